import { type PropertyValues, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';
import { format } from '../format.js';
import { session } from '../session.js';
import { dates, zone } from '../zone.js';
import styles from './ms-month.css';

const STEPS: Record<string, (date: string) => string> = {
  ArrowLeft: (date) => dates.addDays(date, -1),
  ArrowRight: (date) => dates.addDays(date, 1),
  ArrowUp: (date) => dates.addDays(date, -7),
  ArrowDown: (date) => dates.addDays(date, 7),
  PageUp: (date) => dates.addMonths(date, -1),
  PageDown: (date) => dates.addMonths(date, 1),
  Home: (date) => dates.addDays(date, -dates.weekday(date)),
  End: (date) => dates.addDays(date, 6 - dates.weekday(date)),
};

/** 0 is Monday. */
function firstWeekday(): number {
  const locale = new Intl.Locale(session.store.value?.clinic.locale ?? 'en-US') as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 7) - 1;
}

/** A month of days to pick from, by mouse and by the arrow keys. Emits ms-pick with the date. */
@element('ms-month')
export class MsMonth extends MsElement {
  static override styles = styles;

  @property() value = '';
  @property() min = '';
  @property() max = '';
  @state() private cursor = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.cursor = this.value || (this.max && this.max < zone.today() ? this.max : zone.today());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value') && this.value) this.cursor = this.value;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  }

  private keyed(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    this.cursor = event.shiftKey && event.key.startsWith('Page') ? dates.addMonths(step(this.cursor), event.key === 'PageUp' ? -11 : 11) : step(this.cursor);
    this.focus();
  }

  private outside(date: string): boolean {
    return Boolean((this.min && date < this.min) || (this.max && date > this.max));
  }

  override render() {
    const first = firstWeekday();
    const start = `${this.cursor.slice(0, 7)}-01`;
    const grid = dates.addDays(start, -((dates.weekday(start) - first + 7) % 7));
    const weeks = Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, day) => dates.addDays(grid, week * 7 + day)));
    return html`<div class="head">
        <button class="button quiet icon" type="button" aria-label="Previous month" @click=${() => this.turn(-1)}>
          <ms-icon name="chevron-left"></ms-icon>
        </button>
        <strong aria-live="polite">${format.date(start, 'month')}</strong>
        <button class="button quiet icon" type="button" aria-label="Next month" @click=${() => this.turn(1)}>
          <ms-icon name="chevron-right"></ms-icon>
        </button>
      </div>
      <table role="grid" aria-label=${format.date(start, 'month')} @keydown=${this.keyed}>
        <thead>
          <tr>
            ${weeks[0]!.map((date) => html`<th scope="col" abbr=${weekdayName(date, 'long')}>${weekdayName(date, 'narrow')}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map((week) => html`<tr>${week.map((date) => this.day(date, start))}</tr>`)}
        </tbody>
      </table>`;
  }

  private turn(months: number): void {
    this.cursor = dates.addMonths(this.cursor, months);
  }

  private day(date: string, start: string) {
    const kind = [
      date.slice(0, 7) === start.slice(0, 7) ? '' : 'other',
      date === zone.today() ? 'today' : '',
      date === this.value ? 'chosen' : '',
    ];
    return html`<td role="gridcell" aria-selected=${String(date === this.value)}>
      <button
        type="button"
        class=${kind.join(' ')}
        tabindex=${date === this.cursor ? 0 : -1}
        aria-label=${format.date(date, 'long')}
        aria-current=${date === zone.today() ? 'date' : nothing}
        ?disabled=${this.outside(date)}
        @click=${() => this.emit('ms-pick', date)}
      >
        ${Number(date.slice(8))}
      </button>
    </td>`;
  }
}

function weekdayName(date: string, width: 'long' | 'narrow'): string {
  const locale = session.store.value?.clinic.locale ?? 'en-US';
  return new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-month': MsMonth;
  }
}
