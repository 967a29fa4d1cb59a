import { api, type Page } from '@medspa/sdk';

export interface Endpoint {
  id: string;
  url: string;
  description?: string | null;
  eventTypes: string[];
  enabled: boolean;
  offBecause?: 'person' | 'failing' | 'gone' | null;
  failingSince?: string | null;
  /** Only in the answer that made it. */
  secret?: string | null;
  formerSecretUntil?: string | null;
  version: number;
  createdAt: string;
}

export interface EndpointDraft {
  url: string;
  description?: string;
  eventTypes: string[];
  enabled?: boolean;
}

export type State = 'waiting' | 'delivered' | 'failed';

export interface Delivery {
  id: string;
  webhookId: string;
  messageId: string;
  type: string;
  state: State;
  attempts: number;
  due?: string | null;
  createdAt: string;
  lastAt?: string | null;
  status?: number | null;
  problem?: string | null;
  body?: string | null;
  attemptLog?: Attempt[] | null;
}

export interface Attempt {
  at: string;
  status?: number | null;
  problem?: string | null;
  millis: number;
}

export const endpoints = async (signal?: AbortSignal) =>
  (await api.get<Page<Endpoint>>('/webhooks', { signal })).items;

export const addEndpoint = (draft: EndpointDraft) => api.post<Endpoint>('/webhooks', draft);

export const changeEndpoint = ({ id, version }: Endpoint, draft: EndpointDraft) =>
  api.put<Endpoint>(`/webhooks/${id}`, draft, { version });

export const removeEndpoint = ({ id }: Endpoint) => api.delete(`/webhooks/${id}`);

export const renewSecret = ({ id }: Endpoint) => api.post<Endpoint>(`/webhooks/${id}/secret`);

export const sendTest = ({ id }: Endpoint) => api.post<Delivery>('/webhook-deliveries/test', { webhookId: id });

export const deliveries = (filter: { webhookId?: string; state?: string }, cursor: string | null, signal: AbortSignal) =>
  api.get<Page<Delivery>>('/webhook-deliveries', { signal, query: { ...filter, limit: 50, cursor } });

export const delivery = (id: string, signal: AbortSignal) => api.get<Delivery>(`/webhook-deliveries/${id}`, { signal });

export const repeat = (id: string) => api.post<Delivery>(`/webhook-deliveries/${id}/replay`);

export const repeatSince = (webhookId: string, since: string) =>
  api.post<void>('/webhook-deliveries/replay', { webhookId, since });
