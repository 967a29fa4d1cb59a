import { session } from './session.js';
import { dates, zone } from './zone.js';
import { phone } from './phone.js';

/** Whether the clinic's country writes the month before the day. */
function monthFirst(): boolean {
  const parts = new Intl.DateTimeFormat(session.store.value?.clinic.locale ?? 'en-US').formatToParts(new Date());
  const order = parts.map((part) => part.type);
  return order.indexOf('month') < order.indexOf('day');
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  const century = Math.floor(Number(zone.today('UTC').slice(0, 4)) / 100) * 100;
  return century + year > Number(zone.today('UTC').slice(0, 4)) + 5 ? century - 100 + year : century + year;
}

function monthNumber(word: string): number {
  for (const locale of [session.store.value?.clinic.locale ?? 'en-US', 'en-US']) {
    for (let month = 0; month < 12; month++) {
      const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month, 15)));
      if (word.length >= 3 && name.toLowerCase().startsWith(word.toLowerCase())) return month + 1;
    }
  }
  return 0;
}

function dateOf(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return dates.isValid(text) ? text : null;
}

/** What people type, read generously; null when it cannot be understood. */
export const parse = {
  date(text: string): string | null {
    const trimmed = text.trim().toLowerCase();
    if (trimmed === 'today') return zone.today();
    if (trimmed === 'tomorrow') return dates.addDays(zone.today(), 1);
    if (trimmed === 'yesterday') return dates.addDays(zone.today(), -1);
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
    if (iso) return dateOf(+iso[1]!, +iso[2]!, +iso[3]!);
    const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
    const parts = compact?.slice(1) ?? trimmed.split(/[\s./,-]+/).filter(Boolean);
    if (parts.length < 2 || parts.length > 3) return null;
    const year = parts[2] === undefined ? Number(zone.today().slice(0, 4)) : fullYear(parts[2]);
    const word = parts.findIndex((part) => /\p{L}/u.test(part));
    if (word > 1) return null;
    if (word >= 0) return dateOf(year, monthNumber(parts[word]!), parseInt(parts[1 - word]!, 10));
    const [first, second] = parts.map(Number) as [number, number];
    return monthFirst() ? dateOf(year, first, second) : dateOf(year, second, first);
  },

  /** HH:mm from 9, 930, 9:30, 9.30, 9:30pm, 1430. */
  time(text: string): string | null {
    const found = /^(\d{1,2})[:.h ]?(\d{2})?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
    if (!found) return null;
    const half = found[3]?.toLowerCase();
    const minutes = Number(found[2] ?? 0);
    let hours = Number(found[1]);
    if (half && (hours < 1 || hours > 12)) return null;
    if (half === 'p' && hours < 12) hours += 12;
    if (half === 'a' && hours === 12) hours = 0;
    return hours < 24 && minutes < 60 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null;
  },

  phone: (text: string): string | null => phone.parse(text),
};
