import { element, MsElement, session, toast, type MsCombobox, type Option } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Agenda } from '../calendar/agenda.js';
import * as api from '../scheduling.api.js';
import type { PatientHit, Service, Slot } from '../scheduling.types.js';
import type { Day } from '../time/wall.js';
import styles from './booking.css';
import { conflictNotice, fieldErrors } from './conflict.js';
import { DayBook } from './day-book.js';
import { beginPlacement, usualService, type Slotted } from './draft.js';
import { patientOption, searchPatients } from './patient-search.js';
import { PlaceDraft } from './place-draft.js';
import { resourceIdsOf, type Placement } from './placement.js';
import { serviceChoice } from './service-choice.js';

/** Books an appointment: patient, service, and a place in the day. Emits `done`. */
@element('scheduling-new-appointment')
export class NewAppointment extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) agenda!: Agenda;
  @property() date: Day = '';
  @property({ attribute: false }) slotted: Slotted = {};
  @state() private patient: Option | null = null;
  @state() private adding?: string;
  @state() private service?: Service;
  @state() private problem?: unknown;
  @state() private missing = '';
  @state() private busy = false;
  @state() private finding = false;
  @query('ms-combobox') private picker?: MsCombobox;
  @query('textarea') private note!: HTMLTextAreaElement;
  private place!: PlaceDraft;
  private serviceChosen = false;
  private filled!: Placement;
  private readonly book = new DayBook(this);
  private key = crypto.getRandomValues(new Uint32Array(4)).join('-');

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('agenda') || this.place) return;
    // Who clicked into the calendar has found a time already.
    this.finding = this.slotted.resourceId === undefined;
    this.place = new PlaceDraft(beginPlacement(this.slotted, this.date, this.agenda.resources), !this.finding);
    const asked = this.services.find(({ id }) => id === this.slotted.serviceId);
    this.serviceChosen = !!asked;
    this.choose(asked ?? this.services[0]);
    if (this.slotted.patientId) void this.begin(this.slotted.patientId);
  }

  protected override firstUpdated() {
    if (!this.slotted.patientId) setTimeout(() => this.picker?.focus(), 60);
  }

  override render() {
    const { agenda, service } = this;
    const filled = this.filled = this.place.filled(service, agenda.resources, this.book);
    this.book.show(filled.date);
    return html`<ms-dialog open heading="New appointment" size=${this.finding ? 'xl' : 'm'} .busy=${this.busy} @ms-close=${() => this.emit('done')}>
      <div class=${this.finding ? 'sides' : ''} @keydown=${this.press}><div class="stack">
        ${this.adding === undefined ? html`<ms-field label="Patient" .error=${this.missing}>
          <ms-combobox required placeholder="Name, phone, e-mail or birth date" empty="No patient found" .value=${this.patient} .search=${searchPatients}
            create=${session.can('patients.write') ? 'New patient' : ''} @ms-change=${this.pick}
            @ms-create=${(event: CustomEvent<string>) => { this.adding = event.detail.trim(); }}></ms-combobox></ms-field>`
        : html`<scheduling-new-patient .words=${this.adding} @patient=${this.added} @back=${() => { this.adding = undefined; }}></scheduling-new-patient>`}
        ${serviceChoice(this.services, service, (picked) => { this.serviceChosen = true; this.choose(picked); })}
        <scheduling-placement .value=${filled} .needs=${service?.requires ?? []} .resources=${agenda.resources} .book=${this.book} .hours=${this.agenda.hours}
          .locale=${session.clinic.locale} .errors=${fieldErrors(this.problem)} @placement=${this.placed}></scheduling-placement>
        <ms-field label="Note" optional><textarea rows="1" maxlength="2000"></textarea></ms-field>
        ${this.finding ? nothing : html`<button type="button" class="button quiet find" @click=${() => { this.finding = true; }}><ms-icon name="search"></ms-icon>Find a time</button>`}
        ${conflictNotice(this.problem, session.clinic.locale)}
      </div>${this.finding ? this.finder(filled) : nothing}</div>
      <button slot="footer" type="button" class="button" @click=${() => this.emit('done')}>Cancel</button>
      <button slot="footer" type="button" class="button primary" aria-busy=${this.busy ? 'true' : 'false'} ?disabled=${!service}
        @click=${() => this.save(filled)}>Book${this.busy ? '…' : nothing}</button>
    </ms-dialog>`;
  }

  private finder(filled: Placement) {
    return html`<scheduling-find-time .service=${this.service} .minutes=${filled.minutes} .patientId=${this.patient?.value} .placement=${filled}
      .from=${this.slotted.from ?? this.date} .resources=${this.agenda.resources}
      @first-slot=${({ detail }: CustomEvent<Slot>) => this.at(() => this.place.suggest(detail))}
      @slot=${({ detail }: CustomEvent<Slot>) => this.at(() => this.place.take(detail))}></scheduling-find-time>`;
  }

  private get services() {
    return this.agenda.services.filter(({ active }) => active);
  }

  private choose(service?: Service) {
    this.service = service;
    if (service && !this.slotted.minutes) this.place.lengthen(service.minutes);
  }

  private pick = (event: CustomEvent<Option | null>) => {
    this.patient = event.detail;
    this.missing = '';
    if (this.patient) void this.suggest(this.patient.value);
  };

  /** The patient is known already, as when it starts from the patient's page. */
  private async begin(id: string) {
    const [found] = await api.patientsByIds([id]).catch(() => []);
    if (!found || this.patient) return;
    this.patient = patientOption(found);
    await this.suggest(id);
  }

  private async suggest(id: string) {
    if (this.serviceChosen) return;
    const usual = usualService(await api.appointmentsOf(id).catch(() => []), this.services);
    if (usual && !this.serviceChosen && this.patient?.value === id) this.choose(usual);
  }

  private added = (event: CustomEvent<PatientHit>) => {
    this.patient = patientOption(event.detail);
    this.adding = undefined;
    this.missing = '';
  };

  private placed = ({ detail }: CustomEvent<Placement>) => this.at(() => this.place.change(detail, this.filled));

  private at(move: () => void) {
    move();
    this.problem = undefined;
    this.requestUpdate();
  }

  private press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) this.renderRoot.querySelector<HTMLElement>('.primary')?.click();
  };

  private async save(placement: Placement) {
    if (this.busy || !this.service) return;
    if (!this.patient) {
      this.missing = this.adding === undefined ? 'Choose who it is for.' : '';
      return this.picker?.focus();
    }
    this.busy = true;
    try {
      const booked = await api.book({
        patientId: this.patient.value, serviceId: this.service.id, startsAt: this.place.startsAt, minutes: placement.minutes,
        resourceIds: resourceIdsOf(placement, this.service.requires), note: this.note.value.trim() || undefined,
      }, this.key);
      this.agenda.put(booked);
      toast.ok(`Booked: ${booked.patientName}`);
      this.emit('done', booked);
    } catch (problem) {
      this.problem = problem;
      this.key = crypto.getRandomValues(new Uint32Array(4)).join('-');
    }
    this.busy = false;
  }
}
