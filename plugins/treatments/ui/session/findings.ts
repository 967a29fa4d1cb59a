import { html, nothing } from 'lit';
import type { Finding } from '../treatments.types.js';

/** What checks noticed, the ones in the way first. */
export function findingList(findings: Finding[], reason: string | null = null) {
  if (!findings.length) return nothing;
  const sorted = [...findings].sort((a, b) => Number(b.open) - Number(a.open));
  return html`<ul class="findings">${sorted.map(({ outcome, message, open }) => html`
    <li class=${open ? outcome : 'overridden'}><ms-icon name=${open ? (outcome === 'block' ? 'octagon-alert' : 'triangle-alert') : 'check'}></ms-icon>
      <span>${message}${open ? nothing : html` <span class="muted">Overridden${reason ? `: ${reason}` : ''}</span>`}</span></li>`)}</ul>`;
}

/** Who can go on in spite of what is open. */
export function overrideHint(findings: Finding[]) {
  return findings.some(({ open, outcome }) => open && outcome === 'block') ? 'A block takes the medical director, with a reason.' : 'A warning takes an authorised clinician, with a reason.';
}
