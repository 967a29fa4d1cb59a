import { html } from 'lit';
import type { Tone } from '@medspa/sdk';
import type { ImportStatus } from '../patients.types.js';

const looks: Record<ImportStatus, [string, Tone, string]> = {
  uploaded: ['Columns to choose', 'neutral', 'columns-3'],
  checking: ['Checking', 'info', 'loader'],
  checked: ['Ready to import', 'accent', 'list-checks'],
  importing: ['Importing', 'info', 'loader'],
  finished: ['Finished', 'ok', 'check'],
  cancelled: ['Cancelled', 'neutral', 'ban'],
  failed: ['Failed', 'danger', 'triangle-alert'],
};

export function statusBadge(status: ImportStatus) {
  const [label, tone, icon] = looks[status];
  return html`<ms-badge .tone=${tone} .icon=${icon}>${label}</ms-badge>`;
}

/** Facts on one line, without those that are not known. */
export const line = (...facts: (string | null | undefined)[]) => facts.filter(Boolean).join(' · ');
