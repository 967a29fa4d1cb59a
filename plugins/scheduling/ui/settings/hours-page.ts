import { element, format, MsPage, ProblemError, Remote, router, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../scheduling.api.js';
import type { ClinicHours, DayHours } from '../scheduling.types.js';
import styles from './settings.css';

const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Settings: when the clinic is open; the rest is hatched in the calendar. */
@element('scheduling-hours')
export class HoursPage extends MsPage {
  static override styles = styles;
  @state() private draft?: DayHours[];
  @state() private problem?: unknown;
  @state() private busy = false;
  private readonly hours = new Remote(this, () => api.clinicHours());
  private stopGuard?: () => void;

  override connectedCallback() {
    super.connectedCallback();
    this.stopGuard = router.guard(() => this.draft ? 'The opening hours are not saved.' : undefined);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stopGuard?.();
  }

  protected override firstUpdated() {
    this.setTitle('Opening hours');
  }

  override render() {
    return html`<ms-page-header heading="Opening hours" sub=${this.hours.value ? `Times are those of the clinic (${this.hours.value.timeZone}).` : ''}></ms-page-header>
      <div class="page">${this.hours.render({ ready: (hours) => this.form(hours) })}</div>`;
  }

  private form(hours: ClinicHours) {
    const days = this.draft ?? hours.days;
    const wrong = days.some((day) => this.complaint(day));
    return html`<form novalidate @submit=${(event: Event) => this.save(event, hours)}>
      <div class="days">${days.map((day, index) => this.day(day, index, days))}</div>
      ${this.problem ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="foot"><button class="button primary" ?disabled=${!this.draft || wrong} aria-busy=${this.busy ? 'true' : 'false'}>Save hours</button>
        ${this.draft ? html`<button type="button" class="button" @click=${() => { this.draft = undefined; }}>Discard</button>` : nothing}</div></form>`;
  }

  private day(day: DayHours, index: number, days: DayHours[]) {
    const name = title(day.weekday);
    const set = (part: Partial<DayHours>) => { this.draft = days.map((each, at) => at === index ? { ...each, ...part } : each); };
    const field = (label: string, value: string, change: (time: string) => void) => html`
      <ms-time-field label="${name} ${label}" required .value=${value} from="00:00" to="23:45" ?invalid=${!!this.complaint(day)}
        @ms-change=${(event: CustomEvent<string>) => change(event.detail || value)}></ms-time-field>`;
    return html`<div class="day">
      <label class="check"><input type="checkbox" .checked=${day.opens !== null}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? { opens: '09:00', closes: '18:00' } : { opens: null, closes: null })}>${name}</label>
      ${day.opens !== null && day.closes !== null
        ? html`${field('opens', day.opens, (opens) => set({ opens }))}<span class="to">to</span>${field('closes', day.closes, (closes) => set({ closes }))}
          <span class="error" role="status">${this.complaint(day)}</span>`
        : html`<span class="off">Closed</span>`}</div>`;
  }

  private complaint({ opens, closes }: DayHours) {
    return opens && closes && closes <= opens ? `Closes before it opens at ${format.wallTime(opens)}` : '';
  }

  private async save(event: Event, { version }: ClinicHours) {
    event.preventDefault();
    if (!this.draft || this.busy) return;
    this.busy = true;
    try {
      this.hours.set(await api.changeHours(version, this.draft));
      [this.draft, this.problem] = [undefined, undefined];
      toast.ok('Opening hours saved');
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') void this.hours.run();
    }
    this.busy = false;
  }
}
