import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { router } from '../../sdk/router.js';
import { uploadPackage } from '../operator.api.js';
import { HOME } from '../pages.js';

const LIMIT = 100_000_000;

/** Sends a package and leads to what it would do. */
@element('ms-upload')
export class MsUpload extends MsElement {
  static override styles = css`
    .file {
      display: flex;
      align-items: center;
      gap: 10px;
      --ms-icon-size: 20px;
    }
  `;

  @state() private file?: File;
  @state() private sent = 0;
  @state() private error: unknown;
  @state() private words = '';
  private sending?: AbortController;

  async send(file: File): Promise<void> {
    this.file = file;
    this.sent = 0;
    this.error = undefined;
    this.words = complaint(file);
    if (this.words) return;
    const sending = new AbortController();
    this.sending = sending;
    try {
      const plan = await uploadPackage(file, sending.signal, (sent) => (this.sent = sent));
      this.file = undefined;
      await router.navigate(`${HOME}/packages/${plan.packageId}`);
    } catch (error) {
      if (!sending.signal.aborted) this.error = error;
    }
  }

  private close(): void {
    this.sending?.abort();
    this.file = undefined;
  }

  override render() {
    const { file } = this;
    const failed = Boolean(this.error || this.words);
    return html`<ms-dialog heading=${failed ? 'This can’t be installed' : 'Looking at the package'} size="s" ?open=${file !== undefined} @ms-close=${this.close}>
      ${file
        ? html`<div class="stack">
            <div class="file"><ms-icon name="package"></ms-icon><span class="grow"><span class="strong">${file.name}</span><br /><span class="muted small num">${format.fileSize(file.size)}</span></span></div>
            ${failed ? this.complain() : this.progress(file)}
          </div>`
        : nothing}
      <button slot="footer" class="button" @click=${this.close}>${failed ? 'Close' : 'Cancel'}</button>
    </ms-dialog>`;
  }

  private complain() {
    return this.words ? html`<ms-problem heading=${this.words}></ms-problem>` : html`<ms-problem .error=${this.error}></ms-problem>`;
  }

  private progress(file: File) {
    const all = this.sent >= file.size;
    return html`<div class="stack tight" role="status">
      <ms-progress label="Upload" .value=${all ? undefined : this.sent} .max=${file.size}></ms-progress>
      <span class="muted small num">${all ? 'Checking signature, contents and what it would change…' : `${format.fileSize(this.sent)} of ${format.fileSize(file.size)}`}</span>
    </div>`;
  }
}

function complaint(file: File): string {
  if (!/\.(jar|kar)$/i.test(file.name)) return 'A module is a .jar or a .kar file.';
  return file.size > LIMIT ? 'A module has at most 100 MB.' : '';
}
