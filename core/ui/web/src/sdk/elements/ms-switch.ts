import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';

/** On or off, at once. Emits ms-change with what was asked for; the owner sets `checked` when it is so. */
@element('ms-switch')
export class MsSwitch extends MsElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = css`
    :host {
      display: inline-flex;
    }

    input[type='checkbox'] {
      appearance: none;
      position: relative;
      width: 34px;
      height: 20px;
      margin: 2px 0;
      border-radius: 10px;
      background: var(--ms-control-line);
      cursor: pointer;
      transition: background 0.14s;
    }

    input[type='checkbox']::after {
      content: '';
      position: absolute;
      top: 2px;
      left: 2px;
      width: 16px;
      height: 16px;
      border-radius: 50%;
      background: white;
      box-shadow: var(--ms-shadow-s);
      transition: translate 0.14s;
    }

    input[type='checkbox']:checked {
      background: var(--ms-accent);
    }

    input[type='checkbox']:checked::after {
      translate: 14px;
    }

    input[type='checkbox']:disabled {
      opacity: 0.45;
      cursor: not-allowed;
    }

    @media (forced-colors: active) {
      input[type='checkbox'] {
        border: 1px solid;
      }
    }
  `;

  @property() label = '';
  @property({ type: Boolean }) checked = false;
  @property({ type: Boolean }) disabled = false;

  private changed(event: Event): void {
    const input = event.target as HTMLInputElement;
    const wanted = input.checked;
    input.checked = this.checked;
    this.emit('ms-change', wanted);
  }

  override render() {
    return html`<input
      type="checkbox"
      role="switch"
      aria-label=${this.label}
      .checked=${this.checked}
      ?disabled=${this.disabled}
      @change=${this.changed}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-switch': MsSwitch;
  }
}
