import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';
import { styleMap } from '../style-map.js';

/** How far something is; without a value it only says that something happens. */
@element('ms-progress')
export class MsProgress extends MsElement {
  static override styles = css`
    .track {
      height: 6px;
      overflow: hidden;
      border-radius: 3px;
      background: var(--ms-sunken-strong);
    }

    .bar {
      height: 100%;
      border-radius: 3px;
      background: var(--ms-accent);
      transition: width 0.3s;
    }

    .unknown {
      width: 30%;
      animation: slide 1.2s ease-in-out infinite;
    }

    @keyframes slide {
      from {
        translate: -100%;
      }

      to {
        translate: 340%;
      }
    }
  `;

  @property({ type: Number }) value?: number;
  @property({ type: Number }) max = 100;
  @property() label = 'Progress';

  override render() {
    const known = this.value !== undefined;
    const percent = known ? Math.min(100, (100 * this.value!) / Math.max(this.max, 1)) : 30;
    return html`<div
      class="track"
      role="progressbar"
      aria-label=${this.label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${known ? Math.round(percent) : nothing}
    >
      <div class="bar ${known ? '' : 'unknown'}" ${styleMap({ width: known ? `${percent}%` : null })}></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-progress': MsProgress;
  }
}
