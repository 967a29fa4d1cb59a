import { element, format, MsElement, ProblemError } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import * as api from '../patients.api.js';
import styles from './import.css';

const encodings: [string, string][] = [['auto', 'Recognise it'], ['UTF-8', 'UTF-8'], ['windows-1252', 'Windows-1252 (Excel, Western Europe)'], ['UTF-16', 'UTF-16 (Unicode text)']];
const largest = 25_000_000;

/** Takes a file by drop or by choice and streams it. Emits `uploaded` with the import. */
@element('patients-upload')
export class Upload extends MsElement {
  static override styles = styles;
  @state() private over = false;
  @state() private file?: File;
  @state() private encoding = 'auto';
  @state() private sent = 0;
  @state() private running?: AbortController;
  @state() private problem?: unknown;
  @query('input[type=file]') private input!: HTMLInputElement;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.running?.abort();
  }

  override render() {
    return html`
      <div class="drop ${this.over ? 'over' : ''}" @dragover=${this.drag} @dragleave=${() => { this.over = false; }} @drop=${this.dropped}>
        ${this.running ? this.progress(this.running) : html`
          <ms-icon name="file-up"></ms-icon>
          <h2>Drop a CSV file here</h2>
          <p class="muted">Up to 25 MB and 50,000 rows. You choose the columns and see every problem before anything is saved.</p>
          <button type="button" class="button primary" @click=${() => this.input.click()}>Choose a file</button>
          <input type="file" class="sr-only" tabindex="-1" aria-label="CSV file" accept=".csv,.txt,.tsv,text/csv,text/plain" @change=${() => this.take(this.input.files?.[0])}>`}
      </div>
      ${this.problem ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <ms-field class="encoding" label="Text encoding" hint="Change this when names with accents look wrong.">
        <select @change=${this.recode}>${encodings.map(([id, label]) => html`<option value=${id} ?selected=${id === this.encoding}>${label}</option>`)}</select></ms-field>`;
  }

  private progress(running: AbortController) {
    const { file, sent } = this;
    return html`<ms-icon name="file-spreadsheet"></ms-icon><h2>${file?.name}</h2>
      <ms-progress class="wide" label="Upload" .value=${sent} max=${file?.size ?? 1}></ms-progress>
      <p class="muted num">${format.fileSize(sent)} of ${format.fileSize(file?.size ?? 0)}</p>
      <button type="button" class="button" @click=${() => running.abort()}>Cancel</button>`;
  }

  private drag = (event: DragEvent) => {
    event.preventDefault();
    this.over = true;
  };

  private dropped = (event: DragEvent) => {
    event.preventDefault();
    this.over = false;
    this.take(event.dataTransfer?.files[0]);
  };

  private recode = (event: Event) => {
    this.encoding = (event.target as HTMLSelectElement).value;
    if (this.problem && this.file) this.take(this.file);
  };

  private take(file?: File) {
    if (!file || this.running) return;
    this.file = file;
    this.problem = file.size > largest ? tooLarge(file) : undefined;
    if (!this.problem) void this.send(file);
  }

  private async send(file: File) {
    const running = this.running = new AbortController();
    this.sent = 0;
    try {
      this.emit('uploaded', await api.uploadImport(file, this.encoding, (sent) => { this.sent = sent; }, running.signal));
    } catch (problem) {
      if (!running.signal.aborted) this.problem = problem;
    }
    this.running = undefined;
  }
}

const tooLarge = (file: File) => new ProblemError({
  type: 'urn:medspa:problem:too-large', status: 413, title: 'The file is too large',
  detail: `It has ${format.fileSize(file.size)}; the limit is 25 MB. Split it into several files.`,
});
