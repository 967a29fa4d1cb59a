import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
import type { Confirmation } from '../confirm.js';
import { MsElement, element } from '../element.js';

/** The dialog behind confirmDialog(). */
@element('ms-confirm')
export class MsConfirm extends MsElement {
  static override styles = css`
    .body {
      color: var(--ms-text-2);
      line-height: 1.5;
    }
  `;

  @state() question: Confirmation = { title: '' };
  @state() private open = true;
  private decide!: (agreed: boolean) => void;
  readonly answer = new Promise<boolean>((resolve) => (this.decide = resolve));

  private close(agreed: boolean): void {
    this.open = false;
    this.decide(agreed);
  }

  override render() {
    const { title, body, confirm = 'Continue', cancel = 'Cancel', tone = 'accent' } = this.question;
    return html`<ms-dialog heading=${title} size="s" ?open=${this.open} @ms-close=${() => this.close(false)}>
      <div class="body">${body}</div>
      <button slot="footer" class="button" @click=${() => this.close(false)}>${cancel}</button>
      <button
        slot="footer"
        class="button ${tone === 'danger' ? 'danger' : 'primary'}"
        autofocus
        @click=${() => this.close(true)}
      >
        ${confirm}
      </button>
    </ms-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-confirm': MsConfirm;
  }
}
