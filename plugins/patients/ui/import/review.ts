import { format } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { reportAddress } from '../patients.api.js';
import type { Import } from '../patients.types.js';

interface Choices { start: () => void; remap: () => void; cancel: () => void; busy: boolean }

/** What the dry run found, before anything is saved. */
export function review({ id, counts, duplicates }: Import, { start, remap, cancel, busy }: Choices) {
  const count = counts.valid + (duplicates === 'import' ? counts.duplicate : 0);
  const tile = (value: number, label: string, icon: string, tone: string) => html`<div class="tile ${tone}">
    <ms-icon name=${icon}></ms-icon><b class="num">${format.number(value)}</b><span>${label}</span></div>`;
  return html`<div class="stack loose">
    <div class="tiles">
      ${tile(counts.valid, counts.valid === 1 ? 'row is fine' : 'rows are fine', 'circle-check', 'ok')}
      ${tile(counts.duplicate, duplicates === 'skip' ? 'already here, left out' : 'already here, imported again', 'users', counts.duplicate ? 'warn' : '')}
      ${tile(counts.invalid, counts.invalid === 1 ? 'row has problems' : 'rows have problems', 'triangle-alert', counts.invalid ? 'danger' : '')}
    </div>
    <div class="row wrap">
      <button type="button" class="button primary" ?disabled=${!count} aria-busy=${busy ? 'true' : 'false'} @click=${start}>Import ${format.count(count, 'patient')}</button>
      <button type="button" class="button" @click=${remap}>Change columns</button>
      ${counts.invalid + counts.duplicate ? html`<a class="button" href=${reportAddress(id)} download><ms-icon name="download"></ms-icon>Report</a>` : nothing}
      <button type="button" class="button quiet danger" @click=${cancel}>Cancel import</button>
    </div>
    ${counts.invalid ? html`<patients-import-rows .importId=${id} outcome="invalid" .count=${counts.invalid}></patients-import-rows>` : nothing}
    ${counts.duplicate ? html`<patients-import-rows .importId=${id} outcome="duplicate" .count=${counts.duplicate}></patients-import-rows>` : nothing}
  </div>`;
}
