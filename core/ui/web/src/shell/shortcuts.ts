import { palette } from '../sdk/palette.js';
import { router } from '../sdk/router.js';
import type { Command } from '../sdk/palette.js';

const SEQUENCE_MS = 1200;
let first = '';
let firstAt = 0;

/** Runs a command: its own function, or the route it leads to. */
export function runCommand(command: Command): void {
  if (command.run) command.run();
  else if (command.route) void router.navigate(command.route);
}

export function modifierKey(): string {
  return /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
}

/** The keys of a shortcut, as they are shown on keycaps. */
export function keycaps(shortcut: string): string[] {
  const names: Record<string, string> = { mod: modifierKey(), shift: '⇧', arrowleft: '←', arrowright: '→', escape: 'Esc' };
  return shortcut.split(/[\s+]+/).map((key) => names[key.toLowerCase()] ?? key.toUpperCase());
}

export function listenForShortcuts(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = event.key.toLowerCase();
    if ((event.metaKey || event.ctrlKey) && !event.shiftKey && key === 'k') {
      event.preventDefault();
      palette.show();
      return;
    }
    if (event.metaKey || event.ctrlKey || event.altKey || typing(event) || dialogOpen(event)) return;
    const command = commandFor(key, event.shiftKey);
    if (!command) return;
    event.preventDefault();
    runCommand(command);
  });
}

function commandFor(key: string, shift: boolean): Command | undefined {
  const now = performance.now();
  const sequence = now - firstAt < SEQUENCE_MS && first ? `${first} ${key}` : '';
  first = key;
  firstAt = now;
  const wanted = [sequence, shift && key.length === 1 && /[a-z]/.test(key) ? `shift+${key}` : key].filter(Boolean);
  const commands = palette.commands.value;
  for (const each of wanted) {
    const found = commands.findLast((command) => command.shortcut?.toLowerCase() === each);
    if (found) {
      first = '';
      return found;
    }
  }
  return undefined;
}

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as HTMLElement;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable === true;
}

function dialogOpen(event: KeyboardEvent): boolean {
  return event.composedPath().some((each) => each instanceof HTMLDialogElement && each.matches(':modal'));
}
