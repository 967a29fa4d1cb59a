import { type Page, api } from '../../sdk/api/index.js';

export interface Check {
  ok: boolean;
  message: string;
  at?: string;
}

/** How a module does at this clinic, over the last minutes. */
export interface ModuleHealth {
  module: string;
  name?: string;
  status: string;
  /** How far back the figures reach. */
  minutes?: number;
  version: string;
  requests: number;
  errors: number;
  p50Millis: number;
  p95Millis: number;
  maxMillis?: number;
  lastErrorAt?: string;
  lastError?: string;
  circuit: 'closed' | 'open' | 'probing';
  openUntil?: string;
  /** What is held back: `background`, `requests`. */
  paused?: string[];
  waiting: number;
  dead: number;
  checks: Check[];
}

export async function listHealth(signal?: AbortSignal): Promise<ModuleHealth[]> {
  return (await api.get<Page<ModuleHealth>>('/module-health', { signal })).items;
}

/** Lets calls through again at once, as if the pause had never been. */
export function tryAgain(module: string): Promise<unknown> {
  return api.post(`/modules/${module}/circuit/reset`);
}
