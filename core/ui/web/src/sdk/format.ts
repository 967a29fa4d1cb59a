import { session } from './session.js';
import { dates, zone } from './zone.js';
import { phone } from './phone.js';

type DateStyle = 'short' | 'medium' | 'long' | 'weekday' | 'month';

const DATE_STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
};

function locale(): string {
  return session.store.value?.clinic.locale ?? navigator.language;
}

function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

function relative(instant: string | Date): string {
  const minutes = Math.round((new Date(instant).getTime() - Date.now()) / 60_000);
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (Math.abs(minutes) < 1) return words.format(0, 'second');
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  if (Math.abs(minutes) < 60 * 24) return words.format(Math.round(minutes / 60), 'hour');
  const days = dates.daysBetween(zone.today(), zone.wall(instant).date);
  return Math.abs(days) < 30 ? words.format(days, 'day') : format.date(zone.wall(instant).date);
}

/** Values as the clinic's country writes them. Dates are YYYY-MM-DD, instants ISO texts, money in minor units. */
export const format = {
  date: (date: string, style: DateStyle = 'medium'): string =>
    new Intl.DateTimeFormat(locale(), { ...DATE_STYLES[style], timeZone: 'UTC' }).format(noon(date)),

  /** The clinic's day of an instant. */
  day: (instant: string | Date, style: DateStyle = 'medium'): string => format.date(zone.wall(instant).date, style),

  time: (instant: string | Date): string =>
    new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone: session.timeZone }).format(new Date(instant)),

  /** A wall time such as 09:00 in the clinic's way of writing it. */
  wallTime: (time: string): string =>
    new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`2000-01-01T${time}:00Z`)),

  timeRange: (start: string | Date, end: string | Date): string => `${format.time(start)} – ${format.time(end)}`,

  dateTime: (instant: string | Date): string => `${format.date(zone.wall(instant).date)}, ${format.time(instant)}`,

  relative,

  /** Whole years, or months for the youngest. */
  age: (birthDate: string): string => {
    const [year, month, day] = birthDate.split('-').map(Number) as [number, number, number];
    const [nowYear, nowMonth, nowDay] = zone.today().split('-').map(Number) as [number, number, number];
    const months = (nowYear - year) * 12 + (nowMonth - month) - (nowDay < day ? 1 : 0);
    return months < 24 ? `${months} months` : `${Math.floor(months / 12)}`;
  },

  minutes: (minutes: number): string => {
    const hours = Math.floor(minutes / 60);
    return [hours ? `${hours} h` : '', minutes % 60 || !hours ? `${minutes % 60} min` : ''].filter(Boolean).join(' ');
  },

  /** A span such as 340 ms, 4.2 s or 3 min. */
  duration: (milliseconds: number): string => {
    if (milliseconds < 1000) return `${format.number(Math.round(milliseconds))} ms`;
    if (milliseconds < 60_000) return `${format.number(Math.round(milliseconds / 100) / 10)} s`;
    return format.minutes(Math.round(milliseconds / 60_000));
  },

  money: (minor: number, currency = session.clinic.currency): string => {
    const words = new Intl.NumberFormat(locale(), { style: 'currency', currency });
    return words.format(minor / 10 ** (words.resolvedOptions().maximumFractionDigits ?? 2));
  },

  number: (value: number): string => new Intl.NumberFormat(locale()).format(value),

  percent: (share: number): string => new Intl.NumberFormat(locale(), { style: 'percent' }).format(share),

  fileSize: (bytes: number): string => {
    const units = ['B', 'kB', 'MB', 'GB'];
    const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
    return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: step ? 1 : 0 }).format(bytes / 1000 ** step)} ${units[step]}`;
  },

  list: (items: readonly string[]): string => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items),

  count: (count: number, one: string, many = `${one}s`): string => `${format.number(count)} ${count === 1 ? one : many}`,

  phone: (e164: string): string => phone.format(e164),

  initials: (name: string): string => {
    const words = name.split(',')[0]!.replace(/\b(dr|mr|mrs|ms|prof)\.?\s/gi, '').split(/[\s-]+/).filter((word) => /\p{L}|\p{N}/u.test(word));
    const letters = words.length > 1 ? [words[0]!, words[words.length - 1]!] : words;
    return letters.map((word) => [...word].find((char) => /\p{L}|\p{N}/u.test(char)) ?? '').join('').toUpperCase() || '?';
  },
};
