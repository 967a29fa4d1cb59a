import { MsElement, element } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

type Told = { type: 'listening' } | { type: 'ready' } | { type: 'height'; height: number } | { type: 'token'; token: string } | { type: 'problem'; words: string; fatal: boolean };

/** Square's card fields, in a page of their own: what is typed there neither this page nor our server ever sees. Emits `payments-token`. */
@element('payments-square-card')
export class SquareCard extends MsElement {
  static override styles = css`
    :host { display: grid; gap: 12px; }
    iframe { display: block; width: 100%; height: 92px; border: 0; background: transparent; }
    iframe[hidden] { display: none; }
    .problem { display: grid; grid-template-columns: max-content 1fr; gap: 8px; padding: 10px 12px; border-radius: var(--ms-radius-m); background: var(--ms-danger-tint); color: var(--ms-danger-text); }
  `;
  /** The words on the button, such as Charge $12.00. */
  @property() label = 'Charge';
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) settings: Record<string, string> = {};
  @state() private ready = false;
  @state() private asking = false;
  @state() private problem = '';
  @state() private broken = false;

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('message', this.heard);
  }

  override disconnectedCallback() {
    removeEventListener('message', this.heard);
    super.disconnectedCallback();
  }

  override render() {
    if (!this.settings.applicationId) return html`<p class="muted">Square's application id is missing. An administrator fills it in on the modules page.</p>`;
    return html`${this.problem ? html`<p class="problem" role="alert"><ms-icon name="circle-alert"></ms-icon><span>${this.problem}</span></p>` : nothing}
      ${this.broken ? html`<button class="button wide" type="button" @click=${this.again}><ms-icon name="refresh-cw"></ms-icon>Load the card fields again</button>`
        : html`${this.ready ? nothing : html`<ms-skeleton shape="rows" lines="2"></ms-skeleton>`}
          <iframe title="Card fields of Square" src=${page} ?hidden=${!this.ready}></iframe>
          <button class="button primary large wide" type="button" ?disabled=${!this.ready || this.busy || this.asking} aria-busy=${this.asking ? 'true' : 'false'} @click=${this.ask}>${this.label}</button>`}`;
  }

  private get frame() {
    return this.renderRoot.querySelector('iframe');
  }

  private tell(message: object) {
    this.frame?.contentWindow?.postMessage(message, location.origin);
  }

  private readonly ask = () => {
    this.problem = '';
    this.asking = true;
    this.tell({ type: 'tokenize' });
  };

  private readonly again = () => {
    this.problem = '';
    this.ready = false;
    this.broken = false;
  };

  private readonly heard = ({ source, origin, data }: MessageEvent<Told>) => {
    if (origin !== location.origin || !source || source !== this.frame?.contentWindow) return;
    if (data.type === 'listening') this.tell({ type: 'begin', settings: this.settings, dark: getComputedStyle(document.documentElement).colorScheme === 'dark' });
    if (data.type === 'ready') this.ready = true;
    if (data.type === 'height') this.frame!.style.height = `${data.height}px`;
    if (data.type === 'token') {
      this.asking = false;
      this.emit('payments-token', { token: data.token });
    }
    if (data.type === 'problem') {
      this.asking = false;
      this.problem = data.words;
      this.broken = data.fatal;
    }
  };
}

const page = new URL('./card.html', import.meta.url).href;
