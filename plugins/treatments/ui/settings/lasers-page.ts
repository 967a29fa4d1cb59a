import { element, MsPage, ProblemError, Remote, toast, type Column } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../treatments.api.js';
import type { DeviceClass, Laser } from '../treatments.types.js';
import { limits, pulse } from '../words.js';

const columns: Column<Laser>[] = [
  { id: 'name', label: 'Name', width: '26%', cell: ({ name }) => name },
  { id: 'plate', label: 'Maker and model', cell: ({ maker, model }) => `${maker} ${model}` },
  { id: 'serial', label: 'Serial number', width: '150px', from: 640, cell: ({ serial }) => html`<span class="num">${serial}</span>` },
  { id: 'class', label: 'Kind', from: 800, cell: ({ device }) => device?.name ?? '–' },
  { id: 'active', label: 'Status', width: '120px', cell: ({ active }) => active ? html`<ms-badge tone="ok" icon="check">In use</ms-badge>` : html`<ms-badge icon="ban">Out of use</ms-badge>` },
];

/** Settings: the clinic's lasers. Their kind says which wavelengths they have and what is published for them. */
@element('treatments-lasers')
export class LasersPage extends MsPage {
  static override styles = css`
    :host { display: flex; flex-direction: column; height: 100%; }
    .body { display: flex; flex: 1; min-height: 0; }
    .list { flex: 1; min-width: 0; overflow: auto; }
    .ranges { display: grid; gap: 4px; padding: 10px 12px; border-radius: var(--ms-radius-m); background: var(--ms-sunken); }
  `;
  @state() private edited?: Laser | 'new';
  @state() private problem?: unknown;
  @state() private kind = '';
  private readonly lasers = new Remote(this, api.lasers, { topics: ['lasers'] });
  private readonly rules = new Remote(this, api.rules);

  protected override firstUpdated() {
    this.setTitle('Lasers');
  }

  override render() {
    const add = () => this.open('new');
    return html`<ms-page-header heading="Lasers"><button slot="actions" class="button primary" @click=${add}><ms-icon name="plus"></ms-icon>Add</button></ms-page-header>
      <div class="body"><div class="list">${this.lasers.render({ pending: () => html`<ms-table loading label="Lasers" .columns=${columns}></ms-table>`, ready: (all) => all.length
        ? html`<ms-table label="Lasers" .columns=${columns} .rows=${all} .quiet=${({ active }: Laser) => !active} @ms-open=${(event: CustomEvent<Laser>) => this.open(event.detail)}></ms-table>`
        : html`<ms-empty illustration="people" heading="No laser yet">A laser that is set up here can be chosen for a pass, and its settings are checked against what is published for its kind.
            <button slot="action" class="button primary" @click=${add}>Add the first</button></ms-empty>` })}</div>
        <ms-side-panel ?open=${this.edited !== undefined} heading=${this.edited === 'new' ? 'Add a laser' : this.edited?.name ?? ''} @ms-close=${() => { this.edited = undefined; }}>
          ${this.edited ? this.form(this.edited === 'new' ? undefined : this.edited) : nothing}</ms-side-panel></div>`;
  }

  private open(laser: Laser | 'new') {
    this.problem = undefined;
    this.edited = laser;
    this.kind = laser === 'new' ? this.rules.value?.deviceClasses[0]?.code ?? '' : laser.deviceClass;
  }

  private form(laser?: Laser) {
    const error = (field: string) => (this.problem instanceof ProblemError && this.problem.field(field)) || '';
    const line = (field: 'name' | 'maker' | 'model' | 'serial', label: string, hint = '') => html`<ms-field label=${label} hint=${hint} .error=${error(field)}><input name=${field} maxlength="120" autocomplete="off" .value=${laser?.[field] ?? ''}></ms-field>`;
    const kinds = this.rules.value?.deviceClasses ?? [];
    return html`<form class="stack" novalidate @submit=${(event: SubmitEvent) => this.save(event, laser)}>
      ${line('name', 'Name', 'As staff call it')}${line('maker', 'Maker')}${line('model', 'Model')}${line('serial', 'Serial number')}
      <ms-field label="Kind" .error=${error('deviceClass')}><select name="deviceClass" @change=${(event: Event) => { this.kind = (event.target as HTMLSelectElement).value; }}>${kinds.map(({ code, name }) => html`<option value=${code} ?selected=${code === this.kind}>${name}</option>`)}</select></ms-field>
      ${this.ranges(kinds.find(({ code }) => code === this.kind))}
      <label class="check"><input type="checkbox" name="active" .checked=${laser?.active ?? true}>In use</label>
      ${this.problem && !(this.problem instanceof ProblemError && this.problem.problem.errors?.length) ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="row"><button class="button primary">Save</button><button type="button" class="button" @click=${() => { this.edited = undefined; }}>Cancel</button></div></form>`;
  }

  private ranges(kind?: DeviceClass) {
    if (!kind) return nothing;
    return html`<div class="ranges"><span class="muted small">Published for this kind; beyond it a pass needs a reason.</span>
      ${kind.modes.map(({ wavelengthNm, spotMm, fluenceJPerCm2 }) => html`<span class="num">${wavelengthNm} nm: ${limits(fluenceJPerCm2, 'J/cm²')}, spot ${limits(spotMm, 'mm')}</span>`)}
      <span class="num">Pulse ${pulse(kind.pulseNs.min)} to ${pulse(kind.pulseNs.max)}, ${limits(kind.repetitionHz, 'Hz')}, on dark skin ${limits(kind.darkSkinRepetitionHz, 'Hz')}</span></div>`;
  }

  private async save(event: SubmitEvent, laser?: Laser) {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '');
    const draft = { name: text('name'), maker: text('maker'), model: text('model'), serial: text('serial'), deviceClass: text('deviceClass'), active: given.has('active') };
    try {
      await (laser ? api.changeLaser(laser, draft) : api.addLaser(draft));
      toast.ok(laser ? 'Saved' : 'Added');
      this.edited = undefined;
      void this.lasers.run();
    } catch (problem) {
      this.problem = problem;
    }
  }
}
