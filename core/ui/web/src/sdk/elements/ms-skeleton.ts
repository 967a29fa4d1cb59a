import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';
import { styleMap } from '../style-map.js';

const WIDTHS = [92, 76, 84, 61, 88, 70];

/** Grey bars in the shape of what is coming. */
@element('ms-skeleton')
export class MsSkeleton extends MsElement {
  static override styles = css`
    div {
      display: grid;
      gap: 12px;
      padding: 4px 0;
    }

    i {
      height: 10px;
      border-radius: 5px;
      background: var(--ms-skeleton);
      animation: breathe 1.4s ease-in-out infinite alternate;
    }

    :host([shape='rows']) div {
      gap: 20px;
      padding: 10px 0;
    }

    :host([shape='cards']) div {
      grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
      gap: 12px;
    }

    :host([shape='cards']) i {
      height: 132px;
      border-radius: var(--ms-radius-l);
    }

    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  `;

  @property({ reflect: true }) shape: 'text' | 'rows' | 'cards' = 'text';
  @property({ type: Number }) lines = 4;

  override render() {
    const bars = Array.from({ length: this.lines }, (_, index) => WIDTHS[index % WIDTHS.length]);
    const width = (bar?: number) => styleMap({ width: this.shape === 'cards' ? '100%' : `${bar}%` });
    return html`<span class="sr-only" role="status">Loading</span>
      <div aria-hidden="true">${bars.map((bar) => html`<i ${width(bar)}></i>`)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-skeleton': MsSkeleton;
  }
}
