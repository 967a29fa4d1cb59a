import { element, format, MsElement, type Column } from '@medspa/sdk';
import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../patients.api.js';
import { importFields, type ImportField, type ImportRow, type Outcome } from '../patients.types.js';
import styles from './import.css';

const headings: Record<Outcome, string> = { invalid: 'Rows with problems', duplicate: 'Rows of patients who are here already', imported: 'Imported rows' };
const label = (field: string) => importFields[field as ImportField] ?? field;

const columns: Column<ImportRow>[] = [
  { id: 'line', label: 'Line', width: '80px', cell: ({ line }) => html`<span class="num">${format.number(line)}</span>` },
  { id: 'name', label: 'Name', width: '28%', cell: ({ name }) => name ?? '' },
  { id: 'field', label: 'Field', width: '130px', from: 480, cell: ({ errors }) => errors.map(({ field }) => html`<span class="line">${label(field)}</span>`) },
  { id: 'message', label: 'What is wrong', cell: ({ errors }) => errors.map(({ message }) => html`<span class="line">${message}</span>`) },
];

const plain = columns.filter(({ id }) => id === 'line' || id === 'name').map((column) => column.id === 'name' ? { ...column, width: undefined } : column);

/** The rows that are left out, page by page. */
@element('patients-import-rows')
export class ImportRows extends MsElement {
  static override styles = styles;
  @property() importId = '';
  @property() outcome: Outcome = 'invalid';
  @property({ type: Number }) count = 0;
  @state() private rows: ImportRow[] = [];
  @state() private busy = false;
  @state() private problem?: unknown;
  private cursor?: string | null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('importId') && !changed.has('count')) return;
    [this.rows, this.cursor] = [[], undefined];
    void this.more();
  }

  override render() {
    const details = this.outcome === 'invalid' || this.rows.some(({ errors }) => errors.length);
    return html`<section class="rows"><h2>${headings[this.outcome]} <span class="muted num">${format.number(this.count)}</span></h2>
      ${this.problem ? html`<ms-problem .error=${this.problem} retry @ms-retry=${() => this.more()}></ms-problem>` : ''}
      <div class="frame" tabindex="0" role="region" aria-label=${headings[this.outcome]}><ms-table plain label=${headings[this.outcome]} .columns=${details ? columns : plain} .rows=${this.rows}
        .key=${({ line }: ImportRow) => String(line)} ?loading=${this.busy} ?more=${!!this.cursor} @ms-more=${() => this.more()}></ms-table></div></section>`;
  }

  private async more() {
    if (this.busy || this.cursor === null) return;
    this.busy = true;
    try {
      const page = await api.importRows(this.importId, this.outcome, this.cursor);
      [this.rows, this.cursor, this.problem] = [[...this.rows, ...page.items], page.nextCursor, undefined];
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
  }
}
