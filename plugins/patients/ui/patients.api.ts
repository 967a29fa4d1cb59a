import { api, type Page } from '@medspa/sdk';
import type { DateFormat, Duplicates, Import, ImportField, ImportRow, Outcome, Patient, PatientDraft, StatusFilter, TimelinePart } from './patients.types.js';

export type PatientPage = Page<Patient> & { more?: boolean };
type Versioned = { id: string; version: number };

export const findPatients = (query: { q?: string; status?: StatusFilter; limit?: number; cursor?: string | null }, signal?: AbortSignal) =>
  api.get<PatientPage>('/patients', { query, signal });

export const patientsByIds = (ids: readonly string[]) => api.get<PatientPage>('/patients', { query: { ids } });

export const recentPatients = (signal?: AbortSignal) => api.get<Page<Patient>>('/patients/recent', { signal });

export const patient = (id: string, signal?: AbortSignal) => api.get<Patient>(`/patients/${id}`, { signal });

export const timeline = (id: string, query: { module?: string | null; cursor?: string | null }, signal?: AbortSignal) =>
  api.get<TimelinePart>(`/patients/${id}/timeline`, { query, signal });

export const opened = (id: string) => api.put<void>(`/patients/${id}/recent`);

export const addPatient = (draft: PatientDraft, idempotencyKey: string) => api.post<Patient>('/patients', draft, { idempotencyKey });

export const changePatient = (id: string, version: number, draft: PatientDraft) => api.put<Patient>(`/patients/${id}`, draft, { version });

export const archive = ({ id, version }: Versioned) => api.post<Patient>(`/patients/${id}/archive`, undefined, { version });

export const restore = ({ id, version }: Versioned) => api.post<Patient>(`/patients/${id}/restore`, undefined, { version });

export const imports = (signal?: AbortSignal) => api.get<Page<Import>>('/patient-imports', { query: { limit: 20 }, signal });

export const importOf = (id: string, signal?: AbortSignal) => api.get<Import>(`/patient-imports/${id}`, { signal });

export const uploadImport = (file: File, encoding: string, onProgress: (sent: number, total: number) => void, signal: AbortSignal) =>
  api.upload<Import>('/patient-imports', file, { query: { fileName: file.name, encoding }, contentType: 'text/csv', onProgress, signal });

export const mapImport = (
  { id, version }: Versioned,
  choice: { mapping: Partial<Record<ImportField, number>>; dateFormat: DateFormat; duplicates: Duplicates },
) => api.put<Import>(`/patient-imports/${id}/mapping`, choice, { version });

const act = (name: 'check' | 'start' | 'cancel') => ({ id, version }: Versioned) =>
  api.post<Import>(`/patient-imports/${id}/${name}`, undefined, { version });

export const checkImport = act('check');
export const startImport = act('start');
export const cancelImport = act('cancel');

export const importRows = (id: string, outcome: Outcome, cursor?: string | null) =>
  api.get<Page<ImportRow>>(`/patient-imports/${id}/rows`, { query: { outcome, cursor } });

export const reportAddress = (id: string) => `/api/v1/patient-imports/${id}/report.csv`;
