import { element, format, MsElement, Remote, session } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../treatments.api.js';
import type { Tattoo } from '../treatments.types.js';
import inkColours from '../inks.css';
import { inks, regions, statuses } from '../words.js';

/** A patient's tattoos: all of them in a row, one of them in full; and below them what other treatments there are. */
@element('treatments-tab')
export class TreatmentsTab extends MsElement {
  static override styles = [inkColours, css`
    .all { display: flex; flex-wrap: wrap; gap: 12px; padding: 0 20px; }
    .tattoo { display: grid; grid-template-columns: 64px 1fr; gap: 12px; width: 264px; padding: 10px 12px; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); background: var(--ms-raised); box-shadow: var(--ms-shadow-xs); text-align: left; color: inherit; cursor: pointer; }
    .tattoo:hover { background: var(--ms-raised-hover); }
    .tattoo[aria-pressed=true] { border-color: var(--ms-accent-line); box-shadow: 0 0 0 1px var(--ms-accent-line); }
    .tattoo treatments-body-map { height: 84px; }
    .words { display: grid; gap: 5px; align-content: center; min-width: 0; }
    .inks { display: flex; gap: 3px; }
    .inks i { width: 12px; height: 12px; border-radius: 50%; border: 1px solid var(--ms-line-strong); }
    .add { align-self: center; }
    .rest { padding: 20px 20px 0; }
    .none { display: flex; gap: 12px; align-items: center; padding: 4px 20px 18px; }
  `];
  @property() patientId = '';
  @state() private chosen?: string;
  @state() private edited?: Tattoo | 'new';
  @state() private others = 0;
  private readonly tattoos = new Remote(this, () => api.tattoosOf(this.patientId), { topics: ['tattoos'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('patientId') || !this.patientId) return;
    this.chosen = undefined;
    this.edited = undefined;
    void this.tattoos.run('fresh');
  }

  override render() {
    if (this.edited) {
      return html`<treatments-tattoo-editor .patientId=${this.patientId} .tattoo=${this.edited === 'new' ? undefined : this.edited}
        @saved=${this.saved} @ms-close=${() => { this.edited = undefined; }}></treatments-tattoo-editor>`;
    }
    return html`${this.tattoos.render({ pending: () => html`<div class="rest"><ms-skeleton lines="6"></ms-skeleton></div>`, ready: (all) => this.list(all) })}
      <treatments-courses .patientId=${this.patientId} @listed=${(event: CustomEvent<number>) => { this.others = event.detail; }}></treatments-courses>`;
  }

  private list(all: Tattoo[]) {
    const writes = session.can('treatments.write');
    if (!all.length && this.others) {
      return html`<div class="none"><span class="muted grow">No tattoo recorded.</span>
        ${writes ? html`<button type="button" class="button" @click=${() => { this.edited = 'new'; }}><ms-icon name="plus"></ms-icon>Record a tattoo</button>` : nothing}</div>`;
    }
    if (!all.length) {
      return html`<ms-empty illustration="people" heading="No tattoo recorded yet">Mark it on the body map: its score and the course to expect follow from what you enter.
        ${writes ? html`<button slot="action" type="button" class="button primary" @click=${() => { this.edited = 'new'; }}>Record a tattoo</button>` : nothing}</ms-empty>`;
    }
    const shown = all.find(({ id }) => id === this.chosen) ?? all[0]!;
    return html`<div class="all">${all.map((tattoo) => this.card(tattoo, tattoo === shown))}
      ${writes ? html`<button type="button" class="button add" @click=${() => { this.edited = 'new'; }}><ms-icon name="plus"></ms-icon>Record a tattoo</button>` : nothing}</div>
      <treatments-tattoo .tattoo=${shown} .others=${all} @edit=${() => { this.edited = shown; }}></treatments-tattoo>`;
  }

  private card(tattoo: Tattoo, chosen: boolean) {
    const status = statuses[tattoo.status];
    return html`<button type="button" class="tattoo" aria-pressed=${chosen ? 'true' : 'false'} @click=${() => { this.chosen = tattoo.id; }}>
      <treatments-body-map .region=${tattoo.region} .marks=${[{ id: tattoo.id, outline: tattoo.outline, label: tattoo.name, chosen: true }]}></treatments-body-map>
      <span class="words"><span class="strong truncate">${tattoo.name}</span>
        <span class="muted small">${regions[tattoo.region]} · ${format.number(tattoo.areaCm2)} cm²</span>
        <span class="inks" role="img" aria-label="Inks: ${tattoo.inks.map((ink) => inks[ink]).join(', ')}">${tattoo.inks.map((ink) => html`<i class=${`ink-${ink}`}></i>`)}</span>
        <span><ms-badge .tone=${status.tone} .icon=${status.icon}>${status.label}</ms-badge></span></span></button>`;
  }

  private saved = (event: CustomEvent<Tattoo>) => {
    this.edited = undefined;
    this.chosen = event.detail.id;
    void this.tattoos.run();
  };
}
