import { session } from '@medspa/sdk';

const formatter = (currency: string) => new Intl.NumberFormat(session.clinic.locale, { style: 'currency', currency });
const digits = (currency: string) => formatter(currency).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount in the minor unit, as the clinic writes it. */
export const shown = (minor: number, currency: string) => formatter(currency).format(minor / 10 ** digits(currency));

/** An amount in the minor unit, as a field shows it. */
export const major = (minor: number, currency: string) => (minor / 10 ** digits(currency)).toFixed(digits(currency));

/** What was typed, in the minor unit. */
export const minor = (typed: FormDataEntryValue | null, currency: string) => Math.round(Number(typed) * 10 ** digits(currency));

/** A percentage in parts of a thousand. */
export const permille = (typed: FormDataEntryValue | null) => Math.round(Number(typed) * 10);
