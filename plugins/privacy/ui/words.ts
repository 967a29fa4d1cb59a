import type { CopyState, Request, Status } from './privacy.api.js';

export type Choice = [code: string, label: string];

export const channels: Choice[] = [['in-person', 'In person'], ['phone', 'By phone'], ['letter', 'By letter'], ['email', 'By e-mail']];
export const askers: Choice[] = [['patient', 'The patient'], ['guardian', 'A guardian'], ['representative', 'A representative']];
export const ways: Choice[] = [['in-person', 'In person'], ['download', 'As a download'], ['post', 'By post'], ['email', 'By e-mail']];
export const bases: Choice[] = [
  ['law', 'Required by law'], ['court', 'Court or subpoena'], ['public-health', 'Public health authority'], ['oversight', 'Health oversight'],
  ['research', 'Research without authorization'], ['mistake', 'By mistake'], ['treatment', 'Treatment by somebody else'], ['payment', 'Payment'],
  ['operations', 'Running the clinic'], ['patient', 'Given to the patient'], ['authorization', 'The patient’s authorization'],
];
export const optOutKinds: Choice[] = [['sale-or-sharing', 'Sale or sharing of data'], ['sensitive-data', 'Use of sensitive data beyond care'], ['research', 'Use in research and teaching']];

export const labelOf = (choices: Choice[], code: string) => choices.find(([each]) => each === code)?.[1] ?? code;

export const statuses: Record<Status, { label: string; tone: string; icon: string }> = {
  open: { label: 'Open', tone: 'accent', icon: 'clock' },
  delivered: { label: 'Delivered', tone: 'ok', icon: 'check' },
  refused: { label: 'Refused', tone: 'neutral', icon: 'ban' },
};

export const copyStates: Record<CopyState, { label: string; tone: string; icon: string }> = {
  preparing: { label: 'Being prepared', tone: 'accent', icon: 'loader' },
  ready: { label: 'Ready', tone: 'ok', icon: 'check' },
  failed: { label: 'Failed', tone: 'danger', icon: 'circle-alert' },
  gone: { label: 'No longer kept', tone: 'neutral', icon: 'trash-2' },
};

export const statusOf = (request: Request) => (request.overdue ? { label: 'Overdue', tone: 'danger', icon: 'circle-alert' } : statuses[request.status]);

export const megabytes = (bytes: number) => (bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
