import { element, format, MsElement, zone } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isOpen, statuses, stepsFor, type Step } from '../board/status.js';
import type { Agenda } from '../calendar/agenda.js';
import type { Asked } from '../calendar/calendar-page.js';
import { changeNote, changeStatus } from '../calendar/moves.js';
import { kindLabels, type Appointment } from '../scheduling.types.js';
import { showTimes } from '../time/words.js';
import { dayOf, wallNow, wallOf } from '../time/wall.js';
import styles from './panel.css';

/** The appointment that was picked: who, when, with what, and what comes next. Emits `ask`. */
@element('scheduling-panel')
export class Panel extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) appointment!: Appointment;
  @property({ attribute: false }) agenda!: Agenda;
  @property() locale = '';
  @property({ type: Boolean }) editable = false;
  @state() private busy?: string;

  override render() {
    const { appointment } = this;
    const { label, icon, tone } = statuses[appointment.status];
    return html`
      <section>
        <div class="row wrap"><ms-badge .tone=${tone} .icon=${icon ?? 'calendar'}>${label}</ms-badge>
          <span class="service"><ms-dot .hue=${appointment.hue}></ms-dot>${appointment.serviceName}</span></div>
        ${this.facts()}
        ${this.editable ? this.actions() : nothing}
        <scheduling-note .text=${appointment.note ?? ''} .key=${appointment.id} ?readonly=${!this.editable}
          .save=${(note: string) => changeNote(this.agenda, this.appointment, note)}></scheduling-note>
        <ms-slot name="calendar.aside" .context=${{ appointmentId: appointment.id, patientId: appointment.patientId }}></ms-slot>
      </section>`;
  }

  private facts() {
    const { appointment } = this;
    const [start, end] = [wallOf(appointment.startsAt), wallOf(appointment.endsAt)];
    return html`<dl>
      <div><dt>Day</dt><dd>${format.date(dayOf(start), 'weekday')}</dd></div>
      <div><dt>Time</dt><dd class="num">${showTimes(this.locale, start, end)}</dd></div>
      <div><dt>Length</dt><dd class="num">${format.minutes(appointment.minutes)}</dd></div>
      ${appointment.resources.map(({ kind, name }) => html`<div><dt>${kindLabels[kind].one}</dt><dd>${name}</dd></div>`)}
      ${appointment.cancelReason ? html`<div><dt>Reason</dt><dd>${appointment.cancelReason}</dd></div>` : nothing}
    </dl>`;
  }

  private actions() {
    const { appointment } = this;
    const start = wallOf(appointment.startsAt);
    const nearness = start <= wallNow() ? 'due' : dayOf(start) > zone.today() ? 'ahead' : 'today';
    const [first, ...others] = stepsFor(appointment.status, nearness);
    const open = isOpen(appointment.status);
    return html`<div class="actions">
      ${first ? this.step(first, 'primary wide') : nothing}
      ${open ? html`<button type="button" class="button" title="Move (M)" aria-keyshortcuts="M" @click=${() => this.ask('move')}>
        <ms-icon name="calendar-clock"></ms-icon>Move…</button>` : nothing}
      <a class="button" href=${`/patients/${appointment.patientId}`}><ms-icon name="user"></ms-icon>Open patient</a>
      ${others.map((each) => this.step(each, ''))}
      ${open && appointment.status !== 'in-treatment' ? html`<button type="button" class="button quiet danger" @click=${() => this.ask('cancel')}>
        <ms-icon name="calendar-x"></ms-icon>Cancel…</button>` : nothing}
    </div>`;
  }

  private step({ status, label, icon }: Step, look: string) {
    return html`<button type="button" class="button ${look}" aria-busy=${this.busy === status ? 'true' : 'false'} ?disabled=${!!this.busy}
      @click=${() => this.change(status)}><ms-icon name=${icon}></ms-icon>${label}</button>`;
  }

  private async change(status: Appointment['status']) {
    this.busy = status;
    await changeStatus(this.agenda, this.appointment, status);
    this.busy = undefined;
  }

  private ask(dialog: 'move' | 'cancel') {
    this.emit('ask', { dialog, appointment: this.appointment } satisfies Asked);
  }
}
