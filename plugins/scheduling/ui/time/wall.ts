import { zone } from '@medspa/sdk';

/**
 * Wall times of the clinic as text: a date is `YYYY-MM-DD`, a wall time `YYYY-MM-DDTHH:MM`.
 * The browser's own zone never takes part; arithmetic runs on UTC fields.
 */
export type Day = string;
export type Wall = string;

const minute = 60_000;

const at = (wall: Wall | Day) => Date.UTC(
  +wall.slice(0, 4), +wall.slice(5, 7) - 1, +wall.slice(8, 10), +wall.slice(11, 13) || 0, +wall.slice(14, 16) || 0);

const text = (time: number) => new Date(time).toISOString().slice(0, 16);

/** The wall time that an ISO instant with the clinic's offset shows. */
export const wallOf = (iso: string): Wall => iso.slice(0, 16);

export const dayOf = (wall: Wall): Day => wall.slice(0, 10);

export const timeOf = (wall: Wall) => wall.slice(11, 16);

export const addMinutes = (wall: Wall, minutes: number): Wall => text(at(wall) + minutes * minute);


/** Minutes on the wall clock from one wall time to another. */
export const minutesBetween = (from: Wall, to: Wall) => Math.round((at(to) - at(from)) / minute);

export const minuteOfDay = (wall: Wall) => +wall.slice(11, 13) * 60 + +wall.slice(14, 16);

/** Minutes of `HH:MM`. */
export const minutesOf = (clock: string) => +clock.slice(0, 2) * 60 + +clock.slice(3, 5);

export const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;


/** Real minutes between two wall times, which differ from the clock's on the days the clocks change. */
export function elapsedMinutes(from: Wall, to: Wall) {
  const [start, end] = [from, to].map((wall) => zone.instant(dayOf(wall), timeOf(wall)));
  return start && end ? Math.round((Date.parse(end) - Date.parse(start)) / minute) : undefined;
}

/** What the clinic's clock shows now. */
export function wallNow(): Wall {
  const { date, time } = zone.now();
  return `${date}T${time}`;
}

export const asUtc = (wall: Wall | Day) => new Date(at(wall));
