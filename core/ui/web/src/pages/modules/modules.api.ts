import { type Page, api } from '../../sdk/api/index.js';
import type { Schema, Values } from './schema.js';

export interface Permission {
  id: string;
  name: string;
  description?: string;
}

/** What a module may do beyond its own tables. */
export interface Grants {
  database?: boolean;
  hosts?: string[];
  patientData?: string[];
}

/** Whether this clinic agreed to what the module asks; `missing` is what an upgrade added since. */
export interface Consent {
  needed: boolean;
  given: boolean;
  at?: string;
  by?: string;
  missing?: string[];
}

export interface Release {
  version: string;
  date?: string;
  changes: string[];
}

export interface DataHeld {
  rows: number;
  tables?: number;
  removable?: boolean;
  retainedUntil?: string;
}

export interface Module {
  id: string;
  name: string;
  version: string;
  vendor: string;
  description: string;
  icon: string;
  category: string;
  enabled: boolean;
  canDisable: boolean;
  needs: string[];
  neededBy: string[];
  status: 'active' | 'stopped' | 'failed' | 'refused' | 'waiting' | 'consent' | 'quarantined' | 'missing';
  problem?: string;
  permissions: Permission[];
  reads: string[];
  settingsSchema?: Schema;
  settings?: Values;
  changedAt?: string;
  changedBy?: string | { name: string };
  grants?: Grants;
  consent?: Consent;
  changelog?: Release[];
  slots?: { id: string; name: string }[];
  provides?: { slot: string; name: string; description?: string }[];
  testable?: boolean;
  data?: DataHeld;
}

/** What switching would mean, before anything is switched. */
export interface SwitchPlan {
  enabled: boolean;
  alsoNeeded: string[];
  dependants: string[];
  permissions: Permission[];
  patientData: string[];
  hosts: string[];
  consentNeeded: boolean;
  waitingJobs: number;
  waitingEvents: number;
  slots: { id: string; name: string; active?: boolean }[];
  words: string[];
}

/** What a clinic agrees to: exactly what the plan showed. */
export interface Agreement {
  patientData: string[];
  permissions: string[];
}

export interface Tested {
  ok: boolean;
  message: string;
  /** Milliseconds. */
  took?: number;
}

export async function listModules(signal?: AbortSignal): Promise<Module[]> {
  const page = await api.get<Page<Module>>('/modules', { signal, query: { limit: 200 } });
  return page.items;
}

export function getModule(id: string, signal?: AbortSignal): Promise<Module> {
  return api.get<Module>(`/modules/${id}`, { signal });
}

export function planSwitch(id: string, enabled: boolean, signal?: AbortSignal): Promise<SwitchPlan> {
  return api.get<SwitchPlan>(`/modules/${id}/plan`, { signal, query: { enabled } });
}

export function switchModule(id: string, enabled: boolean, consent?: Agreement): Promise<Module> {
  return api.patch<Module>(`/modules/${id}`, consent ? { enabled, consent } : { enabled });
}

export function saveSettings(id: string, settings: Values): Promise<Module> {
  return api.put<Module>(`/modules/${id}/settings`, settings);
}

export function testConnection(id: string, settings: Values): Promise<Tested> {
  return api.post<Tested>(`/modules/${id}/connection-test`, settings);
}
