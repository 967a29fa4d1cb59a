import type { Appointment, ClinicHours } from '../scheduling.types.js';
import { dayOf, wallOf, type Day } from '../time/wall.js';
import { hoursOn } from './limits.js';

/** Share of the opening hours that is booked, in percent; undefined on a day that the clinic is closed. */
export function bookedShare(date: Day, hours: ClinicHours, appointments: Appointment[], resourceId: string) {
  const open = hoursOn(hours, date);
  if (!open) return undefined;
  const booked = appointments
    .filter((each) => dayOf(wallOf(each.startsAt)) === date && !['cancelled', 'no-show'].includes(each.status))
    .filter((each) => each.resources.some((resource) => resource.id === resourceId))
    .reduce((sum, each) => sum + each.minutes, 0);
  return Math.min(100, Math.round(booked / (open.closes - open.opens) * 100));
}
