import './ms-data-exports.js';
import './ms-data-removal.js';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { Remote } from '../../sdk/remote.js';
import { type DataExport, type KeptData, listLeftBehind } from './data.api.js';

/** Data of modules that are not installed any more: kept, to be exported or removed. */
@element('ms-left-behind')
export class MsLeftBehind extends MsElement {
  static override styles = css`
    section {
      padding: 18px 20px 24px;
    }

    h2 {
      color: var(--ms-text-2);
      font-size: var(--ms-size-m);
    }

    .lead {
      margin: 2px 0 10px;
    }

    details {
      padding: 10px 14px;
      border: 1px solid var(--ms-line);
      border-radius: var(--ms-radius-l);
      background: var(--ms-panel-2);
    }

    summary {
      cursor: pointer;
    }

    .body {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
      gap: 24px;
      padding-top: 14px;
    }
  `;

  @property({ type: Boolean }) mayManage = false;
  @state() private exports: ReadonlyMap<string, DataExport[]> = new Map();
  private readonly left = new Remote(this, listLeftBehind);

  override render() {
    const left = this.left.value ?? [];
    if (left.length === 0) return nothing;
    return html`<section>
      <h2>Data of modules that are gone</h2>
      <p class="lead muted small">It is back when the module is installed again. You can take it along, or remove it.</p>
      <div class="stack tight">${left.map((each) => this.one(each))}</div>
    </section>`;
  }

  private one(each: KeptData) {
    const { name } = each;
    return html`<details>
      <summary><span class="strong">${name}</span> <span class="muted num">${format.count(each.rows, 'row')}</span></summary>
      <div class="body" @ms-exports=${(event: CustomEvent<DataExport[]>) => (this.exports = new Map(this.exports).set(each.module, event.detail))}>
        <ms-data-exports module=${each.module} ?mayManage=${this.mayManage}></ms-data-exports>
        ${this.mayManage
          ? html`<div>
              <ms-data-removal module=${each.module} name=${name} retainedUntil=${each.retainedUntil ?? ''} .exports=${this.exports.get(each.module) ?? []} @ms-changed=${() => this.left.run()}></ms-data-removal>
            </div>`
          : nothing}
      </div>
    </details>`;
  }
}
