import { element, format, MsElement, newKey, ProblemError, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import * as api from '../photos.api.js';
import type { Fields } from './fields.js';
import { prepare, type Prepared } from './shrink.js';

/** Takes a picture with the camera, the last one of the same from the same angle laid over it, or from a file, and sends it. Keeps it until it has arrived. Emits `saved` or `ms-close`. */
@element('photos-add')
export class AddPhoto extends MsElement {
  static override styles = css`
    .add { display: grid; gap: 16px; padding: 4px 20px 28px; max-width: 760px; }
    :host([embedded]) .add { padding: 0; }
    .stage { position: relative; display: grid; place-items: center; min-height: 260px; max-height: 62vh; overflow: hidden; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); background: var(--ms-sunken, var(--ms-raised)); }
    .stage video, .stage > img { width: 100%; max-height: 62vh; object-fit: contain; }
    .stage .ghost { position: absolute; inset: 0; height: 100%; pointer-events: none; }
    .none { padding: 24px; text-align: center; }
    label.range { display: flex; align-items: center; gap: 10px; accent-color: var(--ms-accent); }
  `;
  @property() patientId = '';
  /** Earlier ones, latest first: their outline helps to take the next one alike. */
  @property({ attribute: false }) photos: api.Photo[] = [];
  /** What there is to choose from; none where the page says what it is of. */
  @property({ attribute: false }) subjects: api.Subject[] = [];
  @property() subject = '';
  @property() occasion = '';
  @property() when: api.Kind | '' = '';
  /** Within something that has its own edges. */
  @property({ type: Boolean, reflect: true }) embedded = false;
  @state() private stream?: MediaStream;
  @state() private prepared?: Prepared;
  @state() private fields!: Fields;
  @state() private ghost = 35;
  @state() private progress?: number;
  @state() private problem?: unknown;
  @query('video') private video?: HTMLVideoElement;
  @query('input[type=file]') private file!: HTMLInputElement;
  /** One for each picture: sent again after a broken network it is stored once. */
  private key = newKey();
  private takenAt = '';

  override connectedCallback() {
    super.connectedCallback();
    const { subject, occasion } = this;
    const last = this.alike(subject)[0];
    this.fields = { subject, occasion, kind: this.when || (last ? 'after' : 'before'), angle: last?.angle ?? 'front' };
  }

  private alike(subject: string) {
    return this.photos.filter((photo) => (photo.subject ?? '') === subject);
  }

  private get last() {
    return this.alike(this.fields.subject).find(({ angle }) => angle === this.fields.angle);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
    if (this.prepared) URL.revokeObjectURL(this.prepared.url);
  }

  override render() {
    return html`<section class="add" aria-label="Add a photo">
      <photos-fields .subjects=${this.subjects} .fields=${this.fields} @picked=${(event: CustomEvent<Fields>) => { this.fields = event.detail; }}></photos-fields>
      <div class="stage">${this.stage()}</div>
      <input type="file" class="sr-only" tabindex="-1" aria-label="Picture file" accept="image/jpeg,image/png,image/webp" @change=${() => this.take(this.file.files?.[0])}>
      ${this.prepared ? this.form() : this.sources()}
      ${this.problem instanceof ProblemError ? html`<ms-problem .error=${this.problem}></ms-problem>` : this.problem ? html`<p role="alert" class="wrong">${(this.problem as Error).message}</p>` : nothing}</section>`;
  }

  private stage() {
    if (this.prepared) return html`<img src=${this.prepared.url} alt="The new picture">`;
    if (!this.stream) return html`<p class="none muted">Use the camera to line the picture up with the last one, or choose a file. Where it was taken and other camera data are taken off before it is sent.</p>`;
    return html`<video autoplay playsinline muted aria-label="Camera"></video>
      ${this.last ? html`<img class="ghost" src=${api.pictureUrl(this.last.id)} alt="">` : nothing}`;
  }

  private sources() {
    return html`${this.stream && !this.last && this.photos.length ? html`<p class="muted small">No earlier picture of this from this angle to line up with.</p>` : nothing}
      ${this.stream && this.last ? html`<label class="range">Last picture, ${format.day(this.last.takenAt)}
        <input type="range" class="grow" min="0" max="80" .value=${String(this.ghost)} aria-label="Strength of the last picture over the camera" @input=${(event: Event) => { this.ghost = Number((event.target as HTMLInputElement).value); }}></label>` : nothing}
      <div class="row">${this.stream
        ? html`<button type="button" class="button primary large" @click=${this.shoot}><ms-icon name="camera"></ms-icon>Take the picture</button>`
        : html`<button type="button" class="button primary large" @click=${this.start}><ms-icon name="camera"></ms-icon>Use the camera</button>`}
        <button type="button" class="button large" @click=${() => this.file.click()}>Choose a file</button>
        <button type="button" class="button large" @click=${() => this.emit('ms-close')}>Cancel</button></div>`;
  }

  private form() {
    const sending = this.progress !== undefined;
    return html`${sending ? html`<progress max="100" .value=${this.progress ?? 0} aria-label="Sending the picture"></progress>` : nothing}
      <div class="row"><button type="button" class="button primary large" aria-busy=${sending ? 'true' : 'false'} @click=${this.send}>${this.problem ? 'Send again' : 'Save the picture'}</button>
        <button type="button" class="button large" ?disabled=${sending} @click=${this.again}>Take another instead</button></div>`;
  }

  protected override updated() {
    if (this.video && this.video.srcObject !== this.stream) this.video.srcObject = this.stream ?? null;
    this.renderRoot.querySelector<HTMLElement>('.ghost')?.style.setProperty('opacity', String(this.ghost / 100));
  }

  private start = async () => {
    this.problem = undefined;
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 4000 } } });
    } catch {
      this.problem = new Error('The camera can’t be used here. Allow it in the browser, or choose a file.');
    }
  };

  private stop() {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
  }

  private shoot = async () => {
    const { video } = this;
    if (!video?.videoWidth) return;
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d')!.drawImage(video, 0, 0);
    canvas.toBlob((blob) => void this.take(blob ?? undefined), 'image/png');
  };

  private async take(file?: Blob) {
    if (!file) return;
    this.problem = undefined;
    try {
      this.prepared = await prepare(file);
      this.takenAt = new Date().toISOString();
      this.key = newKey();
      this.stop();
    } catch (problem) {
      this.problem = problem;
    }
  }

  private again = () => {
    if (this.prepared) URL.revokeObjectURL(this.prepared.url);
    this.prepared = undefined;
    this.problem = undefined;
    this.file.value = '';
  };

  private send = async () => {
    if (!this.prepared || this.progress !== undefined) return;
    this.problem = undefined;
    this.progress = 0;
    try {
      const { picture, preview } = this.prepared;
      const taken = { ...this.fields, takenAt: this.takenAt };
      const photo = await api.add(this.patientId, taken, picture, this.key, (sent, all) => { this.progress = (100 * sent) / all; });
      // Without its preview the gallery shows the picture itself.
      await api.addPreview(photo.id, preview).catch((problem: unknown) => toast.problem(problem));
      toast.ok('Picture saved');
      this.emit('saved', photo);
    } catch (problem) {
      this.problem = problem;
    }
    this.progress = undefined;
  };
}
