import { element, MsElement, session } from '@medspa/sdk';
import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Agenda } from '../calendar/agenda.js';
import { tellMoved } from '../calendar/moves.js';
import * as api from '../scheduling.api.js';
import { kinds, type Appointment } from '../scheduling.types.js';
import { wallOf } from '../time/wall.js';
import styles from './booking.css';
import { conflictNotice, fieldErrors } from './conflict.js';
import { DayBook } from './day-book.js';
import { placementOf } from './draft.js';
import { resourceIdsOf, wallOfPlacement, type Placement } from './placement.js';

/** Moves an appointment without dragging: another day, time, length, practitioner, room or device. Emits `done`. */
@element('scheduling-move')
export class MoveDialog extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) appointment!: Appointment;
  @property({ attribute: false }) agenda!: Agenda;
  @state() private placement!: Placement;
  @state() private problem?: unknown;
  @state() private busy = false;
  private readonly book = new DayBook(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('appointment')) this.placement = placementOf(this.appointment);
  }

  protected override firstUpdated() {
    setTimeout(() => this.renderRoot.querySelector<HTMLElement>('scheduling-placement')?.focus(), 60);
  }

  override render() {
    const { appointment, placement } = this;
    const needs = kinds.filter((kind) => appointment.resources.some((each) => each.kind === kind));
    this.book.show(placement.date);
    return html`<ms-dialog open heading="Move ${appointment.patientName}" .busy=${this.busy} @ms-close=${() => this.emit('done')}>
      <div class="stack">
        <p class="muted">${appointment.serviceName}</p>
        <scheduling-placement .value=${placement} .needs=${needs} .resources=${this.agenda.resources} .book=${this.book} .hours=${this.agenda.hours}
          .except=${appointment.id} .locale=${session.clinic.locale} .errors=${fieldErrors(this.problem)}
          @placement=${(event: CustomEvent<Placement>) => { this.placement = event.detail; this.problem = undefined; }}></scheduling-placement>
        ${conflictNotice(this.problem, session.clinic.locale)}
      </div>
      <button slot="footer" type="button" class="button" @click=${() => this.emit('done')}>Keep as it is</button>
      <button slot="footer" type="button" class="button primary" aria-busy=${this.busy ? 'true' : 'false'}
        @click=${() => this.save(resourceIdsOf(placement, needs))}>Move</button>
    </ms-dialog>`;
  }

  private async save(resourceIds: string[]) {
    if (this.busy) return;
    const { appointment, placement, agenda } = this;
    this.busy = true;
    try {
      const wall = wallOfPlacement(placement);
      // An unchanged time goes back with its offset: the hour that comes twice stays the one it was.
      const startsAt = wall === wallOf(appointment.startsAt) ? appointment.startsAt : wall;
      const saved = await api.move(appointment, { startsAt, minutes: placement.minutes, resourceIds });
      agenda.put(saved);
      tellMoved(agenda, appointment, saved);
      this.emit('done', saved);
    } catch (problem) {
      this.problem = problem;
      void agenda.refetch();
    }
    this.busy = false;
  }
}
