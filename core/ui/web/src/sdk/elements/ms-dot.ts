import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';
import { styleMap } from '../style-map.js';

/** A small square of a service's colour, for legends and lists. */
@element('ms-dot')
export class MsDot extends MsElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: 9px;
      height: 9px;
    }

    span {
      display: block;
      width: 100%;
      height: 100%;
      border-radius: 3px;
      background: var(--hue-bar);
    }
  `;

  @property({ type: Number }) hue = 277;

  override render() {
    return html`<span class="hue" ${styleMap({ '--h': this.hue })}></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-dot': MsDot;
  }
}
