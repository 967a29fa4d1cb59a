import { type PropertyValues, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { MsElement, element } from '../element.js';
import { styleMap } from '../style-map.js';
import styles from './ms-table.css';

export interface Column<T> {
  id: string;
  label: string;
  cell: (row: T) => unknown;
  /** A CSS width, such as 120px or 30%. */
  width?: string;
  align?: 'start' | 'end';
  /** Makes the column sortable within what is loaded. */
  compare?: (a: T, b: T) => number;
  /** Hidden while the table is narrower than this many pixels. */
  from?: 480 | 640 | 800 | 960;
}

/**
 * Rows of 30 px. A row opens by click or Enter: give `href` for rows with an address, or listen to ms-open.
 * The arrow keys move between rows. With `expand`, opening shows more below the row.
 */
@element('ms-table')
export class MsTable<T = unknown> extends MsElement {
  static override styles = styles;

  @property() label = '';
  @property({ attribute: false }) columns: readonly Column<T>[] = [];
  @property({ attribute: false }) rows: readonly T[] = [];
  @property({ attribute: false }) key: (row: T) => string = (row) => (row as { id: string }).id;
  @property({ attribute: false }) href?: (row: T) => string;
  @property({ attribute: false }) expand?: (row: T) => unknown;
  @property({ attribute: false }) quiet?: (row: T) => boolean;
  @property() selected = '';
  /** Rows that open nothing. */
  @property({ type: Boolean }) plain = false;
  @property({ type: Boolean }) loading = false;
  /** There are more rows; ms-more asks for them when the end comes into view. */
  @property({ type: Boolean }) more = false;
  @state() private sort?: { id: string; down: boolean };
  @state() private open = new Set<string>();
  private watcher?: IntersectionObserver;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.watcher?.disconnect();
    const end = this.renderRoot.querySelector('.end');
    if (!this.more || !end) return;
    this.watcher = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && this.emit('ms-more'));
    this.watcher.observe(end);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher?.disconnect();
  }

  private sorted(): readonly T[] {
    const column = this.columns.find((each) => each.id === this.sort?.id);
    if (!column?.compare) return this.rows;
    const compare = column.compare;
    return [...this.rows].sort((a, b) => (this.sort!.down ? compare(b, a) : compare(a, b)));
  }

  private activate(row: T): void {
    if (this.expand) {
      const key = this.key(row);
      this.open = new Set(this.open.has(key) ? [...this.open].filter((each) => each !== key) : [...this.open, key]);
    } else this.emit('ms-open', row);
  }

  private clicked(event: MouseEvent): void {
    const path = event.composedPath();
    const inner = path.slice(0, path.indexOf(event.currentTarget as EventTarget));
    if (inner.some((each) => (each as Element).matches?.('a, button, input, select, label, ms-menu, wa-switch'))) return;
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.opener')?.click();
  }

  private moved(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const openers = [...this.renderRoot.querySelectorAll<HTMLElement>('.opener')];
    const at = openers.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? openers.length - 1 : step ? at + step : -1;
    if (!openers[next]) return;
    event.preventDefault();
    openers[next].focus();
  }

  override render() {
    const rows = this.sorted();
    return html`<table aria-busy=${this.loading ? 'true' : 'false'} @keydown=${this.moved}>
        <caption class="sr-only">
          ${this.label}
        </caption>
        <thead>
          <tr>
            ${this.columns.map((column) => this.head(column))}
          </tr>
        </thead>
        <tbody>
          ${repeat(rows, this.key, (row) => this.row(row))} ${this.loading ? this.skeleton(rows.length ? 3 : 12) : nothing}
        </tbody>
      </table>
      <div class="end"></div>
      <slot name="end"></slot>`;
  }

  private head(column: Column<T>) {
    const sorted = this.sort?.id === column.id ? this.sort : undefined;
    const flip = () => (this.sort = { id: column.id, down: sorted ? !sorted.down : false });
    return html`<th
      scope="col"
      class="${column.align ?? ''} ${column.from ? `from-${column.from}` : ''}"
      aria-sort=${sorted ? (sorted.down ? 'descending' : 'ascending') : nothing}
      ${styleMap({ width: column.width })}
    >
      ${column.compare
        ? html`<button @click=${flip}>
            ${column.label}<ms-icon name=${sorted?.down ? 'arrow-down' : 'arrow-up'} ?hidden=${!sorted}></ms-icon>
          </button>`
        : column.label}
    </th>`;
  }

  private row(row: T) {
    const key = this.key(row);
    const open = this.open.has(key);
    const kind = `${key === this.selected ? 'selected' : ''} ${this.quiet?.(row) ? 'quiet' : ''} ${this.plain ? '' : 'opens'}`;
    return html`<tr class=${kind} @click=${this.clicked}>
        ${this.columns.map((column, index) => this.cell(column, row, index === 0 && !this.plain, open))}
      </tr>
      ${open && this.expand
        ? html`<tr class="more">
            <td colspan=${this.columns.length}>${this.expand(row)}</td>
          </tr>`
        : nothing}`;
  }

  private cell(column: Column<T>, row: T, first: boolean, open: boolean) {
    const content = column.cell(row);
    const kind = `${column.align ?? ''} ${column.from ? `from-${column.from}` : ''}`;
    if (!first) return html`<td class=${kind}>${content}</td>`;
    return html`<th scope="row" class=${kind}>
      ${this.href
        ? html`<a class="opener" href=${this.href(row)}>${content}</a>`
        : html`<button
            class="opener"
            aria-expanded=${this.expand ? String(open) : nothing}
            @click=${() => this.activate(row)}
          >
            ${this.expand ? html`<ms-icon name=${open ? 'chevron-down' : 'chevron-right'}></ms-icon>` : nothing}${content}
          </button>`}
    </th>`;
  }

  private skeleton(count: number) {
    const cells = this.columns.map(
      (column) => html`<td class=${column.from ? `from-${column.from}` : ''}><i aria-hidden="true"></i></td>`,
    );
    return Array.from({ length: count }, () => html`<tr class="waiting">${cells}</tr>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-table': MsTable;
  }
}
