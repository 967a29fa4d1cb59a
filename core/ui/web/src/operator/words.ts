import type { Tone } from '../sdk/elements/ms-badge.js';
import { format } from '../sdk/format.js';
import type { Operation, OperatorModule, PackagePlan } from './operator.api.js';

export interface Look {
  tone: Tone;
  icon: string;
  label: string;
}

const STATUS: Record<OperatorModule['status'], Look> = {
  active: { tone: 'ok', icon: 'circle-check', label: 'Active' },
  waiting: { tone: 'warn', icon: 'loader', label: 'Waiting' },
  stopped: { tone: 'warn', icon: 'circle-pause', label: 'Stopped' },
  failed: { tone: 'danger', icon: 'circle-x', label: 'Failed' },
  refused: { tone: 'danger', icon: 'shield-alert', label: 'Refused' },
  quarantined: { tone: 'danger', icon: 'octagon-alert', label: 'Quarantined' },
  missing: { tone: 'warn', icon: 'package-x', label: 'Missing' },
};

export function statusLook(status: string): Look {
  return STATUS[status as OperatorModule['status']] ?? { tone: 'neutral', icon: 'circle-dashed', label: status };
}

export const OPERATION: Record<Operation['state'], Look> = {
  running: { tone: 'info', icon: 'loader', label: 'Running' },
  done: { tone: 'ok', icon: 'circle-check', label: 'Done' },
  'rolled-back': { tone: 'warn', icon: 'undo-2', label: 'Rolled back' },
  failed: { tone: 'danger', icon: 'circle-x', label: 'Failed' },
  refused: { tone: 'danger', icon: 'shield-alert', label: 'Refused' },
};

const VERBS: Record<string, string> = { install: 'Install', upgrade: 'Upgrade', rollback: 'Roll back', remove: 'Remove', retry: 'Try again' };

/** "Upgrade Loyalty from 2.4.0 to 3.0.0". */
export function sentence(operation: Operation): string {
  const { kind, moduleName, moduleId, from, to } = operation;
  const name = moduleName ?? moduleId;
  const verb = VERBS[kind] ?? kind;
  if (kind === 'install') return `${verb} ${name} ${to ?? ''}`.trim();
  if (kind === 'remove') return `${verb} ${name} ${from ?? ''}`.trim();
  return `${verb} ${name}${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}`;
}

export const PHASES = ['stored', 'migrated', 'switched', 'checked', 'committed'] as const;

const STEPS: Record<string, Record<string, string>> = {
  other: {
    stored: 'Keep the package where every node finds it',
    migrated: 'Bring the database to the new version',
    switched: 'Change over to the new version',
    checked: 'Check its health',
    committed: 'Tell every node',
  },
  rollback: { stored: 'Fetch the earlier version', migrated: 'Bring the database back', switched: 'Change over to the earlier version' },
  remove: { stored: 'See that nothing needs it', migrated: 'Leave the data of the clinics as it is', switched: 'Take the module off', checked: 'Check the rest' },
  retry: { stored: 'Fetch the package', migrated: 'See to the database', switched: 'Start it once more' },
};

export function stepWords(kind: string, phase: string): string {
  return STEPS[kind]?.[phase] ?? STEPS['other']![phase] ?? phase;
}

/** How far an operation is: the index of the step that is under way. */
export function stepOf(operation: Operation): number {
  const reached = PHASES.indexOf(operation.phase as (typeof PHASES)[number]);
  return operation.state === 'done' ? PHASES.length : Math.min(reached + 1, PHASES.length - 1);
}

export function tookOf({ startedAt, endedAt }: Operation): string {
  return endedAt ? format.duration(Date.parse(endedAt) - Date.parse(startedAt)) : '';
}

/** The name out of a certificate's subject: "CN=Bright Apps GmbH, C=DE" is Bright Apps GmbH. */
export function signerName(subject?: string): string {
  return /(?:^|,\s*)CN=("[^"]+"|[^,]+)/i.exec(subject ?? '')?.[1]?.replaceAll('"', '') ?? subject ?? 'Unknown';
}

/** A fingerprint in groups, so that two can be compared by eye. */
export function grouped(fingerprint = ''): string {
  return (fingerprint.replaceAll(':', '').match(/.{1,4}/g) ?? []).join(' ');
}

export const MIGRATION: Record<string, Look & { meaning: string }> = {
  down_path: { tone: 'ok', icon: 'undo-2', label: 'Has a way back', meaning: 'It can be undone.' },
  expand: { tone: 'ok', icon: 'check-check', label: 'Fits both versions', meaning: 'The version before works with it.' },
  one_way: { tone: 'danger', icon: 'move-right', label: 'One way', meaning: 'It cannot be undone.' },
};

export function migrationLook(kind: string): Look & { meaning: string } {
  return MIGRATION[kind.toLowerCase().replaceAll('-', '_')] ?? { tone: 'neutral', icon: 'database', label: kind, meaning: '' };
}

export const BUNDLE_ACTIONS: Record<string, Look> = {
  install: { tone: 'accent', icon: 'plus', label: 'Added' },
  update: { tone: 'info', icon: 'circle-arrow-up', label: 'Replaced' },
  start: { tone: 'neutral', icon: 'play', label: 'Started' },
  restart: { tone: 'warn', icon: 'rotate-cw', label: 'Restarted' },
  uninstall: { tone: 'danger', icon: 'minus', label: 'Taken off' },
};

/** What the button says that carries a plan out. */
export function actionOf({ plan, module }: PackagePlan): string {
  switch (plan.action) {
    case 'remove':
      return `Remove ${module.name}`;
    case 'rollback':
      return `Roll back to ${plan.to ?? module.version}`;
    case 'downgrade':
      return `Go back to ${plan.to ?? module.version}`;
    case 'upgrade':
      return `Upgrade to ${plan.to ?? module.version}`;
    case 'reinstall':
    case 'same':
      return `Install ${module.version} again`;
    default:
      return `Install ${module.name}`;
  }
}
