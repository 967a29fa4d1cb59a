import { createContribution } from './contribution.js';
import { slotEntries } from './manifest.js';

/** Something found by its words: a patient, a device, an invoice. */
export interface Found {
  id: string;
  label: string;
  detail?: string;
  icon?: string;
  route?: string;
}

/**
 * What an element in the slot `lookup` offers. It is never shown: the palette and pickers ask it.
 * The contribution's id says what it finds, such as `patient`.
 */
export interface Lookup extends HTMLElement {
  search(words: string, signal: AbortSignal): Promise<Found[]>;
  /** Names for ids; ids that are unknown or out of reach are left out. */
  resolve?(ids: readonly string[]): Promise<Found[]>;
}

const elements = new Map<string, Promise<Lookup>>();

/** The lookup of that kind, or nothing when no module of this clinic offers one. */
export async function lookup(kind: string): Promise<Lookup | undefined> {
  const entry = slotEntries('lookup').find((each) => each.id === kind);
  if (!entry) return undefined;
  const key = `${entry.script} ${entry.tag}`;
  const made = elements.get(key) ?? (createContribution(entry) as Promise<Lookup>);
  elements.set(key, made);
  return made.catch((error: unknown) => {
    elements.delete(key);
    throw error;
  });
}
