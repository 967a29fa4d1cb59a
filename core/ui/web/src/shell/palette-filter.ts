import type { Command } from '../sdk/palette.js';

/** How well a command fits what was typed; 0 is not at all. Every word must be found. */
export function fit(command: Command, words: string): number {
  const label = command.label.toLowerCase();
  const more = `${command.keywords ?? ''} ${command.group ?? ''} ${command.detail ?? ''}`.toLowerCase();
  let total = 1;
  for (const word of words.toLowerCase().split(/\s+/).filter(Boolean)) {
    const score = wordFit(label, more, word);
    if (score === 0) return 0;
    total += score;
  }
  return total;
}

function wordFit(label: string, more: string, word: string): number {
  if (label.startsWith(word)) return 8;
  if (label.split(/[\s-]+/).some((part) => part.startsWith(word))) return 6;
  if (label.includes(word)) return 4;
  if (more.split(/\s+/).some((part) => part.startsWith(word))) return 3;
  return word.length > 1 && label[0] === word[0] && scattered(label, word) ? 1 : 0;
}

// "mvap" finds "Move appointment": the same start, then its letters in order.
function scattered(label: string, word: string): boolean {
  let at = -1;
  return [...word].every((char) => (at = label.indexOf(char, at + 1)) >= 0);
}
