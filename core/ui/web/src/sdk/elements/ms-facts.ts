import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';

/** Names and values, one pair a line. */
@element('ms-facts')
export class MsFacts extends MsElement {
  static override styles = css`
    dl {
      display: grid;
      grid-template-columns: minmax(90px, max-content) 1fr;
      gap: 5px 20px;
    }

    dt {
      color: var(--ms-text-2);
    }

    dd {
      color: var(--ms-text);
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
  `;

  @property({ attribute: false }) rows: readonly (readonly [string, unknown])[] = [];

  override render() {
    return html`<dl>${this.rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-facts': MsFacts;
  }
}
