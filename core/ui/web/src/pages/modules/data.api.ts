import { type Page, api } from '../../sdk/api/index.js';

export interface DataExport {
  id: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'expired';
  requestedAt: string;
  requestedBy?: string;
  finishedAt?: string;
  expiresAt?: string;
  bytes?: number;
  /** Known once it is done. */
  tables?: { table: string; rows: number; sha256: string }[];
}

export interface Removal {
  tables: { table: string; removed: number; kept: number }[];
  proof: string;
}

/** What a module keeps of the clinic. */
export interface KeptData {
  module: string;
  name: string;
  /** False for what a module left behind. */
  installed: boolean;
  rows: number;
  tables: number;
  retainedUntil?: string;
}

/** Rows that must be kept by law. */
export interface Retained {
  table: string;
  count: number;
  until?: string;
  because?: string;
}

export async function listExports(module: string, signal?: AbortSignal): Promise<DataExport[]> {
  return (await api.get<Page<DataExport>>(`/modules/${module}/data-exports`, { signal })).items;
}

export function startExport(module: string): Promise<DataExport> {
  return api.post<DataExport>(`/modules/${module}/data-exports`);
}

export function fileOf(module: string, exported: DataExport): string {
  return `/api/v1/modules/${module}/data-exports/${exported.id}/file`;
}

export function removeData(module: string, removal: { exportId: string; confirm: string; keepRetained?: boolean }): Promise<Removal> {
  return api.post<Removal>(`/modules/${module}/data-removal`, removal);
}

/** Data of modules that are not installed any more. */
export async function listLeftBehind(signal?: AbortSignal): Promise<KeptData[]> {
  const kept = await api.get<Page<KeptData>>('/module-data', { signal });
  return kept.items.filter((each) => !each.installed && each.rows > 0);
}
