import { dates } from '@medspa/sdk';
import { asUtc, type Day, type Wall } from './wall.js';

type Options = Intl.DateTimeFormatOptions;
const formats = new Map<string, Intl.DateTimeFormat>();

function by(locale: string, options: Options) {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** Hour and minute the way the locale writes a clock: two digits where the day has 24 hours. */
export const clockStyle = (locale: string): Options =>
  ({ hour: by(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? 'numeric' : '2-digit', minute: '2-digit' });

/** Full hours beside the grid: short where the clock has twelve. */
export const hourStyle = (locale: string): Options => {
  const style = clockStyle(locale);
  return style.hour === 'numeric' ? { hour: 'numeric' } : style;
};

export const showTime = (locale: string, wall: Wall) => by(locale, clockStyle(locale)).format(asUtc(wall));

export const showTimes = (locale: string, from: Wall, to: Wall) =>
  from.slice(0, 10) === to.slice(0, 10)
    ? by(locale, clockStyle(locale)).formatRange(asUtc(from), asUtc(to))
    : `${showTime(locale, from)} – ${showDay(locale, to, { weekday: 'short' })} ${showTime(locale, to)}`;

export const showDay = (locale: string, date: Day, options: Options = { weekday: 'long', day: 'numeric', month: 'long' }) =>
  by(locale, options).format(asUtc(date));

export const showWeek = (locale: string, first: Day) =>
  by(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(asUtc(first), asUtc(dates.addDays(first, 6)));

