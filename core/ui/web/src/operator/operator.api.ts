import { type Page, api } from '../sdk/api/index.js';
import type { Release } from '../pages/modules/modules.api.js';
import type { ModuleHealth } from '../pages/modules/health.api.js';

export interface Grants {
  database: boolean;
  hosts: string[];
  patientData: string[];
}

export interface OnNode {
  node: string;
  version?: string;
  status: string;
  problem?: string;
  seenAt?: string;
}

export interface OperatorModule {
  id: string;
  name: string;
  version: string;
  vendor: string;
  description: string;
  icon: string;
  category: string;
  origin: 'shipped' | 'installed';
  status: 'active' | 'waiting' | 'stopped' | 'failed' | 'refused' | 'quarantined' | 'missing';
  problem?: string;
  signer?: string;
  fingerprint?: string;
  grants?: Grants;
  installedAt?: string;
  clinics: { enabled: number; total: number };
  nodes: OnNode[];
  rollbackTo?: string;
  needs: string[];
  neededBy: string[];
  changelog?: Release[];
  /** What its last stop left behind. */
  stuck?: string;
}

export interface Said {
  rule: string;
  message: string;
}

export interface Bundle {
  symbolicName: string;
  version: string;
  action: 'install' | 'update' | 'start' | 'restart' | 'uninstall';
}

export interface Migration {
  version: string;
  description: string;
  kind: string;
}

/** A dry run: what an operation would do, and what stands against it. */
export interface PackagePlan {
  packageId: string | null;
  fileName?: string;
  module: { id: string; name: string; version: string; vendor?: string; description?: string; apiRange?: string };
  signature?: { state: string; signer?: string; fingerprint?: string; trusted?: boolean; notAfter?: string; message?: string };
  grants: Grants;
  addedGrants: string[];
  removedGrants: string[];
  plan: {
    action: 'install' | 'upgrade' | 'downgrade' | 'reinstall' | 'same' | 'rollback' | 'remove';
    from?: string | null;
    to?: string | null;
    bundles: Bundle[];
    clinics: { id: string; name: string }[];
    clinicsTotal: number;
    migrations: Migration[];
    dependants: (string | { id: string; name: string })[];
  };
  rollback: { possible: boolean; because?: string };
  refusals: Said[];
  warnings: Said[];
}

export type OperationKind = 'install' | 'upgrade' | 'rollback' | 'remove' | 'retry';

export interface Operation {
  id: string;
  kind: OperationKind;
  moduleId: string;
  moduleName?: string;
  from?: string | null;
  to?: string | null;
  state: 'running' | 'done' | 'rolled-back' | 'failed' | 'refused';
  /** The last step that was finished. */
  phase: string;
  /** It is being taken back. */
  backwards?: boolean;
  problem?: string;
  startedAt: string;
  endedAt?: string | null;
  by?: string;
  node?: string;
}

export interface Consent {
  fingerprint?: string;
  grants: Grants;
}

export type OperationRequest =
  | { kind: 'install'; packageId: string; consent: Consent; withoutRollback?: boolean }
  | { kind: 'rollback' | 'remove' | 'retry'; moduleId: string; consent?: Consent; withoutRollback?: boolean };

export interface Signer {
  fingerprint: string;
  name: string;
  trustedAt: string;
  trustedBy?: string;
}

export interface Node {
  id: string;
  name: string;
  startedAt: string;
  seenAt: string;
  /** Something was heard of it within the last minute. */
  alive: boolean;
  modules: { id: string; version?: string; status: string; problem?: string; stuck?: string }[];
}

/** How a module does at all clinics, and where it does worst. */
export interface OverallHealth extends ModuleHealth {
  clinics?: { seen: number; failing: number; paused: number };
  worst?: { id: string; name: string; requests: number; errors: number; lastErrorAt?: string; lastError?: string; circuit: ModuleHealth['circuit'] }[];
}

const BASE = '/operator';
const items = async <T>(path: string, signal?: AbortSignal): Promise<T[]> => (await api.get<Page<T>>(`${BASE}${path}`, { signal })).items;

export const listModules = (signal?: AbortSignal) => items<OperatorModule>('/modules', signal);
export const listNodes = (signal?: AbortSignal) => items<Node>('/nodes', signal);
/** The name that a node goes by. */
export const nodeName = (nodes: readonly Node[] | undefined, id: string) => nodes?.find((each) => each.id === id)?.name ?? id;

export const listSigners = (signal?: AbortSignal) => items<Signer>('/signers', signal);
export const listHealth = (signal?: AbortSignal) => items<OverallHealth>('/module-health', signal);

export function listOperations(filter: { module?: string; limit?: number; cursor?: string | null }, signal?: AbortSignal): Promise<Page<Operation>> {
  return api.get<Page<Operation>>(`${BASE}/module-operations`, { signal, query: filter });
}

export function getOperation(id: string, signal?: AbortSignal): Promise<Operation> {
  return api.get<Operation>(`${BASE}/module-operations/${id}`, { signal });
}

export function getPackage(id: string, signal?: AbortSignal): Promise<PackagePlan> {
  return api.get<PackagePlan>(`${BASE}/module-packages/${id}`, { signal });
}

export function planFor(module: string, kind: 'rollback' | 'remove', signal?: AbortSignal): Promise<PackagePlan> {
  return api.get<PackagePlan>(`${BASE}/module-plans/${module}`, { signal, query: { kind } });
}

export function start(operation: OperationRequest): Promise<Operation> {
  return api.post<Operation>(`${BASE}/module-operations`, operation);
}

export function uploadPackage(file: File, signal: AbortSignal, onProgress: (sent: number, total: number) => void): Promise<PackagePlan> {
  // A header carries plain letters alone, a file's name may hold any.
  const headers = { 'X-File-Name': /^[ -~]+$/.test(file.name) ? file.name : encodeURIComponent(file.name) };
  return api.upload<PackagePlan>(`${BASE}/module-packages`, file, { contentType: 'application/octet-stream', headers, signal, onProgress });
}

export function trust(fingerprint: string, name: string): Promise<Signer> {
  return api.post<Signer>(`${BASE}/signers`, { fingerprint, name });
}

export function distrust(signer: Signer): Promise<void> {
  return api.delete(`${BASE}/signers/${encodeURIComponent(signer.fingerprint)}`);
}

export function resetCircuit(module: string): Promise<unknown> {
  return api.post(`${BASE}/modules/${module}/circuit/reset`, {});
}
