import { session } from '@medspa/sdk';

const digits = (currency: string) =>
  new Intl.NumberFormat(session.clinic.locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount in the smallest unit, as a field shows it. */
export const major = (minor: number, currency: string) => (minor / 10 ** digits(currency)).toFixed(digits(currency));

/** What was typed, in the smallest unit. */
export const minor = (typed: FormDataEntryValue | null, currency: string) => Math.round(Number(typed) * 10 ** digits(currency));

/** The step of a field for amounts. */
export const step = (currency: string) => (1 / 10 ** digits(currency)).toFixed(digits(currency));

/** A percentage in parts of a thousand. */
export const permille = (typed: FormDataEntryValue | null) => Math.round(Number(typed) * 10);
