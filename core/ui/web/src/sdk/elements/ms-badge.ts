import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'danger' | 'info';

/** A state in a word or two; give it an icon too, so that colour is never all. */
@element('ms-badge')
export class MsBadge extends MsElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      height: 20px;
      padding: 0 8px;
      border-radius: 10px;
      background: var(--ms-neutral-tint);
      color: var(--ms-neutral-text);
      font-size: var(--ms-size-s);
      font-weight: 540;
      white-space: nowrap;
      --ms-icon-size: 12px;
    }

    :host([tone='accent']) {
      background: var(--ms-accent-tint);
      color: var(--ms-accent-text);
    }

    :host([tone='ok']) {
      background: var(--ms-ok-tint);
      color: var(--ms-ok-text);
    }

    :host([tone='warn']) {
      background: var(--ms-warn-tint);
      color: var(--ms-warn-text);
    }

    :host([tone='danger']) {
      background: var(--ms-danger-tint);
      color: var(--ms-danger-text);
    }

    :host([tone='info']) {
      background: var(--ms-info-tint);
      color: var(--ms-info-text);
    }
  `;

  @property({ reflect: true }) tone: Tone = 'neutral';
  @property() icon = '';

  override render() {
    return html`${this.icon ? html`<ms-icon name=${this.icon}></ms-icon>` : nothing}<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-badge': MsBadge;
  }
}
