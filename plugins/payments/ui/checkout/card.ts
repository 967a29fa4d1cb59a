import { MsElement, element } from '@medspa/sdk';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { CardForm } from '../payments.types.js';

/** The card fields of the clinic's provider, which alone sees the card. They emit `payments-token`. */
@element('payments-card')
export class Card extends MsElement {
  static override styles = css`:host { display: block; }`;
  @property({ attribute: false }) card?: CardForm | null;
  /** The words on the provider's button, such as Charge $12.00. */
  @property() label = '';
  @property({ type: Boolean }) busy = false;

  override render() {
    if (!this.card) {
      return html`<p class="muted">No provider can take cards now. An administrator chooses one on the modules page.</p>`;
    }
    const context = { settings: this.card.form.publicSettings, label: this.label, busy: this.busy };
    return html`<ms-slot name="checkout.method" only=${this.card.provider} .context=${context}></ms-slot>`;
  }
}
