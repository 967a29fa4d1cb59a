import './ms-module-health.js';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import type { ModuleHealth } from './health.api.js';
import { asksForMore, statusOf } from './module-status.js';
import type { Module } from './modules.api.js';
import styles from './ms-module-panel.css';

/** What a module does, how it does, what it reads, and what its permissions allow. */
@element('ms-module-overview')
export class MsModuleOverview extends MsElement {
  static override styles = styles;

  @property({ attribute: false }) module!: Module;
  @property({ attribute: false }) health?: ModuleHealth;
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  @property({ type: Boolean }) mayManage = false;

  override render() {
    const { module } = this;
    return html`<div class="stack">
      <section class="stack tight">
        <p class="what">${module.description}</p>
        ${this.trouble()}
      </section>
      ${module.enabled && this.health
        ? html`<section>
            <h3>Health${this.health.minutes ? html` <span class="muted span">of the last ${format.minutes(this.health.minutes)}</span>` : nothing}</h3>
            <ms-module-health .health=${this.health}></ms-module-health>
          </section>`
        : nothing}
      <section>
        <h3>What it reads</h3>
        ${this.reads()}
      </section>
      ${this.hosts()}
      <section>${this.facts()}</section>
      ${module.permissions.length > 0
        ? html`<section>
            <h3>Permissions it brings</h3>
            <ul class="permissions">
              ${module.permissions.map((each) => html`<li><span class="strong">${each.name}</span><br /><span class="muted small">${each.description ?? each.id}</span></li>`)}
            </ul>
          </section>`
        : nothing}
    </div>`;
  }

  private trouble() {
    const { module } = this;
    const status = statusOf(module, this.health);
    if (!status.meaning || this.health?.circuit === 'open' || this.health?.circuit === 'probing') return nothing;
    return html`<div class="trouble ${status.tone}" role="status">
      <ms-icon name=${status.icon}></ms-icon>
      <p class="grow">${module.problem ?? status.meaning}</p>
      ${asksForMore(module) && this.mayManage ? html`<button class="button" @click=${() => this.emit('ms-review')}>Review</button>` : nothing}
    </div>`;
  }

  private reads() {
    const { reads, consent } = this.module;
    const who = consent?.given && consent.at ? `Allowed ${format.relative(consent.at)}${consent.by ? ` by ${consent.by}` : ''}.` : '';
    const missing = new Set(consent?.missing ?? []);
    return html`${reads.length > 0
        ? html`<ul class="marks">
            ${reads.map(
              (each) =>
                html`<li><ms-icon name="eye"></ms-icon><span class="grow">${each}</span>${missing.has(each) ? html`<ms-badge tone="warn" icon="hand">Not allowed yet</ms-badge>` : nothing}</li>`,
            )}
          </ul>`
        : html`<p class="muted">No patient data.</p>`}
      ${who ? html`<p class="muted small who">${who}</p>` : nothing}`;
  }

  private hosts() {
    const hosts = this.module.grants?.hosts ?? [];
    if (hosts.length === 0) return nothing;
    return html`<section>
      <h3>Connects to</h3>
      <ul class="marks">
        ${hosts.map((each) => html`<li><ms-icon name="globe"></ms-icon>${each}</li>`)}
      </ul>
    </section>`;
  }

  private facts() {
    const { module } = this;
    const named = (ids: readonly string[]) => ids.map((id) => this.names.get(id) ?? id).join(', ');
    const who = typeof module.changedBy === 'object' ? module.changedBy.name : module.changedBy;
    const rows: [string, unknown][] = [
      ['Version', module.version],
      ['Vendor', module.vendor],
      ['Needs', named(module.needs)],
      ['Needed by', named(module.neededBy)],
      ['Provides', (module.provides ?? []).map((each) => this.names.get(`slot:${each.slot}`) ?? each.slot).join(', ')],
      ['Last switched', module.changedAt ? `${format.relative(module.changedAt)}${who ? ` by ${who}` : ''}` : ''],
    ];
    return html`<h3>Details</h3>
      <dl class="facts">${rows.filter(([, value]) => value).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
  }
}
