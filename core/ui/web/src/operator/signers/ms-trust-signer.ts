import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ProblemError } from '../../sdk/api/index.js';
import { MsElement, element } from '../../sdk/element.js';
import { toast } from '../../sdk/toast.js';
import { trust } from '../operator.api.js';

/** Trusts a signer ahead of the first package, by the fingerprint that they told. Emits ms-close and ms-changed. */
@element('ms-trust-signer')
export class MsTrustSigner extends MsElement {
  @property({ type: Boolean }) open = false;
  @state() private busy = false;
  @state() private error: unknown;
  @query('form') private form!: HTMLFormElement;

  private close(): void {
    this.form.reset();
    this.error = undefined;
    this.emit('ms-close');
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const given = new FormData(this.form);
    const fingerprint = String(given.get('fingerprint')).replace(/[\s:]/g, '').toLowerCase();
    this.busy = true;
    this.error = undefined;
    try {
      const signer = await trust(fingerprint, String(given.get('name')).trim());
      toast.ok(`${signer.name} is trusted now`);
      this.emit('ms-changed');
      this.close();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  private message(field: string): string | undefined {
    return this.error instanceof ProblemError ? this.error.field(field) : undefined;
  }

  override render() {
    const general = this.error && !(this.error instanceof ProblemError && this.error.problem.errors?.length);
    return html`<ms-dialog heading="Trust a signer" ?open=${this.open} ?busy=${this.busy} @ms-close=${this.close}>
      <form id="trust" class="stack" @submit=${this.submit}>
        <ms-field label="Name" .error=${this.message('name')}><input name="name" required maxlength="200" autofocus /></ms-field>
        <ms-field label="Fingerprint of the certificate (SHA-256)" hint="Ask the signer for it by another way than the one the package came by." .error=${this.message('fingerprint')}>
          <input name="fingerprint" required spellcheck="false" autocomplete="off" />
        </ms-field>
        ${general ? html`<ms-problem .error=${this.error}></ms-problem>` : nothing}
      </form>
      <button slot="footer" class="button" @click=${this.close}>Cancel</button>
      <button slot="footer" class="button primary" form="trust" ?disabled=${this.busy}>Trust</button>
    </ms-dialog>`;
  }
}
