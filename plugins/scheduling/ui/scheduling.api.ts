import { api, type Page } from '@medspa/sdk';
import type {
  Appointment, Booking, ClinicHours, DayHours, Move, PatientHit, Resource, Service, Slot, Status,
} from './scheduling.types.js';
import type { Day } from './time/wall.js';

export type ResourceDraft = Omit<Resource, 'id' | 'version' | 'position'> & { position?: number };
export type ServiceDraft = Omit<Service, 'id' | 'version'>;
type Versioned = { id: string; version: number };

async function all<T>(path: string, query: Record<string, string | undefined>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<T> = await api.get(path, { query: { ...query, limit: '200', cursor } });
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
}

export const appointmentsOn = (from: Day, to: Day, options: { includeCancelled?: boolean } = {}) =>
  all<Appointment>('/appointments', { from, to, includeCancelled: options.includeCancelled ? 'true' : undefined });

export const appointmentsOf = (patientId: string) =>
  all<Appointment>('/appointments', { patientId, includeCancelled: 'true' });

/** The next free times for a service; `reason` says in words why there are none. */
export const freeSlots = (query: Record<string, string | undefined>, signal?: AbortSignal) =>
  api.get<Page<Slot> & { reason?: string }>('/appointments/slots', { query, signal });

export const book = (booking: Booking, idempotencyKey: string) =>
  api.post<Appointment>('/appointments', booking, { idempotencyKey });

export const move = ({ id, version }: Versioned, to: Move) =>
  api.post<Appointment>(`/appointments/${id}/move`, to, { version });

export const cancel = ({ id, version }: Versioned, reason?: string) =>
  api.post<Appointment>(`/appointments/${id}/cancel`, { reason }, { version });

export const setStatus = ({ id, version }: Versioned, status: Status) =>
  api.post<Appointment>(`/appointments/${id}/status`, { status }, { version });

export const setNote = ({ id, version }: Versioned, note: string) =>
  api.put<Appointment>(`/appointments/${id}/note`, { note }, { version });

export const resources = (active?: boolean) =>
  all<Resource>('/resources', { active: active === undefined ? undefined : String(active) });

export const addResource = (draft: ResourceDraft) => api.post<Resource>('/resources', draft);

export const changeResource = ({ id, version }: Versioned, draft: ResourceDraft) =>
  api.put<Resource>(`/resources/${id}`, draft, { version });

export const services = () => all<Service>('/services', {});

export const addService = (draft: ServiceDraft) => api.post<Service>('/services', draft);

export const changeService = ({ id, version }: Versioned, draft: ServiceDraft) =>
  api.put<Service>(`/services/${id}`, draft, { version });

export const clinicHours = () => api.get<ClinicHours>('/clinic-hours');

export const changeHours = (version: number, days: DayHours[]) =>
  api.put<ClinicHours>('/clinic-hours', { days }, { version });

export const findPatients = async (q: string, signal?: AbortSignal) =>
  (await api.get<Page<PatientHit>>('/patients', { query: { q, limit: '8' }, signal })).items;

export const patientsByIds = async (ids: string[]) =>
  (await api.get<Page<PatientHit>>('/patients', { query: { ids } })).items;

export const recentPatients = async () => (await api.get<Page<PatientHit>>('/patients/recent')).items;

export const addPatient = (patient: { givenName: string; familyName: string; phone?: string; email?: string }) =>
  api.post<PatientHit>('/patients', patient);
