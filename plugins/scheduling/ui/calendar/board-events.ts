import type { Appointment } from '../scheduling.types.js';
import { elapsedMinutes, minutesBetween, wallOf, type Wall } from '../time/wall.js';
import type { Agenda } from './agenda.js';
import { moveAppointment } from './moves.js';

export interface FreeSlot { wall: Wall; minutes?: number; resourceId?: string }
type Moved = { appointment: Appointment; startsAt: Wall; from?: string; to?: string };

/** Turns what happens on the board into changes of appointments. */
export function boardEvents(agenda: Agenda, page: { book(slot: FreeSlot): void; select(id: string): void }) {
  // The board shows data of a moment ago; what is changed is always the latest that is known.
  const latest = (appointment: Appointment) => agenda.appointments?.find(({ id }) => id === appointment.id) ?? appointment;
  return {
    slotPick: (event: CustomEvent<FreeSlot>) => page.book(event.detail),
    pick: (event: CustomEvent<{ id: string }>) => page.select(event.detail.id),
    move: ({ detail }: CustomEvent<Moved>) => {
      const appointment = latest(detail.appointment);
      const ids = appointment.resources.map(({ id }) => id);
      const resourceIds = detail.from && detail.to ? ids.map((id) => id === detail.from ? detail.to! : id) : undefined;
      void moveAppointment(agenda, appointment, { startsAt: detail.startsAt, minutes: appointment.minutes, resourceIds });
    },
    resize: ({ detail }: CustomEvent<{ appointment: Appointment; endsAt: Wall }>) => {
      const appointment = latest(detail.appointment);
      const start = wallOf(appointment.startsAt);
      const minutes = elapsedMinutes(start, detail.endsAt) ?? minutesBetween(start, detail.endsAt);
      void moveAppointment(agenda, appointment, { startsAt: appointment.startsAt, minutes });
    },
  };
}
