import { session } from './session.js';

const CODES: Record<string, string> = {
  US: '1', CA: '1', DE: '49', GB: '44', FR: '33', ES: '34', IT: '39', NL: '31', AT: '43', CH: '41', AU: '61', MX: '52', BR: '55', IN: '91',
};
const ORDER = [...new Set(Object.values(CODES))].sort((a, b) => b.length - a.length);

function home(): string {
  const region = new Intl.Locale(session.store.value?.clinic.locale ?? 'en-US').maximize().region ?? 'US';
  return CODES[region] ?? '1';
}

function groups(digits: string): string {
  if (digits.length <= 4) return digits;
  const parts = [digits.slice(0, 3)];
  for (let at = 3; at < digits.length; ) {
    const left = digits.length - at;
    const size = left === 4 || left === 2 ? left : Math.min(3, left);
    parts.push(digits.slice(at, at + size));
    at += size;
  }
  return parts.join(' ');
}

/** Phone numbers are stored as E.164 and written the way people of the clinic's country write them. */
export const phone = {
  format(e164: string): string {
    const digits = e164.replace(/\D/g, '');
    const code = ORDER.find((each) => digits.startsWith(each));
    if (!e164.startsWith('+') || !code) return e164;
    const rest = digits.slice(code.length);
    if (code === '1' && rest.length === 10) {
      const local = `(${rest.slice(0, 3)}) ${rest.slice(3, 6)}-${rest.slice(6)}`;
      return home() === '1' ? local : `+1 ${local}`;
    }
    return `+${code} ${groups(rest)}`;
  },

  /** E.164 from what a person typed, or null when it cannot be a phone number. */
  parse(text: string): string | null {
    const plus = /^\s*(\+|00)/.test(text);
    const digits = text.replace(/\D/g, '').replace(plus && !text.includes('+') ? /^00/ : /^$/, '');
    const code = home();
    const national = code === '1' ? digits.replace(/^1(?=\d{10}$)/, '') : digits.replace(/^0/, '');
    const full = plus ? digits : code + national;
    return /^[\d\s()+./-]+$/.test(text) && full.length >= 8 && full.length <= 15 ? `+${full}` : null;
  },
};
