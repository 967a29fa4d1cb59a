import type { Tone } from '../../sdk/elements/ms-badge.js';
import type { ModuleHealth } from './health.api.js';
import type { Module } from './modules.api.js';

export interface Status {
  tone: Tone;
  icon: string;
  label: string;
  /** What it means for the clinic, when it is not plain sailing. */
  meaning?: string;
}

const TROUBLE: Partial<Record<Module['status'], Status>> = {
  stopped: { tone: 'warn', icon: 'circle-pause', label: 'Stopped', meaning: 'The module is stopped on the server, for all clinics.' },
  failed: { tone: 'danger', icon: 'circle-x', label: 'Failed', meaning: 'The module could not be started.' },
  quarantined: { tone: 'danger', icon: 'circle-x', label: 'Set aside', meaning: 'The module failed at start again and again, so the platform runs without it.' },
  missing: { tone: 'warn', icon: 'package-x', label: 'Not installed', meaning: 'The module is not installed on the server any more. Its data is kept.' },
  refused: { tone: 'danger', icon: 'shield-alert', label: 'Refused', meaning: 'The module breaks a rule that protects patient data, and was refused.' },
  waiting: { tone: 'warn', icon: 'loader', label: 'Waiting', meaning: 'The module waits for something it needs.' },
  consent: { tone: 'warn', icon: 'hand', label: 'Needs your consent', meaning: 'A new version asks for more than your clinic allowed. It is paused until an administrator agrees.' },
};

const PAUSED: Status = {
  tone: 'danger',
  icon: 'circle-pause',
  label: 'Paused after errors',
  meaning: 'It failed again and again, so calls to it are paused for a moment. The rest of the clinic works.',
};
const PROBING: Status = { tone: 'warn', icon: 'activity', label: 'Trying again', meaning: 'It failed again and again; now it is being tried again.' };
const UNWELL: Status = { tone: 'warn', icon: 'triangle-alert', label: 'Needs a look' };

export function statusOf(module: Module, health?: ModuleHealth): Status {
  const trouble = TROUBLE[module.status] ?? (asksForMore(module) ? TROUBLE.consent : undefined);
  if (trouble) return trouble;
  if (!module.enabled) return { tone: 'neutral', icon: 'circle-minus', label: 'Off' };
  if (health?.circuit === 'open') return PAUSED;
  if (health?.circuit === 'probing') return PROBING;
  const bad = health?.checks.find((each) => !each.ok);
  if (bad) return { ...UNWELL, meaning: bad.message };
  return { tone: 'ok', icon: 'circle-check', label: 'On' };
}

/** It is on, or would be, but for what an upgrade asks on top. */
export function asksForMore(module: Module): boolean {
  return module.status === 'consent' || (module.enabled && (module.consent?.missing?.length ?? 0) > 0);
}
