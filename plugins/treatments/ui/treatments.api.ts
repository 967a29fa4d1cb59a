import { api, type Page } from '@medspa/sdk';
import type { Actions, Laser, Notes, Pass, Prediction, Recorded, Rules, Session, Tattoo, TestSpot, Versioned } from './treatments.types.js';

const items = async <T>(path: string, query: Record<string, string> = {}) => (await api.get<Page<T>>(path, { query })).items;

export type TattooDraft = Partial<Omit<Tattoo, 'id' | 'version' | 'score' | 'createdAt'>>;

export const tattoosOf = (patientId: string) => items<Tattoo>('/tattoos', { patientId });
export const tattoo = (id: string) => api.get<Tattoo>(`/tattoos/${id}`);
export const addTattoo = (draft: TattooDraft) => api.post<Tattoo>('/tattoos', draft);
export const changeTattoo = ({ id, version }: Versioned, draft: TattooDraft) => api.put<Tattoo>(`/tattoos/${id}`, draft, { version });
export const prediction = (id: string) => api.get<Prediction>(`/tattoos/${id}/prediction`);

export const testSpots = (tattooId: string) => items<TestSpot>(`/tattoos/${tattooId}/test-spots`);
export const addTestSpot = (tattooId: string, doneOn: string, settings: string) => api.post<TestSpot>(`/tattoos/${tattooId}/test-spots`, { doneOn, settings });
export const reviewTestSpot = (tattooId: string, { id, version }: Versioned, verdict: string, note: string) =>
  api.put<TestSpot>(`/tattoos/${tattooId}/test-spots/${id}/review`, { verdict, note }, { version });

export const rules = () => api.get<Rules>('/treatment-rules');

export const lasers = () => items<Laser>('/lasers');
export interface LaserDraft { name: string; maker: string; model: string; serial: string; deviceClass: string; active: boolean }
export const addLaser = (draft: LaserDraft) => api.post<Laser>('/lasers', draft);
export const changeLaser = ({ id, version }: Versioned, draft: LaserDraft) => api.put<Laser>(`/lasers/${id}`, draft, { version });

export const sessionsOf = (tattooId: string) => items<Session>('/treatment-sessions', { tattooId });
export const session = (id: string) => api.get<Session>(`/treatment-sessions/${id}`);
export const startSession = (tattooId: string) => api.post<Session>('/treatment-sessions', { tattooId });
export const note = ({ id, version }: Versioned, notes: Notes) => api.put<Session>(`/treatment-sessions/${id}`, notes, { version });
/** Numbers as they were typed where they are no numbers, so that the server can say what is wrong with them. */
export interface PassDraft {
  laserId: string;
  wavelengthNm: number;
  spotMm: number | string;
  fluenceJPerCm2: number | string;
  pulseNs: number | string;
  repetitionHz: number | string;
  pulses: number | string;
  overlap: number | string;
  inks: string[];
  endPoint?: Record<string, unknown>;
  overrideReason?: string;
  note?: string;
}

export const checkPass = ({ id }: Versioned, draft: PassDraft, signal?: AbortSignal) => api.post<Pass>(`/treatment-sessions/${id}/passes/check`, draft, { signal });
export const addPass = ({ id, version }: Versioned, draft: PassDraft, idempotencyKey: string) => api.post<Session>(`/treatment-sessions/${id}/passes`, draft, { version, idempotencyKey });
export const removePass = async ({ id, version }: Versioned, passId: string) =>
  (await api.request<Session>('DELETE', `/treatment-sessions/${id}/passes/${passId}`, undefined, { version })).body;

const actions = (path: string): Actions => ({
  screen: ({ id, version }, answers, overrideReason) => api.put<Recorded>(`${path}/${id}/screening`, { answers, overrideReason: overrideReason || null }, { version }),
  sign: ({ id, version }) => api.post<Recorded>(`${path}/${id}/sign`, undefined, { version }),
  amend: ({ id, version }, text, reason) => api.post<Recorded>(`${path}/${id}/amendments`, { text, reason }, { version }),
  give: ({ id, version }) => api.post<Recorded>(`${path}/${id}/aftercare`, undefined, { version }),
  sheet: ({ id }) => `/api/v1${path}/${id}/aftercare`,
  report: ({ id, version }, event) => api.post<Recorded>(`${path}/${id}/adverse-events`, event, { version }),
});

export const tattooSessions = actions('/treatment-sessions');
export const courseSessions = actions('/course-sessions');
