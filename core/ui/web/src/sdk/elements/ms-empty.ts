import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';
import { type Illustration, illustrations } from '../illustrations.js';

/** What a page shows when there is nothing yet: a drawing, a heading, a sentence, one next step (slot action). */
@element('ms-empty')
export class MsEmpty extends MsElement {
  static override styles = css`
    div {
      display: grid;
      justify-items: center;
      gap: 6px;
      max-width: 380px;
      margin: 0 auto;
      padding: 40px 20px;
      text-align: center;
    }

    :host([compact]) div {
      padding: 16px 12px;
    }

    svg {
      width: 144px;
      height: 108px;
      margin-bottom: 8px;
      fill: none;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    :host([compact]) svg {
      width: 96px;
      height: 72px;
      margin-bottom: 2px;
    }

    .line {
      stroke: var(--ms-draw);
    }

    .paper {
      fill: var(--ms-raised);
      stroke: var(--ms-draw);
    }

    .wash {
      fill: var(--ms-accent-tint);
    }

    .ink {
      stroke: var(--ms-accent-line);
    }

    .dot {
      fill: var(--ms-accent-line);
    }

    h1 {
      font-size: var(--ms-size-l);
    }

    p {
      color: var(--ms-text-2);
      line-height: 1.5;
      text-wrap: pretty;
    }

    ::slotted([slot='action']) {
      margin-top: 10px;
    }
  `;

  @property() illustration: Illustration = 'inbox';
  @property() heading = '';
  @property({ type: Boolean, reflect: true }) compact = false;
  /** For pages that have nothing else: the heading is the page's. */
  @property({ type: Boolean }) page = false;

  override render() {
    return html`<div>
      <svg viewBox="0 0 144 108" aria-hidden="true">${illustrations[this.illustration]}</svg>
      ${this.page ? html`<h1>${this.heading}</h1>` : html`<h2>${this.heading}</h2>`}
      <p><slot></slot></p>
      <slot name="action"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-empty': MsEmpty;
  }
}
