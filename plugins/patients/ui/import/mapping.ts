import { element, MsElement, ProblemError } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../patients.api.js';
import { importFields, type DateFormat, type Duplicates, type Import, type ImportColumn, type ImportField } from '../patients.types.js';
import styles from './import.css';

const dateFormats: Record<DateFormat, string> = { 'yyyy-MM-dd': '1984-03-27', 'MM/dd/yyyy': '03/27/1984', 'dd.MM.yyyy': '27.03.1984', 'dd/MM/yyyy': '27/03/1984' };
const fields = Object.entries(importFields) as [ImportField, string][];

/** Which column holds what. Emits `mapped` once the server has taken it. */
@element('patients-mapping')
export class Mapping extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) import!: Import;
  @state() private mapping: Partial<Record<ImportField, number>> = {};
  @state() private dateFormat: DateFormat = 'yyyy-MM-dd';
  @state() private duplicates: Duplicates = 'skip';
  @state() private problem?: unknown;
  @state() private busy = false;
  private begun = '';

  protected override willUpdate(_changed: PropertyValues<this>) {
    if (this.begun === this.import.id) return;
    this.begun = this.import.id;
    const { mapping, dateFormat, duplicates } = this.import;
    [this.mapping, this.dateFormat, this.duplicates] = [{ ...mapping }, dateFormat ?? 'yyyy-MM-dd', duplicates ?? 'skip'];
  }

  override render() {
    const missing = this.missing();
    return html`<form class="stack loose" @submit=${this.submit}>
      <div><h2>Which column is what?</h2><p class="muted">Suggested by the headings. Columns that you leave out are not imported.</p></div>
      <div class="scroll"><table>
        <thead><tr><th scope="col">Column in the file</th><th scope="col">Examples</th><th scope="col">Import as</th></tr></thead>
        <tbody>${this.import.columns.map((column) => this.row(column))}</tbody></table></div>
      <div class="options">
        <ms-field label="How dates are written"><select @change=${(event: Event) => { this.dateFormat = (event.target as HTMLSelectElement).value as DateFormat; }}>
          ${Object.entries(dateFormats).map(([id, sample]) => html`<option value=${id} ?selected=${id === this.dateFormat}>${sample}</option>`)}</select></ms-field>
        <ms-field label="Patients who are here already" hint="Same name and birth date, phone or e-mail.">
          <select @change=${(event: Event) => { this.duplicates = (event.target as HTMLSelectElement).value as Duplicates; }}>
            <option value="skip" ?selected=${this.duplicates === 'skip'}>Leave out</option>
            <option value="import" ?selected=${this.duplicates === 'import'}>Import again</option></select></ms-field></div>
      ${this.problem ? html`<ms-problem .error=${this.problem}>${this.problem instanceof ProblemError
        ? html`<ul>${this.problem.problem.errors?.map(({ message }) => html`<li>${message}</li>`)}</ul>` : nothing}</ms-problem>` : nothing}
      <div class="row wrap"><button class="button primary" ?disabled=${!!missing} aria-busy=${this.busy ? 'true' : 'false'}>Check the file</button>
        <span class="muted" role="status">${missing}</span></div></form>`;
  }

  private row({ index, name, samples }: ImportColumn) {
    const chosen = fields.find(([field]) => this.mapping[field] === index)?.[0];
    return html`<tr class=${chosen ? '' : 'out'}>
      <th scope="row">${name || `Column ${index + 1}`}</th>
      <td class="samples">${samples.filter(Boolean).map((sample) => html`<span class="truncate">${sample}</span>`)}</td>
      <td><select aria-label="Import ${name || `column ${index + 1}`} as" @change=${(event: Event) => this.choose(index, (event.target as HTMLSelectElement).value as ImportField | '')}>
        <option value="" ?selected=${!chosen}>Leave out</option>
        ${fields.map(([field, label]) => html`<option value=${field} ?selected=${field === chosen}>${label}${this.mapping[field] !== undefined && field !== chosen ? ' (other column)' : ''}</option>`)}
      </select></td></tr>`;
  }

  private choose(index: number, field: ImportField | '') {
    const others = Object.entries(this.mapping).filter(([name, at]) => at !== index && name !== field);
    this.mapping = Object.fromEntries(field ? [...others, [field, index]] : others);
  }

  private missing() {
    const has = (field: ImportField) => this.mapping[field] !== undefined;
    if (has('fullName') || has('givenName') && has('familyName')) return '';
    if (!has('givenName') && !has('familyName')) return 'Choose the columns with the first and the last name, or with the full name.';
    return has('givenName') ? 'Choose the column with the last name.' : 'Choose the column with the first name.';
  }

  private submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      const { mapping, dateFormat, duplicates } = this;
      this.emit('mapped', await api.mapImport(this.import, { mapping, dateFormat, duplicates }));
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  };
}
