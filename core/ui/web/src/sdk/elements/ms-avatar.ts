import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';
import { format } from '../format.js';
import { hueOf } from '../hue.js';
import { styleMap } from '../style-map.js';

/** Initials on a colour that belongs to the person. Decoration: the name stands beside it. */
@element('ms-avatar')
export class MsAvatar extends MsElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: var(--size, 28px);
      height: var(--size, 28px);
    }

    :host([size='s']) {
      --size: 22px;
      --letters: 9.5px;
    }

    :host([size='l']) {
      --size: 40px;
      --letters: 14px;
    }

    :host([size='xl']) {
      --size: 56px;
      --letters: 19px;
    }

    span {
      display: grid;
      place-items: center;
      width: 100%;
      height: 100%;
      border-radius: 50%;
      background: oklch(var(--ms-avatar-l) var(--ms-avatar-c) var(--h));
      color: oklch(var(--ms-avatar-ink-l) var(--ms-avatar-ink-c) var(--h));
      font-size: var(--letters, 11px);
      font-weight: 620;
      letter-spacing: 0.01em;
    }

    :host([square]) span {
      border-radius: 26%;
    }
  `;

  @property() name = '';
  @property({ type: Number }) hue?: number;
  @property({ reflect: true }) size: 's' | 'm' | 'l' | 'xl' = 'm';
  @property({ type: Boolean, reflect: true }) square = false;

  override render() {
    const hue = this.hue ?? hueOf(this.name);
    return html`<span aria-hidden="true" ${styleMap({ '--h': hue })}>${this.name ? format.initials(this.name) : nothing}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-avatar': MsAvatar;
  }
}
