import type { Calendar } from '@event-calendar/core';
import type { Appointment, ClinicHours, Resource } from '../scheduling.types.js';
import { clockOf, wallOf, type Day } from '../time/wall.js';
import { hoursOn, type Limits } from './limits.js';

const settled = ['completed', 'cancelled', 'no-show'];

export function appointmentEvent(appointment: Appointment, options: { saving: boolean; editable: boolean }) {
  return {
    id: appointment.id,
    start: wallOf(appointment.startsAt),
    end: wallOf(appointment.endsAt),
    resourceIds: appointment.resources.map((resource) => resource.id),
    editable: options.editable && !settled.includes(appointment.status),
    classNames: [
      'hue', 'appt', `is-${appointment.status}`,
      ...appointment.minutes < 25 ? ['short'] : [],
      ...options.saving ? ['saving'] : [],
    ],
    styles: [`--h:${appointment.hue}`],
    extendedProps: { appointment },
  } satisfies Calendar.EventInput;
}

/** Hatching for the hours when the clinic is closed, one piece per column. */
export function closedEvents(dates: Day[], hours: ClinicHours, limits: Limits, resources: Resource[]): Calendar.EventInput[] {
  const resourceIds = resources.map((resource) => resource.id);
  const piece = (date: Day, from: number, to: number, part: string) => from >= to ? [] : [{
    id: `closed-${date}-${part}`,
    start: `${date}T${clockOf(from)}`,
    end: `${date}T${clockOf(to)}`,
    resourceIds,
    display: 'background' as const,
    classNames: ['closed', part],
  }];
  return dates.flatMap((date) => {
    const open = hoursOn(hours, date);
    return open
      ? [...piece(date, limits.from, open.opens, 'before'), ...piece(date, open.closes, limits.to, 'after')]
      : piece(date, limits.from, limits.to, 'all-day');
  });
}
