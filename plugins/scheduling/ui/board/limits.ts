import { dates } from '@medspa/sdk';
import type { Appointment, ClinicHours } from '../scheduling.types.js';
import { dayOf, minuteOfDay, minutesOf, wallOf, type Day } from '../time/wall.js';

export interface Limits { from: number; to: number }

export const hoursOn = (hours: ClinicHours, date: Day) => {
  const day = hours.days[dates.weekday(date)];
  return day?.opens && day.closes ? { opens: minutesOf(day.opens), closes: minutesOf(day.closes) } : undefined;
};

/** The part of the day worth drawing: opening hours with some air, stretched to whatever is booked outside them. */
export function limitsOf(days: Day[], hours: ClinicHours, appointments: Appointment[]): Limits {
  const open = days.map((date) => hoursOn(hours, date)).filter((day) => day !== undefined);
  let from = open.length ? Math.min(...open.map((day) => day.opens)) - 60 : 8 * 60;
  let to = open.length ? Math.max(...open.map((day) => day.closes)) + 60 : 18 * 60;
  for (const { startsAt, endsAt } of appointments) {
    const [start, end] = [wallOf(startsAt), wallOf(endsAt)];
    const overnight = dayOf(start) !== dayOf(end);
    from = overnight ? 0 : Math.min(from, minuteOfDay(start));
    to = overnight ? 1440 : Math.max(to, minuteOfDay(end));
  }
  return { from: Math.max(0, Math.floor(from / 60) * 60), to: Math.min(1440, Math.ceil(to / 60) * 60) };
}
