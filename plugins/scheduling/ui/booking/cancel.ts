import { element, MsElement } from '@medspa/sdk';
import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Agenda } from '../calendar/agenda.js';
import { cancelAppointment } from '../calendar/moves.js';
import type { Appointment } from '../scheduling.types.js';
import styles from './booking.css';

const usual = ['Patient asked to cancel', 'Patient is ill', 'Clinic has to cancel', 'Booked by mistake'];

/** Cancels with a reason, one tap for the usual ones. Emits `done`. */
@element('scheduling-cancel')
export class CancelDialog extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) appointment!: Appointment;
  @property({ attribute: false }) agenda!: Agenda;
  @state() private busy = false;
  @query('textarea') private reason!: HTMLTextAreaElement;

  override render() {
    return html`<ms-dialog open heading="Cancel ${this.appointment.patientName}?" .busy=${this.busy} @ms-close=${() => this.emit('done')}>
      <div class="stack">
        <p class="muted">The time becomes free for others. The appointment stays in the patient’s history.</p>
        <div class="row wrap" role="group" aria-label="Usual reasons">${usual.map((text) => html`
          <button type="button" class="button" @click=${() => { this.reason.value = text; }}>${text}</button>`)}</div>
        <ms-field label="Reason" optional><textarea rows="2" maxlength="500"></textarea></ms-field>
      </div>
      <button slot="footer" type="button" class="button" @click=${() => this.emit('done')}>Keep it</button>
      <button slot="footer" type="button" class="button danger" aria-busy=${this.busy ? 'true' : 'false'} @click=${this.save}>Cancel appointment</button>
    </ms-dialog>`;
  }

  private save = async () => {
    if (this.busy) return;
    this.busy = true;
    const saved = await cancelAppointment(this.agenda, this.appointment, this.reason.value.trim());
    this.busy = false;
    if (saved) this.emit('done', saved);
  };
}
