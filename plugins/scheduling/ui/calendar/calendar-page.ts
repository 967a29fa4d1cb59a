import { element, MsPage, session, zone } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Appointment, Resource } from '../scheduling.types.js';
import type { Slotted } from '../booking/draft.js';
import { wallNow } from '../time/wall.js';
import { Agenda } from './agenda.js';
import { boardEvents } from './board-events.js';
import { calendarKeys } from './keys.js';
import styles from './calendar-page.css';
import { type Place, rangeOf, readPlace, stepFrom, wantedBy, writePlace } from './place.js';
import { summary } from './summary.js';

export type Asked =
  | ({ dialog: 'new' } & Slotted)
  | { dialog: 'move' | 'cancel'; appointment: Appointment };

/** The calendar: a day by resource or a week of one resource, with the selected appointment beside it. */
@element('scheduling-calendar')
export class CalendarPage extends MsPage {
  static override styles = styles;
  @property({ attribute: false }) override query = new URLSearchParams(location.search);
  @state() private place: Place = readPlace(this.query);
  @state() private asked?: Asked;
  /** Asked for by the address before the calendar was there. */
  private wanted?: Asked;
  private readonly agenda = new Agenda(this);
  private readonly events = boardEvents(this.agenda, {
    book: (slot) => this.ask({ dialog: 'new', ...slot }),
    select: (id) => this.go({ selected: id === this.place.selected ? undefined : id }),
  });

  private stopKeys?: () => void;

  override connectedCallback() {
    super.connectedCallback();
    // The board is most of this module's weight: pages that only list appointments do without it.
    void import('../board/board.js');
    this.stopKeys = calendarKeys({
      step: (by) => this.step(by), view: (view) => this.go({ view }), deselect: () => this.go({ selected: undefined }),
      book: () => this.ask({ dialog: 'new' }), move: () => this.askSelected('move'),
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stopKeys?.();
  }

  protected override firstUpdated() {
    this.setTitle('Calendar');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('query')) {
      this.place = readPlace(this.query);
      if (this.query.has('new')) this.wanted = { dialog: 'new', ...wantedBy(this.query) };
    }
    if (this.wanted && this.agenda.hours) this.askWanted(this.wanted);
    if (this.place.view === 'week' && !this.place.resourceId) {
      this.place = { ...this.place, resourceId: this.agenda.resources.find(({ kind }) => kind === this.place.kind)?.id };
    }
    this.agenda.show(rangeOf(this.place));
  }

  override render() {
    const { place, agenda } = this;
    return html`
      <header class="bar">
        <scheduling-toolbar .place=${place} .resources=${agenda.resources} .locale=${session.clinic.locale} .editable=${this.editable && agenda.usable}
          @go=${(event: CustomEvent<number>) => this.step(event.detail)}
          @place=${(event: CustomEvent<Partial<Place>>) => this.go(event.detail)}
          @new-appointment=${() => this.ask({ dialog: 'new' })}></scheduling-toolbar>
        <div class="summary">${agenda.appointments && agenda.usable ? summary(this.shown) : nothing}</div>
      </header>
      <div class="body">${this.body()}</div>
      ${this.asked ? html`<scheduling-dialogs .asked=${this.asked} .agenda=${agenda} .date=${place.date}
        @done=${(event: CustomEvent<Appointment | undefined>) => this.done(event.detail)}></scheduling-dialogs>` : nothing}`;
  }

  private get editable() {
    return session.can('scheduling.write');
  }

  private get columns(): Resource[] {
    const { view, kind, resourceId } = this.place;
    return this.agenda.resources.filter((each) => view === 'day' ? each.kind === kind : each.id === resourceId);
  }

  private get shown(): Appointment[] {
    const { agenda: { appointments = [] }, place } = this;
    return place.view === 'day' ? appointments
      : appointments.filter((each) => each.resources.some(({ id }) => id === place.resourceId));
  }

  private body() {
    const { agenda, place } = this;
    if (agenda.problem && !agenda.appointments) {
      return html`<div class="notice"><ms-problem .error=${agenda.problem} retry @ms-retry=${() => this.retry()}></ms-problem></div>`;
    }
    if (!agenda.hours || !agenda.appointments) return html`<scheduling-board-skeleton></scheduling-board-skeleton>`;
    if (!agenda.usable) {
      return html`<scheduling-set-up .resources=${agenda.resources} .services=${agenda.services}></scheduling-set-up>`;
    }
    const selected = agenda.appointments.find(({ id }) => id === place.selected);
    return html`
      <scheduling-board .date=${rangeOf(place).from} .view=${place.view} .locale=${session.clinic.locale}
        .resources=${this.columns} .appointments=${this.shown} .hours=${agenda.hours} .saving=${agenda.saving}
        .selected=${place.selected ?? ''} .editable=${this.editable}
        @slot-pick=${this.events.slotPick} @appointment-pick=${this.events.pick}
        @appointment-move=${this.events.move} @appointment-resize=${this.events.resize}></scheduling-board>
      <ms-side-panel ?open=${!!selected} heading=${selected?.patientName ?? ''} @ms-close=${() => this.go({ selected: undefined })}>
        ${selected ? html`
          <span slot="heading" class="row"><ms-avatar size="l" .name=${selected.patientName}></ms-avatar>
            <a class="who" href=${`/patients/${selected.patientId}`}>${selected.patientName}</a></span>
          <scheduling-panel .appointment=${selected} .locale=${session.clinic.locale} .agenda=${agenda} .editable=${this.editable}
            @ask=${(event: CustomEvent<Asked>) => this.ask(event.detail)}></scheduling-panel>` : nothing}
      </ms-side-panel>`;
  }

  private go(change: Partial<Place>) {
    this.place = { ...this.place, ...change };
    writePlace(this.place);
  }

  private step(by: number) {
    this.go({ date: by ? stepFrom(this.place, by) : zone.today(), selected: undefined });
  }

  private ask(asked: Asked) {
    if (!this.editable || this.asked || !this.agenda.hours || !this.agenda.usable) return;
    const now = wallNow();
    this.asked = asked.dialog === 'new' && !asked.wall && this.place.date === now.slice(0, 10) ? { ...asked, wall: now } : asked;
  }

  private askWanted(wanted: Asked) {
    this.wanted = undefined;
    this.ask(wanted);
    queueMicrotask(() => this.go({}));
  }

  private askSelected(dialog: 'move' | 'cancel') {
    const appointment = this.agenda.appointments?.find(({ id }) => id === this.place.selected);
    if (appointment) this.ask({ dialog, appointment });
  }

  private done(appointment?: Appointment) {
    this.asked = undefined;
    if (appointment && appointment.status !== 'cancelled') this.go({ date: this.place.view === 'day' ? appointment.startsAt.slice(0, 10) : this.place.date, selected: appointment.id });
  }

  private retry() {
    void this.agenda.setUp();
    void this.agenda.refetch();
  }
}
