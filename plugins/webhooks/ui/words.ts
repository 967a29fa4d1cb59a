import { format } from '@medspa/sdk';
import { html } from 'lit';
import type { Attempt, Delivery, Endpoint } from './webhooks.api.js';

/** Kinds of events that are offered; others can be typed. */
export const KINDS: readonly (readonly [string, string, string])[] = [
  ['*', 'Everything', 'Also what modules tell that are added later'],
  ['patients.*', 'Patients', 'Created, changed, archived, restored, imported'],
  ['scheduling.*', 'Appointments', 'Booked, moved, cancelled, status changed'],
];

const PROBLEMS: Record<string, string> = {
  'unknown-host': 'There is no server of this name',
  'private-address': 'The name leads into a private network',
  insecure: 'The connection is not secure: the certificate is not valid',
  'timed-out': 'No answer in time',
  unreachable: 'The server cannot be reached',
  'no-http': 'The answer cannot be read',
  redirect: 'The server points to another address',
  refused: 'The server did not take it',
  'switched-off': 'Not sent, the webhook was off',
};

export function problemWords({ problem, status }: Pick<Attempt, 'problem' | 'status'>): string {
  if (!problem) return status ? `Taken (${status})` : '';
  const words = PROBLEMS[problem] ?? 'It did not arrive';
  return status ? `${words} (${status})` : words;
}

export function typeWords(types: readonly string[]): string {
  return types.map((type) => KINDS.find(([id]) => id === type)?.[1] ?? type).join(', ');
}

export function endpointState({ enabled, offBecause, failingSince }: Endpoint) {
  if (offBecause === 'failing') return html`<ms-badge tone="danger" icon="power-off">Off after failures</ms-badge>`;
  if (offBecause === 'gone') return html`<ms-badge tone="danger" icon="power-off">Off, receiver is gone</ms-badge>`;
  if (!enabled) return html`<ms-badge icon="power-off">Off</ms-badge>`;
  return failingSince
    ? html`<ms-badge tone="warn" icon="triangle-alert">Failing since ${format.relative(failingSince)}</ms-badge>`
    : html`<ms-badge tone="ok" icon="check">On</ms-badge>`;
}

export function deliveryState({ state, attempts }: Delivery) {
  if (state === 'delivered') return html`<ms-badge tone="ok" icon="check">Delivered</ms-badge>`;
  if (state === 'failed') return html`<ms-badge tone="danger" icon="circle-x">Failed</ms-badge>`;
  return attempts > 0
    ? html`<ms-badge tone="warn" icon="refresh-cw">Trying again</ms-badge>`
    : html`<ms-badge tone="info" icon="clock">On its way</ms-badge>`;
}
