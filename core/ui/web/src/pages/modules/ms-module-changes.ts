import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import type { Release } from './modules.api.js';

/** What changed from version to version, newest first. */
@element('ms-module-changes')
export class MsModuleChanges extends MsElement {
  static override styles = css`
    ol {
      display: grid;
      gap: 18px;
    }

    header {
      display: flex;
      align-items: baseline;
      gap: 8px;
      margin-bottom: 6px;
    }

    ul {
      display: grid;
      gap: 5px;
      padding-left: 16px;
      list-style: disc;
    }

    ul li {
      line-height: 1.5;
    }

    ul li::marker {
      color: var(--ms-text-3);
    }
  `;

  @property({ attribute: false }) releases: readonly Release[] = [];
  /** The version that runs. */
  @property() current = '';

  override render() {
    if (this.releases.length === 0) return html`<ms-empty compact illustration="audit" heading="No changelog">The vendor has not written down what changed.</ms-empty>`;
    return html`<ol>
      ${this.releases.map(
        (each) => html`<li>
          <header>
            <h3 class="num">${each.version}</h3>
            <span class="muted small">${each.date ? format.date(each.date) : ''}</span>
            ${each.version === this.current ? html`<ms-badge tone="accent" icon="check">In use</ms-badge>` : nothing}
          </header>
          <ul>
            ${each.changes.map((change) => html`<li>${change}</li>`)}
          </ul>
        </li>`,
      )}
    </ol>`;
  }
}
