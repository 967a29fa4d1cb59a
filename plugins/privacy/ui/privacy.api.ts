import { api, type Page } from '@medspa/sdk';

export type Status = 'open' | 'delivered' | 'refused';
export type CopyState = 'preparing' | 'ready' | 'failed' | 'gone';

export interface Request {
  id: string;
  version: number;
  patientId: string;
  patientName: string;
  receivedOn: string;
  dueOn: string;
  status: Status;
  overdue: boolean;
  channel: string;
  askedBy: 'patient' | 'guardian' | 'representative';
  name: string | null;
  identity: string;
  note: string | null;
  extension: string | null;
  closing: { at: string; how: string | null; to: string | null; reason: string | null } | null;
  createdAt: string;
}

export interface RequestDraft {
  patientId: string;
  receivedOn: string;
  channel: string;
  askedBy: string;
  name: string;
  identity: string;
  note: string;
}

export interface Copy {
  id: string;
  requestId: string;
  state: CopyState;
  records: number | null;
  files: number | null;
  bytes: number | null;
  missing: string[];
  problem: string | null;
  createdAt: string;
  expiresAt: string | null;
}

export interface Kind {
  kind: string;
  name: string;
  records: number;
  correction: string;
  /** Null where it is erased on request. */
  keptBecause: string | null;
}

export interface Holding {
  module: string;
  name: string;
  answers: boolean;
  kinds: Kind[];
}

export interface Disclosure {
  id: string;
  madeOn: string;
  basis: string;
  basisWords: string;
  accountable: boolean;
  recipient: string;
  address: string | null;
  what: string;
  purpose: string;
}

export interface OptOut {
  id: string;
  version: number;
  kind: string;
  words: string;
  note: string | null;
  since: string;
  endedAt: string | null;
}

export const openRequests = (cursor: string | null, signal: AbortSignal) => api.get<Page<Request>>('/privacy-requests', { query: { status: 'open', cursor }, signal });
export const allRequests = (cursor: string | null, signal: AbortSignal) => api.get<Page<Request>>('/privacy-requests', { query: { cursor }, signal });
export const requestsOf = async (patientId: string) => (await api.get<Page<Request>>('/privacy-requests', { query: { patientId } })).items;
export const addRequest = (draft: RequestDraft, idempotencyKey: string) => api.post<Request>('/privacy-requests', draft, { idempotencyKey });
export const extend = ({ id, version }: Request, reason: string) => api.post<Request>(`/privacy-requests/${id}/extension`, { reason }, { version });
export const deliver = ({ id, version }: Request, how: string, to: string) => api.post<Request>(`/privacy-requests/${id}/delivery`, { how, to }, { version });
export const refuse = ({ id, version }: Request, reason: string) => api.post<Request>(`/privacy-requests/${id}/refusal`, { reason }, { version });

export const copiesOf = async (requestId: string) => (await api.get<Page<Copy>>('/privacy-copies', { query: { requestId } })).items;
export const prepare = (requestId: string) => api.post<Copy>('/privacy-copies', { requestId });
export const fileOf = ({ id }: Copy) => `/api/v1/privacy-copies/${id}/file`;

export const holdingsOf = async (patientId: string) => (await api.get<Page<Holding>>('/privacy-holdings', { query: { patientId } })).items;
export const disclosuresOf = async (patientId: string) => (await api.get<Page<Disclosure>>('/disclosures', { query: { patientId } })).items;
export const disclose = (draft: object, idempotencyKey: string) => api.post<Disclosure>('/disclosures', draft, { idempotencyKey });
export const optOutsOf = async (patientId: string) => (await api.get<Page<OptOut>>('/opt-outs', { query: { patientId } })).items;
export const optOut = (draft: object, idempotencyKey: string) => api.post<OptOut>('/opt-outs', draft, { idempotencyKey });
export const endOptOut = ({ id, version }: OptOut) => api.post<OptOut>(`/opt-outs/${id}/end`, undefined, { version });
