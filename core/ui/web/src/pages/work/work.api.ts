import { type Page, api } from '../../sdk/api/index.js';

export type WorkState = 'waiting' | 'running' | 'paused' | 'dead';
export type WorkKind = 'job' | 'event';

/** One job, or one event on its way to one handler. */
export interface Work {
  id: string;
  kind: WorkKind;
  module: string;
  moduleName?: string;
  type: string;
  handler?: string;
  state: WorkState;
  attempt: number;
  due?: string;
  createdAt: string;
  problem?: string;
}

export interface ModuleCounts {
  module: string;
  moduleName?: string;
  waiting: number;
  running: number;
  paused: number;
  dead: number;
}

export interface WorkFilter {
  state?: WorkState;
  kind?: WorkKind;
  module?: string;
}

export const STATES: readonly WorkState[] = ['dead', 'running', 'waiting', 'paused'];

export function filterOf(query: URLSearchParams): WorkFilter {
  const given = (name: string) => query.get(name) ?? undefined;
  return { state: given('state') as WorkState | undefined, kind: given('kind') as WorkKind | undefined, module: given('module') };
}

export function listWork(filter: WorkFilter, cursor: string | null, signal: AbortSignal): Promise<Page<Work>> {
  return api.get<Page<Work>>('/background-work', { signal, query: { ...filter, cursor, limit: 50 } });
}

export async function summarise(signal?: AbortSignal): Promise<ModuleCounts[]> {
  const answer = await api.get<{ items?: ModuleCounts[]; modules?: ModuleCounts[] }>('/background-work/summary', { signal });
  return answer.items ?? answer.modules ?? [];
}

export function retry(work: Work): Promise<unknown> {
  return api.post(`/background-work/${work.id}/retry`);
}

export function discard(work: Work, reason: string): Promise<unknown> {
  return api.post(`/background-work/${work.id}/discard`, { reason });
}
