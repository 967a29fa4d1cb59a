import { parse } from '@medspa/sdk';
import type { Address, Patient, PatientDraft, Sex } from '../patients.types.js';

export const labels = {
  givenName: 'First name', familyName: 'Last name', preferredName: 'Preferred name', birthDate: 'Birth date', sex: 'Sex', pronouns: 'Pronouns',
  phone: 'Phone', email: 'E-mail', line1: 'Street and number', line2: 'Apartment, floor', city: 'City', state: 'State',
  postalCode: 'Postal code', country: 'Country', note: 'Note',
} as const;

export type Field = keyof typeof labels;
export type Values = Record<Field, string>;
export const fieldNames = Object.keys(labels) as Field[];

const addressFields = ['line1', 'line2', 'city', 'state', 'postalCode', 'country'] as const;

export function valuesOf(patient?: PatientDraft): Values {
  const flat: Record<string, unknown> = { ...patient, ...patient?.address };
  return Object.fromEntries(fieldNames.map((name) => [name, typeof flat[name] === 'string' ? flat[name] : ''])) as Values;
}

/** What is sent: empty fields are left out, a phone number is written with its country. */
export function draftOf(values: Values): PatientDraft {
  const text = (name: Field) => values[name].trim() || undefined;
  const address: Address = Object.fromEntries(addressFields.map((name) => [name, text(name)]).filter(([, value]) => value));
  const phone = text('phone');
  return {
    givenName: text('givenName') ?? '', familyName: text('familyName') ?? '', preferredName: text('preferredName'),
    birthDate: text('birthDate'), email: text('email'), phone: phone && (parse.phone(phone) ?? phone),
    sex: text('sex') as Sex | undefined, pronouns: text('pronouns'),
    address: Object.keys(address).length ? address : undefined, note: text('note'),
  };
}

/** A field's error, wherever the server hangs it: `city` or `address.city`. */
export const fieldOf = (path: string) => path.split('.').pop() as Field;

export interface Difference { field: Field; mine: string; theirs: string }

/** What somebody else changed since the form was opened, beside what is typed here. */
export function differences(opened: Patient, latest: Patient, mine: Values): Difference[] {
  const [before, theirs] = [valuesOf(opened), valuesOf(latest)];
  return fieldNames
    .filter((field) => before[field] !== theirs[field] && mine[field] !== theirs[field])
    .map((field) => ({ field, mine: mine[field], theirs: theirs[field] }));
}
