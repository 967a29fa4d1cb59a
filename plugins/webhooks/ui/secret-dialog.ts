import { element, MsElement, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import styles from './secret-dialog.css';
import type { Endpoint } from './webhooks.api.js';

/** Shows a secret, this once. */
@element('webhooks-secret-dialog')
export class SecretDialog extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) endpoint?: Endpoint;

  override render() {
    return html`<ms-dialog heading="The secret of this webhook" ?open=${this.endpoint !== undefined} @ms-close=${(event: Event) => this.close(event)}>
      <p>Enter it in the other system, which checks by it that messages are yours. It is not shown again.</p>
      ${this.endpoint ? html`<div class="secret"><input readonly aria-label="Secret" .value=${this.endpoint.secret ?? ''} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>
        <button class="button" @click=${this.copy}><ms-icon name="copy"></ms-icon>Copy</button></div>` : nothing}
      <button slot="footer" class="button primary" @click=${(event: Event) => this.close(event)}>I have it</button>
    </ms-dialog>`;
  }

  private copy = async () => {
    await navigator.clipboard.writeText(this.endpoint?.secret ?? '');
    toast.ok('Copied');
  };

  private close(event: Event) {
    event.stopPropagation();
    this.emit('ms-close');
  }
}
