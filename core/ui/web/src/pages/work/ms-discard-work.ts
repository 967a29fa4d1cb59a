import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { toast } from '../../sdk/toast.js';
import { readable } from './words.js';
import { type Work, discard } from './work.api.js';

/** Asks why a piece of work is given up for good. Emits ms-close and ms-changed. */
@element('ms-discard-work')
export class MsDiscardWork extends MsElement {
  @property({ attribute: false }) work: Work | null = null;
  @state() private reason = '';
  @state() private busy = false;
  @state() private error: unknown;

  private close(): void {
    this.reason = '';
    this.error = undefined;
    this.emit('ms-close');
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.work || this.busy) return;
    this.busy = true;
    this.error = undefined;
    try {
      await discard(this.work, this.reason.trim());
      toast.ok(`${readable(this.work.type)} is discarded`);
      this.emit('ms-changed');
      this.close();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  override render() {
    const { work } = this;
    return html`<ms-dialog heading="Discard this work?" size="s" ?open=${work !== null} ?busy=${this.busy} @ms-close=${this.close}>
      ${work
        ? html`<form id="discard" class="stack" @submit=${this.submit}>
            <p class="muted">
              ${readable(work.type)} from ${format.dateTime(work.createdAt)} is not done any more.
              ${work.kind === 'event' ? 'Later events about the same thing go on after it.' : ''}
            </p>
            <ms-field label="Why" hint="Kept in the audit log. No names of patients, please.">
              <textarea required maxlength="200" autofocus .value=${this.reason} @input=${(event: Event) => (this.reason = (event.target as HTMLTextAreaElement).value)}></textarea>
            </ms-field>
            ${this.error ? html`<ms-problem .error=${this.error}></ms-problem>` : nothing}
          </form>`
        : nothing}
      <button slot="footer" class="button" @click=${this.close}>Cancel</button>
      <button slot="footer" class="button danger" form="discard" ?disabled=${this.busy || !this.reason.trim()}>Discard</button>
    </ms-dialog>`;
  }
}
