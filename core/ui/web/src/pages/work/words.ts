import type { Tone } from '../../sdk/elements/ms-badge.js';
import type { ModuleCounts, WorkState } from './work.api.js';

export const LOOKS: Record<WorkState, { tone: Tone; icon: string; label: string }> = {
  dead: { tone: 'danger', icon: 'circle-x', label: 'Given up' },
  running: { tone: 'info', icon: 'loader', label: 'Running' },
  waiting: { tone: 'neutral', icon: 'clock', label: 'Waiting' },
  paused: { tone: 'warn', icon: 'circle-pause', label: 'Paused' },
};

/** "scheduling.appointment-booked" becomes "Appointment booked", "patients.created" becomes "Patients: created". */
export function readable(type: string): string {
  const parts = type.split(/[./:]/).filter(Boolean).map(inWords);
  const last = parts.at(-1) ?? type;
  return capital(last.includes(' ') || parts.length < 2 ? last : `${parts.at(-2)}: ${last}`);
}

function inWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[-_]+/g, ' ').toLowerCase();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How much of each state there is, for one module or for all. */
export function totals(counts: readonly ModuleCounts[], module?: string): Record<WorkState, number> {
  const chosen = module ? counts.filter((each) => each.module === module) : counts;
  const sum = (state: WorkState) => chosen.reduce((all, each) => all + (each[state] ?? 0), 0);
  return { dead: sum('dead'), running: sum('running'), waiting: sum('waiting'), paused: sum('paused') };
}
