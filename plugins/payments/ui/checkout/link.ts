import { MsElement, element, format, toast } from '@medspa/sdk';
import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../payments.api.js';
import type { PaymentLink } from '../payments.types.js';

/** A page where the patient can pay: its address, and the way to take it back. Emits `payments-changed`. */
@element('payments-link')
export class Link extends MsElement {
  static override styles = css`
    .waits { display: grid; grid-template-columns: max-content 1fr; gap: 8px; padding: 10px 12px; border-radius: var(--ms-radius-m); background: var(--ms-accent-tint); color: var(--ms-accent-text); }
    .waits strong { display: block; }
  `;
  @property({ attribute: false }) link!: PaymentLink;
  @state() private busy = false;

  override render() {
    const { amountMinor, currency, createdAt, address } = this.link;
    return html`<div class="stack">
      <p class="waits" role="status"><ms-icon name="link"></ms-icon><span><strong>${format.money(amountMinor, currency)} can be paid by the link.</strong>Made ${format.relative(createdAt)}. This page shows it once it is paid.</span></p>
      ${address ? html`<ms-field label="Address for the patient"><input readonly .value=${address} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></ms-field>
        <button class="button wide" type="button" @click=${() => this.copy(address)}><ms-icon name="copy"></ms-icon>Copy the address</button>` : html`<p class="muted">The provider has not answered yet.</p>`}
      <button class="button quiet wide" type="button" aria-busy=${this.busy ? 'true' : 'false'} @click=${this.withdraw}><ms-icon name="undo-2"></ms-icon>Take the link back and pay here</button></div>`;
  }

  private async copy(address: string) {
    try {
      await navigator.clipboard.writeText(address);
      toast.ok('Copied');
    } catch {
      toast.show('Not copied', { tone: 'warn', detail: 'The browser did not allow it. Select the address and copy it by hand.' });
    }
  }

  private readonly withdraw = async () => {
    if (this.busy) return;
    this.busy = true;
    try {
      const { state } = await api.withdrawLink(this.link.id);
      if (state === 'approved') toast.ok('It was paid already');
    } catch (problem) {
      toast.problem(problem);
    } finally {
      this.busy = false;
      this.emit('payments-changed');
    }
  };
}
