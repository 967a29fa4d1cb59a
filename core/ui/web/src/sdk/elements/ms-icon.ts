import { css, html, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { names, url } from 'virtual:sprite';
import { MsElement, element } from '../element.js';

/** A line icon by its Lucide name. It is decoration unless it has a label. */
@element('ms-icon')
export class MsIcon extends MsElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: var(--ms-icon-size, 16px);
      height: var(--ms-icon-size, 16px);
    }

    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  @property() name = '';
  @property() label = '';

  override render() {
    const symbol = names.has(this.name) ? this.name : 'puzzle';
    const use = svg`<use href="${url}#${symbol}"></use>`;
    return html`<svg
      viewBox="0 0 24 24"
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      ${use}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-icon': MsIcon;
  }
}
