import './ms-module-changes.js';
import './ms-module-data.js';
import './ms-module-overview.js';
import './ms-module-settings.js';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import type { Tab } from '../../sdk/elements/ms-tabs.js';
import type { ModuleHealth } from './health.api.js';
import type { Module } from './modules.api.js';
import { show } from './place.js';

/** Everything about one module, in tabs that the address remembers. Emits ms-changed and ms-review. */
@element('ms-module-panel')
export class MsModulePanel extends MsElement {
  static override styles = css`
    ms-tabs {
      --tabs-bleed: -18px;
      --tabs-pad: 10px;
    }
  `;

  @property({ attribute: false }) module!: Module;
  @property({ attribute: false }) health?: ModuleHealth;
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  @property({ type: Boolean }) mayManage = false;
  @property() tab = '';

  private tabs(): Tab[] {
    const { settingsSchema, changelog } = this.module;
    return [
      { id: 'overview', label: 'Overview' },
      ...(settingsSchema ? [{ id: 'settings', label: 'Settings' }] : []),
      { id: 'data', label: 'Data' },
      ...(changelog?.length ? [{ id: 'changes', label: 'What’s new' }] : []),
    ];
  }

  override render() {
    const tabs = this.tabs();
    const selected = tabs.some((each) => each.id === this.tab) ? this.tab : 'overview';
    return html`<ms-tabs
      label=${this.module.name}
      .tabs=${tabs}
      selected=${selected}
      @ms-change=${(event: CustomEvent<string>) => show(this.module.id, event.detail)}
      >${this.content(selected)}</ms-tabs
    >`;
  }

  private content(tab: string) {
    const { module, mayManage } = this;
    switch (tab) {
      case 'settings':
        return html`<ms-module-settings .module=${module} ?mayManage=${mayManage}></ms-module-settings>`;
      case 'data':
        return html`<ms-module-data .module=${module} ?mayManage=${mayManage}></ms-module-data>`;
      case 'changes':
        return html`<ms-module-changes .releases=${module.changelog ?? []} current=${module.version}></ms-module-changes>`;
      default:
        return html`<ms-module-overview .module=${module} .health=${this.health} .names=${this.names} ?mayManage=${mayManage}></ms-module-overview>`;
    }
  }
}
