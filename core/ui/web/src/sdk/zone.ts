import { session } from './session.js';

/** A time as the clinic's wall clock shows it. */
export interface WallTime {
  /** YYYY-MM-DD */
  date: string;
  /** HH:mm */
  time: string;
}

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function fields(timeZone: string, at: Date): Record<string, string> {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(timeZone, format);
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]));
}

/** How far the zone is ahead of UTC at that moment, in minutes. */
function offsetAt(timeZone: string, at: number): number {
  const f = fields(timeZone, new Date(at));
  const wall = Date.UTC(+f.year!, +f.month! - 1, +f.day!, +f.hour!, +f.minute!, +f.second!);
  return Math.round((wall - Math.floor(at / 1000) * 1000) / MINUTE);
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Conversions between instants and the clinic's wall clock, right on the days the clocks change. */
export const zone = {
  get name(): string {
    return session.timeZone;
  },

  wall(instant: string | Date, timeZone = session.timeZone): WallTime {
    const f = fields(timeZone, new Date(instant));
    return { date: `${f.year}-${f.month}-${f.day}`, time: `${f.hour}:${f.minute}` };
  },

  now(timeZone = session.timeZone): WallTime {
    return zone.wall(new Date(), timeZone);
  },

  today(timeZone = session.timeZone): string {
    return zone.now(timeZone).date;
  },

  /**
   * The instant, with offset, at which the clinic's clock shows this; the earlier one when it shows it twice,
   * null when it never does because the clocks go forward.
   */
  instant(date: string, time: string, timeZone = session.timeZone): string | null {
    const wall = Date.parse(`${date}T${time}:00Z`);
    const offsets = [offsetAt(timeZone, wall - 1440 * MINUTE), offsetAt(timeZone, wall + 1440 * MINUTE)];
    const fitting = [...new Set(offsets)]
      .filter((offset) => offsetAt(timeZone, wall - offset * MINUTE) === offset)
      .sort((a, b) => b - a);
    return fitting.length > 0 ? `${date}T${time}:00${offsetText(fitting[0]!)}` : null;
  },
};

/** Arithmetic on plain dates (YYYY-MM-DD), which belong to no zone. */
export const dates = {
  addDays(date: string, days: number): string {
    return new Date(Date.parse(`${date}T00:00:00Z`) + days * 1440 * MINUTE).toISOString().slice(0, 10);
  },

  addMonths(date: string, months: number): string {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
  },

  /** 0 is Monday. */
  weekday(date: string): number {
    return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  },

  isValid(date: string): boolean {
    const at = Date.parse(`${date}T00:00:00Z`);
    return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
  },

  daysBetween(from: string, to: string): number {
    return Math.round((Date.parse(to) - Date.parse(from)) / (1440 * MINUTE));
  },
};
