import type { Appointment, Kind, Resource, Service } from '../scheduling.types.js';
import { addMinutes, wallOf, type Wall } from '../time/wall.js';

const gone = ['cancelled', 'no-show'];

/** The appointment that already has the resource in that time, if any. The server has the last word. */
export function takenBy(appointments: Appointment[], resourceId: string, from: Wall, minutes: number, except?: string) {
  const to = addMinutes(from, minutes);
  return appointments.find((each) =>
    each.id !== except && !gone.includes(each.status)
    && wallOf(each.startsAt) < to && wallOf(each.endsAt) > from
    && each.resources.some(({ id }) => id === resourceId));
}

/** For each kind that a service needs: what was asked for, else the first that is free, else the first. */
export function pickResources(
  service: Service, resources: Resource[], wanted: Partial<Record<Kind, string>>,
  free: (resourceId: string) => boolean,
): Partial<Record<Kind, string>> {
  return Object.fromEntries(service.requires.map((kind) => {
    const candidates = resources.filter((each) => each.kind === kind && each.active);
    const asked = candidates.find(({ id }) => id === wanted[kind]);
    return [kind, (asked ?? candidates.find(({ id }) => free(id)) ?? candidates[0])?.id];
  }));
}
