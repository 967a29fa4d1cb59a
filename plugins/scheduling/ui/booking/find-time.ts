import { element, format, MsElement, Paged, session } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../scheduling.api.js';
import type { Resource, Service, Slot } from '../scheduling.types.js';
import { showTime } from '../time/words.js';
import { wallOf, type Day } from '../time/wall.js';
import styles from './find-time.css';
import { byDay, isAt, practitionersFor } from './free-times.js';
import type { Placement } from './placement.js';

const parts = { '': 'Any time', morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' };
const shown = 4;

/** The next free times for a service by day, with who and what would take part. Emits `slot` when one is chosen, `first-slot` when others were found. */
@element('scheduling-find-time')
export class FindTime extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) service?: Service;
  @property({ type: Number }) minutes?: number;
  @property() patientId?: string;
  @property() movingId?: string;
  @property() from: Day = '';
  @property({ attribute: false }) resources: Resource[] = [];
  @property({ attribute: false }) placement!: Placement;
  @state() private wish: { from?: Day; practitionerId?: string; partOfDay?: string } = {};
  @state() private wide: ReadonlySet<Day> = new Set();
  private reason?: string;
  private asked = '';
  private readonly slots = new Paged<Slot>(this, (cursor, signal) => this.load(cursor, signal), { topics: ['appointments', 'resources', 'clinic-hours'], auto: false });

  protected override willUpdate() {
    const asked = this.service ? JSON.stringify(this.question) : '';
    if (asked === this.asked) return;
    this.asked = asked;
    if (asked) void this.slots.reload('quiet');
  }

  override render() {
    return html`<section aria-label="Free times">
      <h3>Next free times</h3>
      <div class="wishes">${this.wishes()}</div>
      <p class="sr-only" role="status">${this.slots.loading ? '' : this.summary}</p>
      ${this.answer()}
    </section>`;
  }

  private get question() {
    const { service, minutes, patientId, movingId, wish } = this;
    const practitionerId = practitionersFor(service, this.resources).find(({ id }) => id === wish.practitionerId)?.id;
    return {
      serviceId: service!.id, minutes: minutes && minutes !== service!.minutes ? String(minutes) : undefined, patientId, movingId,
      from: wish.from ?? (this.from || undefined), practitionerId, partOfDay: wish.partOfDay || undefined,
    };
  }

  private async load(cursor: string | null, signal: AbortSignal) {
    const page = await api.freeSlots({ ...this.question, limit: '60', cursor: cursor ?? undefined }, signal);
    this.reason = page.reason;
    if (!cursor && page.items[0]) this.emit('first-slot', page.items[0]);
    return page;
  }

  private wishes() {
    const practitioners = practitionersFor(this.service, this.resources);
    const choose = (name: 'practitionerId' | 'partOfDay') => (event: Event) => { this.wish = { ...this.wish, [name]: (event.target as HTMLSelectElement).value }; };
    return html`
      ${practitioners.length > 1 ? html`<select class="all" aria-label="With" @change=${choose('practitionerId')}>
        <option value="">Any practitioner</option>${practitioners.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select>` : nothing}
      <select aria-label="Part of day" @change=${choose('partOfDay')}>
        ${Object.entries(parts).map(([code, words]) => html`<option value=${code}>${words}</option>`)}</select>
      <ms-date-field required label="From" aria-label="From" .value=${this.wish.from ?? this.from}
        @ms-change=${(event: CustomEvent<string>) => { this.wish = { ...this.wish, from: event.detail || undefined }; }}></ms-date-field>`;
  }

  private get summary() {
    const { items, more } = this.slots;
    return items.length ? `${items.length}${more ? ' or more' : ''} free times, the first on ${format.date(wallOf(items[0]!.startsAt).slice(0, 10), 'weekday')}` : this.reason ?? '';
  }

  private answer() {
    const { items, loading, error, more } = this.slots;
    if (error) return html`<ms-problem .error=${error} retry @ms-retry=${() => this.slots.reload()}></ms-problem>`;
    if (!items.length) {
      return loading ? html`<ms-skeleton shape="rows" lines="4"></ms-skeleton>`
        : html`<ms-empty compact illustration="calendar" heading="Nothing is free">${this.reason} Try another day, time of day or practitioner.</ms-empty>`;
    }
    return html`<div class="days" aria-busy=${loading ? 'true' : 'false'} @keydown=${this.step}>
      ${byDay(items).map(([day, slots]) => this.day(day, slots))}
      ${more || loading ? html`<button type="button" class="button" ?disabled=${loading} @click=${() => this.slots.next()}>Later</button>` : nothing}
    </div>`;
  }

  private day(day: Day, slots: Slot[]) {
    const rest = this.wide.has(day) ? 0 : Math.max(0, slots.length - shown);
    return html`<div>
      <h4 id="d${day}">${format.date(day, 'weekday')}</h4>
      <div class="times" role="group" aria-labelledby="d${day}">${slots.slice(0, slots.length - rest).map((slot) => this.time(slot))}</div>
      ${rest ? html`<button type="button" class="button quiet small more" @click=${() => { this.wide = new Set([...this.wide, day]); }}>${rest} more on this day</button>` : nothing}
    </div>`;
  }

  private time(slot: Slot) {
    const names = slot.resources.map(({ name }) => name);
    const [first, ...others] = names;
    return html`<button type="button" class="time" title=${names.join(', ')} aria-pressed=${isAt(slot, this.placement) ? 'true' : 'false'}
      @click=${() => this.emit('slot', slot)}><b>${showTime(session.clinic.locale, wallOf(slot.startsAt))}</b>
      ${first ? html`<span>${first}</span>` : nothing}${others.length ? html`<span>${others.join(' · ')}</span>` : nothing}</button>`;
  }

  /** Arrows go from time to time, beside Tab. */
  private step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const times = [...this.renderRoot.querySelectorAll<HTMLElement>('.time')];
    const at = times.indexOf(event.target as HTMLElement);
    if (!by || at < 0) return;
    event.preventDefault();
    times[at + by]?.focus();
  };
}
