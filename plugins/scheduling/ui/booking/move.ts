import { element, MsElement, session } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Agenda } from '../calendar/agenda.js';
import { tellMoved } from '../calendar/moves.js';
import * as api from '../scheduling.api.js';
import { kinds, type Appointment, type Slot } from '../scheduling.types.js';
import { wallOf } from '../time/wall.js';
import styles from './booking.css';
import { conflictNotice, fieldErrors } from './conflict.js';
import { DayBook } from './day-book.js';
import { placementOf } from './draft.js';
import { placedAt } from './free-times.js';
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
  @state() private finding = false;
  /** The free time that was chosen, with its offset. */
  private offered?: Slot;
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
    return html`<ms-dialog open heading="Move ${appointment.patientName}" size=${this.finding ? 'xl' : 'm'} .busy=${this.busy} @ms-close=${() => this.emit('done')}>
      <div class=${this.finding ? 'sides' : ''}><div class="stack">
        <p class="muted">${appointment.serviceName}</p>
        <scheduling-placement .value=${placement} .needs=${needs} .resources=${this.agenda.resources} .book=${this.book} .hours=${this.agenda.hours}
          .except=${appointment.id} .locale=${session.clinic.locale} .errors=${fieldErrors(this.problem)}
          @placement=${(event: CustomEvent<Placement>) => { this.placement = event.detail; this.problem = undefined; }}></scheduling-placement>
        ${this.finding ? nothing : html`<button type="button" class="button quiet find" @click=${() => { this.finding = true; }}><ms-icon name="search"></ms-icon>Find a time</button>`}
        ${conflictNotice(this.problem, session.clinic.locale)}
      </div>${this.finding ? this.finder() : nothing}</div>
      <button slot="footer" type="button" class="button" @click=${() => this.emit('done')}>Keep as it is</button>
      <button slot="footer" type="button" class="button primary" aria-busy=${this.busy ? 'true' : 'false'}
        @click=${() => this.save(resourceIdsOf(placement, needs))}>Move</button>
    </ms-dialog>`;
  }

  private finder() {
    const { appointment, placement, agenda } = this;
    return html`<scheduling-find-time .service=${agenda.services.find(({ id }) => id === appointment.serviceId)} .minutes=${placement.minutes}
      .patientId=${appointment.patientId} .movingId=${appointment.id} .placement=${placement} .resources=${agenda.resources}
      @slot=${({ detail }: CustomEvent<Slot>) => { this.offered = detail; this.placement = placedAt(detail); this.problem = undefined; }}></scheduling-find-time>`;
  }

  private async save(resourceIds: string[]) {
    if (this.busy) return;
    const { appointment, placement, agenda } = this;
    this.busy = true;
    try {
      const wall = wallOfPlacement(placement);
      // An unchanged time goes back with its offset: the hour that comes twice stays the one it was.
      const startsAt = [this.offered, appointment].find((each) => each && wallOf(each.startsAt) === wall)?.startsAt ?? wall;
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
