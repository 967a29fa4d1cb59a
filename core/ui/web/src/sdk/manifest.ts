import { api } from './api/index.js';
import { Store } from './store.js';

export type NavSection = 'main' | 'clinic' | 'extensions' | 'admin';

export interface NavEntry {
  id: string;
  label: string;
  icon: string;
  route: string;
  section: NavSection;
  order?: number;
  module: string;
  permission?: string;
}

export interface RouteEntry {
  path: string;
  tag: string;
  module: string;
  script: string;
}

export interface SlotEntry {
  id: string;
  label: string;
  tag: string;
  script: string;
  module: string;
  order?: number;
}

export interface CommandEntry {
  id: string;
  label: string;
  icon?: string;
  route?: string;
  event?: string;
  keywords?: string;
  shortcut?: string;
  module: string;
}

/** What the clinic's modules bring to the page, as far as this person may use it. */
export interface Manifest {
  version: string | number;
  nav: NavEntry[];
  routes: RouteEntry[];
  slots: Record<string, SlotEntry[]>;
  commands: CommandEntry[];
  modules: Record<string, string>;
  /** Somebody writes a module on this server: pages load a new version without asking. */
  development?: boolean;
}

const EMPTY: Manifest = { version: '', nav: [], routes: [], slots: {}, commands: [], modules: {} };

export const manifest = new Store<Manifest>(EMPTY);

export async function loadManifest(): Promise<Manifest> {
  const loaded = { ...EMPTY, ...(await api.get<Partial<Manifest>>('/ui/manifest')) };
  manifest.set(loaded);
  return loaded;
}

/** The contributions to one slot, in order. */
export function slotEntries(name: string): SlotEntry[] {
  return [...(manifest.value.slots[name] ?? [])].sort((a, b) => (a.order ?? 100) - (b.order ?? 100) || a.label.localeCompare(b.label));
}
