import type { Tone } from '../../sdk/elements/ms-badge.js';
import { format } from '../../sdk/format.js';
import { zone } from '../../sdk/zone.js';
import type { AuditEntry } from './audit.api.js';

const VERBS: Record<string, string> = {
  read: 'Looked at', get: 'Looked at', find: 'Looked at', recent: 'Looked at recent', book: 'Booked', list: 'Listed', search: 'Searched', create: 'Created', write: 'Changed', update: 'Changed', delete: 'Deleted', archive: 'Archived',
  restore: 'Restored', import: 'Imported', move: 'Moved', cancel: 'Cancelled', enable: 'Switched on', disable: 'Switched off', export: 'Exported', manage: 'Managed',
  configure: 'Configured', open: 'Opened', sign: 'Signed',
};

const WHOLE: Record<string, string> = {
  'session.sign-in': 'Signed in',
  'session.create': 'Signed in',
  'session.sign-out': 'Signed out',
  'session.delete': 'Signed out',
  'session.password': 'Changed their password',
  'slots.choose': 'Chose who does something',
  'slots.swapped': 'Who does something changed',
};

/** What was done, as a person would say it: the server's title unless that only repeats the action's name. */
export function actionWords({ action, title }: Pick<AuditEntry, 'action' | 'title'>): string {
  if (title && !title.includes(': ')) return title;
  const parts = action.split('.');
  if (WHOLE[action]) return WHOLE[action];
  if (title && !VERBS[parts.at(-1)!]) return title;
  return spoken(action, parts);
}

// "patients.read" becomes "Looked at patients".
function spoken(action: string, parts: string[]): string {
  const verb = VERBS[parts.at(-1)!];
  const rest = parts.slice(verb ? 0 : 1, verb ? -1 : undefined).join(' ').replaceAll('-', ' ');
  return verb ? `${verb} ${rest}` : `${parts[0]!.replaceAll('-', ' ')}: ${rest || action}`;
}

/** Done by the server of its own accord, where nobody could be signed in. */
export const inBackground = ({ method }: Pick<AuditEntry, 'method'>) => method === 'EVENT' || method === 'JOB';

export const OUTCOMES: Record<AuditEntry['outcome'], { tone: Tone; icon: string; label: string }> = {
  ok: { tone: 'ok', icon: 'check', label: 'Done' },
  denied: { tone: 'warn', icon: 'ban', label: 'Denied' },
  failed: { tone: 'danger', icon: 'x', label: 'Failed' },
};

/** The time, and the day in the shortest way that is still clear. */
export function when(at: string): string {
  const { date } = zone.wall(at);
  const today = zone.today();
  const day = date === today ? 'Today' : format.date(date, date.slice(0, 4) === today.slice(0, 4) ? 'weekday' : 'medium');
  return `${day}, ${format.time(at)}`;
}

export function subject(entry: AuditEntry, names: ReadonlyMap<string, string>): string {
  if (entry.patientId) return names.get(entry.patientId) ?? `Patient ${entry.patientId.slice(0, 8)}`;
  if (entry.patients) return format.count(entry.patients, 'patient');
  const { module, enabled, slot, to } = entry.detail ?? {};
  if (typeof slot === 'string') return `${slot}: ${to ?? 'nobody'}`;
  if (typeof module === 'string') return enabled === undefined ? module : `${module}: ${enabled ? 'on' : 'off'}`;
  return entry.entity ? `${entry.entity}${entry.entityId ? ` ${entry.entityId.slice(0, 8)}` : ''}` : '';
}
