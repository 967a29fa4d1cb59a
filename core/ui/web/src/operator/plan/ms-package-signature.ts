import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Tone } from '../../sdk/elements/ms-badge.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import type { PackagePlan } from '../operator.api.js';
import { grouped, signerName } from '../words.js';
import styles from './ms-package-plan.css';

const STATES: Record<string, { tone: Tone; icon: string; label: string; words: string }> = {
  signed: { tone: 'ok', icon: 'shield-check', label: 'Unchanged', words: 'Every file in it is as the signer made it.' },
  unsigned: { tone: 'danger', icon: 'shield-alert', label: 'Not signed', words: 'Nobody vouches for what is in it.' },
  tampered: { tone: 'danger', icon: 'shield-alert', label: 'Changed after signing', words: 'What is in it is not what was signed.' },
  expired: { tone: 'danger', icon: 'calendar-x', label: 'Certificate expired', words: 'The signer’s certificate was not valid any more.' },
};

/** Who signed a package, and whether that holds. */
@element('ms-package-signature')
export class MsPackageSignature extends MsElement {
  static override styles = styles;

  @property({ attribute: false }) signature!: NonNullable<PackagePlan['signature']>;

  override render() {
    const { state, signer, fingerprint, trusted, notAfter, message } = this.signature;
    const look = STATES[state.toLowerCase()] ?? { tone: 'warn' as const, icon: 'shield', label: state, words: '' };
    const signed = Boolean(fingerprint);
    return html`<section class="card">
      <h2><ms-icon name="stamp"></ms-icon>Signature<ms-badge tone=${look.tone} icon=${look.icon}>${look.label}</ms-badge></h2>
      ${signed
        ? html`<div>
            <div class="row"><span class="strong grow">${signerName(signer)}</span>${trusted ? html`<ms-badge tone="ok" icon="badge-check">Trusted</ms-badge>` : html`<ms-badge tone="warn" icon="sparkles">New signer</ms-badge>`}</div>
            <p class="muted small">${signer}</p>
          </div>
          <div>
            <h3>Fingerprint</h3>
            <code class="print">${grouped(fingerprint)}</code>
          </div>`
        : nothing}
      <p class="muted small">${message ?? look.words}${notAfter ? ` The certificate is valid until ${format.date(notAfter.slice(0, 10))}.` : ''}</p>
    </section>`;
  }
}
