import type { Appointment, Kind, Resource, Service } from '../scheduling.types.js';
import { clockOf, dayOf, minuteOfDay, timeOf, wallOf, type Day, type Wall } from '../time/wall.js';
import { pickResources } from './availability.js';
import type { DayBook } from './day-book.js';
import { wallOfPlacement, type Placement } from './placement.js';

export interface Slotted {
  wall?: Wall;
  minutes?: number;
  resourceId?: string;
  patientId?: string;
  serviceId?: string;
  /** Free times are looked for from this day on. */
  from?: Day;
}

/** The next quarter of an hour from now, or the morning. */
function startOf({ wall }: Slotted, date: Day): { date: Day; time: string } {
  if (!wall) return { date, time: '09:00' };
  const next = Math.min(Math.ceil(minuteOfDay(wall) / 15) * 15, 1425);
  return { date: dayOf(wall), time: clockOf(next) };
}

export function beginPlacement(slotted: Slotted, date: Day, resources: Resource[]): Placement {
  const clicked = resources.find(({ id }) => id === slotted.resourceId);
  return { ...startOf(slotted, date), minutes: slotted.minutes ?? 30, picks: clicked ? { [clicked.kind]: clicked.id } : {} };
}

/** Fills what the service needs: what was chosen by hand stays, the rest takes what is free. */
export function fillIn(placement: Placement, service: Service, resources: Resource[], book: DayBook, chosen: Partial<Record<Kind, string>>) {
  const from = wallOfPlacement(placement);
  const free = (id: string) => !book.taken(id, from, placement.minutes);
  return { ...placement, picks: pickResources(service, resources, chosen, free) };
}

/** What a patient comes for most likely: the same as last time. */
export function usualService(past: Appointment[], services: Service[]) {
  const latest = past.filter(({ status }) => status !== 'cancelled').sort((a, b) => b.startsAt.localeCompare(a.startsAt))[0];
  return services.find(({ id, active }) => active && id === latest?.serviceId);
}

export const placementOf = (appointment: Appointment): Placement => {
  const wall = wallOf(appointment.startsAt);
  return {
    date: dayOf(wall), time: timeOf(wall), minutes: appointment.minutes,
    picks: Object.fromEntries(appointment.resources.map(({ kind, id }) => [kind, id])),
  };
};
