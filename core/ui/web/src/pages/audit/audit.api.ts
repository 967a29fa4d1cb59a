import { type Page, api } from '../../sdk/api/index.js';

export interface AuditEntry {
  id: string;
  at: string;
  user: { id: string; name: string } | null;
  action: string;
  /** The action in words. */
  title?: string | null;
  module: string;
  entity?: string | null;
  entityId?: string | null;
  patientId?: string | null;
  patients?: number | null;
  outcome: 'ok' | 'denied' | 'failed';
  method: string;
  path: string;
  address: string;
  problem?: string | null;
  detail?: Record<string, unknown> | null;
}

/** The names of the filters are those of the address and of the API. */
export const FILTERS = ['from', 'to', 'userId', 'patientId', 'action', 'module', 'outcome'] as const;
export type AuditFilter = Partial<Record<(typeof FILTERS)[number], string>>;

export function filterOf(query: URLSearchParams): AuditFilter {
  return Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? '']).filter(([, value]) => value));
}

export function listAudit(filter: AuditFilter, cursor: string | null, signal: AbortSignal): Promise<Page<AuditEntry>> {
  return api.get('/audit', { signal, query: { ...filter, limit: 100, cursor } });
}
