import { html } from 'lit';
import type { ImportStatus } from '../patients.types.js';

const steps = ['Upload', 'Columns', 'Check', 'Import'];
const at: Record<ImportStatus, number> = { uploaded: 1, checking: 2, checked: 2, importing: 3, finished: 4, cancelled: 3, failed: 3 };

/** Where an import stands. */
export function importSteps(status?: ImportStatus) {
  const now = status ? at[status] : 0;
  return html`<ol class="steps" aria-label="Steps">${steps.map((label, index) => html`
    <li class=${index < now ? 'done' : index === now ? 'now' : ''} aria-current=${index === now ? 'step' : 'false'}>
      <i aria-hidden="true">${index < now ? html`<ms-icon name="check"></ms-icon>` : index + 1}</i>${label}${index < now ? html`<span class="sr-only"> (done)</span>` : ''}</li>`)}</ol>`;
}
