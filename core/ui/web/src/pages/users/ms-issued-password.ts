import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';

export interface IssuedPassword {
  name: string;
  email: string;
  password: string;
}

/** Shows a temporary password, this once. */
@element('ms-issued-password')
export class MsIssuedPassword extends MsElement {
  static override styles = css`
    .password {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 10px 10px 10px 16px;
      border: 1px solid var(--ms-line-strong);
      border-radius: var(--ms-radius-l);
      background: var(--ms-panel-2);
    }

    code {
      flex: 1;
      font: 600 16px/1.4 var(--ms-mono);
      letter-spacing: 0.02em;
      overflow-wrap: anywhere;
      user-select: all;
    }
  `;

  @property({ attribute: false }) issued: IssuedPassword | null = null;
  @state() private copied = false;

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.issued!.password);
    this.copied = true;
  }

  private close(): void {
    this.copied = false;
    this.emit('ms-close');
  }

  override render() {
    const { issued } = this;
    return html`<ms-dialog heading="Temporary password" ?open=${issued !== null} @ms-close=${this.close}>
      <div class="stack">
        <p>Give this to <span class="strong">${issued?.name}</span> (${issued?.email}). They sign in with it and then choose their own.</p>
        <div class="password">
          <code>${issued?.password}</code>
          <button class="button" autofocus @click=${this.copy} ?hidden=${!navigator.clipboard}>
            <ms-icon name=${this.copied ? 'check' : 'copy'}></ms-icon>${this.copied ? 'Copied' : 'Copy'}
          </button>
        </div>
        <p class="muted small">It is shown only now. If it gets lost, reset the password again.</p>
      </div>
      <button slot="footer" class="button primary" @click=${this.close}>Done</button>
    </ms-dialog>`;
  }
}
