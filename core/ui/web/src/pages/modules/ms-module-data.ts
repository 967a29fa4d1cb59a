import './ms-data-exports.js';
import './ms-data-removal.js';
import { type PropertyValues, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { Remote } from '../../sdk/remote.js';
import type { DataExport } from './data.api.js';
import { type DataHeld, type Module, getModule } from './modules.api.js';
import styles from './ms-module-data.css';

/** What a module keeps for the clinic, the way to take it along, and the way to remove it. */
@element('ms-module-data')
export class MsModuleData extends MsElement {
  static override styles = styles;

  @property({ attribute: false }) module!: Module;
  @property({ type: Boolean }) mayManage = false;
  @state() private exports: readonly DataExport[] = [];
  private readonly full = new Remote(this, (signal) => getModule(this.module.id, signal), { auto: false });

  // How much there is takes counting, so only the single module tells it.
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('module')) void this.full.run();
  }

  override render() {
    const data = this.full.value?.data;
    return html`<div class="stack">
      <section>
        <h3>Kept for this clinic</h3>
        ${this.full.render({ ready: () => this.held(data), pending: () => html`<ms-skeleton lines="2"></ms-skeleton>` })}
      </section>
      ${data && this.mayManage && (data.tables ?? 0) > 0 ? this.ways(data) : nothing}
    </div>`;
  }

  private ways(data: DataHeld) {
    const { module } = this;
    return html`<section @ms-exports=${(event: CustomEvent<DataExport[]>) => (this.exports = event.detail)}>
        <h3>Export</h3>
        <ms-data-exports module=${module.id} mayManage></ms-data-exports>
      </section>
      <section>
        <h3>Remove</h3>
        <ms-data-removal
          module=${module.id}
          name=${module.name}
          ?enabled=${module.enabled}
          .exports=${this.exports}
          retainedUntil=${data.retainedUntil ?? ''}
          @ms-changed=${() => this.full.run()}
        ></ms-data-removal>
      </section>`;
  }

  private held(data?: DataHeld) {
    if (!data || (data.tables ?? 0) === 0) return html`<p class="muted">Nothing: it has no tables of its own.</p>`;
    return html`<p class="num"><span class="size">${format.number(data.rows)}</span> <span class="muted">rows${data.tables ? ` in ${format.count(data.tables, 'table')}` : ''}</span></p>`;
  }
}
