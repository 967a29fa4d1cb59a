import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { type PropertyValues, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';

/**
 * A modal dialog: heading, content, buttons in slot footer. It asks to be closed by the event ms-close;
 * the owner sets `open`. With `busy`, Escape and the close button wait.
 */
@element('ms-dialog')
export class MsDialog extends MsElement {
  static override styles = css`
    wa-dialog {
      --width: min(480px, calc(100vw - 24px));
      --spacing: 20px;
      --show-duration: 120ms;
      --hide-duration: 80ms;
    }

    :host([size='s']) wa-dialog {
      --width: min(400px, calc(100vw - 24px));
    }

    :host([size='l']) wa-dialog {
      --width: min(720px, calc(100vw - 24px));
    }

    :host([size='xl']) wa-dialog {
      --width: min(800px, calc(100vw - 24px));
    }

    wa-dialog::part(dialog) {
      border: 1px solid var(--ms-line);
      border-radius: 14px;
      background: var(--ms-raised);
      box-shadow: var(--ms-shadow-l);
    }

    wa-dialog::part(header) {
      padding: 16px 16px 0 20px;
    }

    wa-dialog::part(title) {
      font-size: var(--ms-size-l);
      font-weight: 620;
      letter-spacing: -0.012em;
    }

    wa-dialog::part(close-button) {
      color: var(--ms-text-2);
      font-size: 20px;
    }

    :host([locked]) wa-dialog::part(close-button) {
      display: none;
    }

    wa-dialog::part(body) {
      padding: 12px 20px 20px;
      container-type: inline-size;
    }

    wa-dialog::part(footer) {
      padding: 12px 20px;
      border-top: 1px solid var(--ms-line);
    }
  `;

  @property({ type: Boolean, reflect: true }) open = false;
  @property() heading = '';
  @property({ reflect: true }) size: 's' | 'm' | 'l' | 'xl' = 'm';
  @property({ type: Boolean }) busy = false;
  /** There is no way round it: no close button, no Escape. */
  @property({ type: Boolean, reflect: true }) locked = false;

  private readonly watcher = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  // Web Awesome looks for autofocus among its own children, where ours are hidden behind a slot.
  protected override async updated(changed: PropertyValues): Promise<void> {
    super.updated(changed);
    if (!changed.has('open') || !this.open) return;
    await this.renderRoot.querySelector('wa-dialog')?.updateComplete;
    requestAnimationFrame(() => this.querySelector<HTMLElement>('[autofocus]')?.focus());
  }

  // The owner decides: the dialog closes when `open` turns false, not by itself.
  private hiding(event: Event): void {
    if (event.target !== event.currentTarget || !this.open) return;
    event.preventDefault();
    if (!this.busy && !this.locked) this.emit('ms-close');
  }

  override render() {
    return html`<wa-dialog label=${this.heading} ?open=${this.open} @wa-hide=${this.hiding}>
      <slot></slot>
      ${this.querySelector(':scope > [slot="footer"]') ? html`<slot name="footer" slot="footer"></slot>` : nothing}
    </wa-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-dialog': MsDialog;
  }
}
