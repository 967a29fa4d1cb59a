import { type Found, lookup } from '../sdk/lookup.js';
import { slotEntries } from '../sdk/manifest.js';
import type { Command } from '../sdk/palette.js';

const MOST = 8;

/** Asks every lookup of the clinic's modules. One that fails leaves the others alone. */
export async function searchAll(words: string, signal: AbortSignal): Promise<Command[]> {
  const answers = await Promise.all(slotEntries('lookup').map((entry) => searchOne(entry.id, entry.label, words, signal)));
  return answers.flat();
}

async function searchOne(kind: string, group: string, words: string, signal: AbortSignal): Promise<Command[]> {
  try {
    const found = (await (await lookup(kind))?.search(words, signal)) ?? [];
    return found.slice(0, MOST).map((each) => commandOf(each, kind, group));
  } catch (error) {
    if (!signal.aborted) console.error(error);
    return [];
  }
}

function commandOf(found: Found, kind: string, group: string): Command {
  return { id: `${kind}:${found.id}`, label: found.label, detail: found.detail, icon: found.icon, route: found.route, group };
}
