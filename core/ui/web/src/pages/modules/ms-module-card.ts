import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import styles from './ms-module-card.css';
import type { ModuleHealth } from './health.api.js';
import { asksForMore, statusOf } from './module-status.js';
import type { Module } from './modules.api.js';

/** One module of the catalogue. Emits ms-switch, ms-details and ms-review. */
@element('ms-module-card')
export class MsModuleCard extends MsElement {
  static override styles = styles;

  @property({ attribute: false }) module!: Module;
  @property({ attribute: false }) health?: ModuleHealth;
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  @property({ type: Boolean }) mayManage = false;
  @property({ type: Boolean }) busy = false;
  /** Its panel is open. */
  @property({ type: Boolean }) selected = false;

  override render() {
    const { module } = this;
    const status = statusOf(module, this.health);
    // One that others need can be switched off together with them.
    const fixed = module.enabled && !module.canDisable && module.neededBy.length === 0;
    return html`<article class="card ${module.enabled ? 'on' : ''} ${this.selected ? 'selected' : ''}">
      <header>
        <span class="tile"><ms-icon name=${module.icon}></ms-icon></span>
        <div class="grow">
          <h2>${module.name}</h2>
          <p class="muted small num truncate">${module.vendor} · ${module.version}</p>
        </div>
        ${fixed
          ? html`<ms-badge icon="lock">Always on</ms-badge>`
          : html`<ms-switch
              label=${module.name}
              ?checked=${module.enabled}
              ?disabled=${!this.mayManage || this.busy || (!module.enabled && broken(module))}
              @ms-change=${(event: CustomEvent<boolean>) => this.emit('ms-switch', event.detail)}
            ></ms-switch>`}
      </header>
      <p class="what">${module.description}</p>
      ${status.meaning
        ? html`<div class="trouble ${status.tone}">
            <ms-icon name=${status.icon}></ms-icon><span class="grow">${module.problem ?? status.meaning}</span>
            ${asksForMore(module) && this.mayManage ? html`<button class="button" @click=${() => this.emit('ms-review')}>Review</button>` : nothing}
          </div>`
        : nothing}
      <ul class="facts">
        <li>
          <ms-icon name="eye"></ms-icon><span>${module.reads.length > 0 ? html`Reads ${module.reads.map(lowerFirst).join('; ')}` : 'Reads no patient data'}</span>
        </li>
        ${this.related('link', 'Needs', module.needs)} ${this.related('workflow', 'Needed by', module.neededBy)} ${this.givenUp()}
      </ul>
      <footer>
        <ms-badge tone=${status.tone} icon=${status.icon}>${status.label}</ms-badge>
        <button class="button quiet" @click=${() => this.emit('ms-details')}>
          ${module.settingsSchema ? 'Settings and details' : 'Details'}<span class="sr-only">of ${module.name}</span><ms-icon name="chevron-right"></ms-icon>
        </button>
      </footer>
    </article>`;
  }

  private givenUp() {
    const dead = this.health?.dead ?? 0;
    if (dead === 0) return nothing;
    return html`<li class="bad">
      <ms-icon name="triangle-alert"></ms-icon><span>Gave up on <a href="/admin/background-work?state=dead&module=${this.module.id}">${format.count(dead, 'piece of work', 'pieces of work')}</a></span>
    </li>`;
  }

  private related(icon: string, words: string, ids: readonly string[]) {
    if (ids.length === 0) return nothing;
    return html`<li><ms-icon name=${icon}></ms-icon><span>${words} ${ids.map((id) => this.names.get(id) ?? id).join(', ')}</span></li>`;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** It could be switched on, but would not run. */
function broken(module: Module): boolean {
  return ['failed', 'refused', 'quarantined', 'missing'].includes(module.status);
}
