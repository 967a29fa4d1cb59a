export type Sex = 'female' | 'male' | 'intersex' | 'unknown';

export interface Address {
  line1?: string;
  line2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

/** What a person fills in. */
export interface PatientDraft {
  givenName: string;
  familyName: string;
  preferredName?: string;
  birthDate?: string;
  email?: string;
  phone?: string;
  sex?: Sex;
  pronouns?: string;
  address?: Address;
  note?: string;
}

export interface Patient extends PatientDraft {
  id: string;
  displayName: string;
  age?: number;
  status: 'active' | 'archived';
  version: number;
  createdAt: string;
  updatedAt: string;
}

export type StatusFilter = 'active' | 'archived' | 'all';

export const sexes: Record<Sex, string> = { female: 'Female', male: 'Male', intersex: 'Intersex', unknown: 'Unknown' };

export type ImportStatus = 'uploaded' | 'checking' | 'checked' | 'importing' | 'finished' | 'cancelled' | 'failed';
export type DateFormat = 'yyyy-MM-dd' | 'MM/dd/yyyy' | 'dd.MM.yyyy' | 'dd/MM/yyyy';
export type Duplicates = 'skip' | 'import';

export interface ImportColumn { index: number; name: string; samples: string[] }

export interface Import {
  id: string;
  fileName: string;
  encoding: string;
  delimiter: string;
  status: ImportStatus;
  problem?: string | null;
  rowCount: number;
  columns: ImportColumn[];
  mapping: Partial<Record<ImportField, number>>;
  dateFormat: DateFormat;
  duplicates: Duplicates;
  progress: { done: number; total: number };
  counts: { valid: number; invalid: number; duplicate: number; imported: number };
  version: number;
  createdAt: string;
  createdBy?: string | null;
}

export type Outcome = 'invalid' | 'duplicate' | 'imported';
export interface ImportRow { line: number; outcome: Outcome; name?: string; errors: { field: string; message: string }[] }

export const importFields = {
  givenName: 'First name', familyName: 'Last name', fullName: 'Full name', preferredName: 'Preferred name', birthDate: 'Birth date',
  email: 'E-mail', phone: 'Phone', sex: 'Sex', pronouns: 'Pronouns', line1: 'Address line 1', line2: 'Address line 2', city: 'City',
  state: 'State', postalCode: 'Postal code', country: 'Country', note: 'Note',
} as const;
export type ImportField = keyof typeof importFields;

export type TimelineItem = { id: string; at: string; module: string; icon: string; title: string; text?: string; tab?: string };
export type TimelinePart = { items: TimelineItem[]; nextCursor: string | null; sources: { id: string; name: string }[]; missing: string[] };
