import type { Resource, Service, Slot } from '../scheduling.types.js';
import { dayOf, timeOf, wallOf, type Day } from '../time/wall.js';
import type { Placement } from './placement.js';

/** Free times by day, in order. */
export function byDay(slots: Slot[]): [Day, Slot[]][] {
  const days = new Map<Day, Slot[]>();
  for (const slot of slots) {
    const day = dayOf(wallOf(slot.startsAt));
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days];
}

export const picksOf = ({ resources }: Slot): Placement['picks'] =>
  Object.fromEntries(resources.map(({ kind, id }) => [kind, id]));

/** Moves a form to a free time, with all that takes part. */
export function placedAt(slot: Slot): Placement {
  const wall = wallOf(slot.startsAt);
  return { date: dayOf(wall), time: timeOf(wall), minutes: slot.minutes, picks: picksOf(slot) };
}

/** Whether the form stands at that time with the same people and things. */
export const isAt = (slot: Slot, { date, time, picks }: Placement) =>
  wallOf(slot.startsAt) === `${date}T${time}` && slot.resources.every(({ kind, id }) => picks[kind] === id);

/** Who can be asked for: only where the service needs somebody. */
export const practitionersFor = (service: Service | undefined, resources: Resource[]) =>
  service?.requires.includes('practitioner') ? resources.filter(({ kind, active }) => kind === 'practitioner' && active) : [];
