import { type Manifest, type NavEntry, type NavSection } from '../sdk/manifest.js';
import { loadScript } from '../sdk/contribution.js';
import { type Command, palette } from '../sdk/palette.js';
import { session } from '../sdk/session.js';
import { kernelPages } from './pages.js';

export const SECTIONS: Record<NavSection, string> = { main: '', clinic: 'Clinic', extensions: 'Extensions', admin: 'Administration' };

/** What the navigation shows: the kernel's own entries and those of the clinic's modules. */
export function navEntries(manifest: Manifest): NavEntry[] {
  const own = kernelPages
    .filter((page) => page.nav && (!page.permission || session.can(page.permission)) && (page.shownWhen?.(manifest) ?? true))
    .map((page) => ({ ...page.nav!, id: page.tag, route: page.path, module: 'kernel' }));
  const routes = new Set(own.map((entry) => entry.route));
  const theirs = manifest.nav
    .filter((entry) => !routes.has(entry.route))
    .map((entry) => ({ ...entry, section: entry.section in SECTIONS ? entry.section : 'extensions' }));
  const section = (entry: NavEntry) => Object.keys(SECTIONS).indexOf(entry.section);
  return [...own, ...theirs].sort((a, b) => section(a) - section(b) || (a.order ?? 100) - (b.order ?? 100) || a.label.localeCompare(b.label));
}

/** The entry that stands for a path: the longest route it starts with. */
export function currentEntry(entries: readonly NavEntry[], path: string): NavEntry | undefined {
  const under = (route: string) => path === route || (route !== '/' && path.startsWith(`${route}/`));
  return entries.filter((entry) => under(entry.route)).sort((a, b) => b.route.length - a.route.length)[0];
}

/** Commands that follow from the manifest; "g" and a letter goes to each place. */
export function manifestCommands(manifest: Manifest): Command[] {
  const taken = new Set<string>();
  const places = navEntries(manifest).map((entry): Command => {
    const letter = [...entry.label.toLowerCase()].find((each) => /[a-z]/.test(each) && !taken.has(each));
    if (letter) taken.add(letter);
    return { id: `go.${entry.id}`, label: entry.label, icon: entry.icon, group: 'Go to', route: entry.route, shortcut: letter ? `g ${letter}` : undefined };
  });
  const routes = new Set(places.map((place) => place.route));
  // A module's command that only leads to a place is that place.
  const commands = manifest.commands.filter((entry) => entry.event || !routes.has(entry.route));
  const actions = commands.map(
    ({ event, module, ...entry }): Command => ({
      ...entry,
      group: 'Actions',
      run: event ? () => void raise(event, manifest.modules[module]) : undefined,
    }),
  );
  return [...actions, ...places];
}

async function raise(event: string, script?: string): Promise<void> {
  if (script) await loadScript(script);
  palette.emit(event);
}

