import { element, MsElement, ProblemError, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import inkColours from '../inks.css';
import * as api from '../treatments.api.js';
import type { Ink, Point, Region, Tattoo } from '../treatments.types.js';
import { factors, inks, kinds, layeringPoints, regions, statuses } from '../words.js';
import styles from './editor.css';

type Draft = Partial<Omit<Tattoo, 'areaCm2' | 'ageYears'>> & { areaCm2?: number | string; ageYears?: number | null };

/** A tattoo drawn on the body map, with what the score is made of. Emits `saved` or `ms-close`. */
@element('treatments-tattoo-editor')
export class TattooEditor extends MsElement {
  static override styles = [inkColours, styles];
  @property() patientId = '';
  @property({ attribute: false }) tattoo?: Tattoo;
  @state() private draft: Draft = {};
  @state() private problem?: unknown;
  @state() private busy = false;

  override connectedCallback() {
    super.connectedCallback();
    this.draft = this.tattoo ? { ...this.tattoo } : { region: 'front', outline: [], kind: 'professional', inks: [], layered: false, treatedBefore: false, scarring: 'none' };
  }

  override render() {
    return html`<form class="editor" novalidate @submit=${this.save}>
      ${this.map()}<div class="stack">${this.about()}${this.scale()}
      ${this.problem && !this.told ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="row"><button class="button primary large" aria-busy=${this.busy ? 'true' : 'false'}>${this.tattoo ? 'Save' : 'Record the tattoo'}</button>
        <button type="button" class="button large" @click=${() => this.emit('ms-close')}>Cancel</button></div></div></form>`;
  }

  /** Whether the fields say what is wrong. */
  private get told() {
    return this.problem instanceof ProblemError && this.problem.problem.errors?.length;
  }

  private error(field: string) {
    return (this.problem instanceof ProblemError && this.problem.field(field)) || '';
  }

  private set(part: Draft) {
    this.draft = { ...this.draft, ...part };
  }

  private map() {
    const { region = 'front', outline = [] } = this.draft;
    const wrong = this.error('outline');
    return html`<section class="map" aria-label="Body map">
      <ms-field label="Part of the body"><select @change=${(event: Event) => this.set({ region: (event.target as HTMLSelectElement).value as Region, outline: [] })}>
        ${Object.entries(regions).map(([code, label]) => html`<option value=${code} ?selected=${code === region}>${label}</option>`)}</select></ms-field>
      <treatments-body-map draws .region=${region} .outline=${outline} @outline=${(event: CustomEvent<Point[]>) => this.set({ outline: event.detail })}></treatments-body-map>
      ${outline.length
        ? html`<div><button type="button" class="button small" @click=${() => this.set({ outline: [] })}><ms-icon name="eraser"></ms-icon>Draw again</button></div>`
        : html`<p class=${wrong ? 'wrong' : 'muted small'} role=${wrong ? 'alert' : nothing}>${wrong ? 'Draw around the tattoo.' : 'Draw around the tattoo with finger, pen or mouse.'}</p>`}</section>`;
  }

  private about() {
    const { draft } = this;
    const text = (event: Event) => (event.target as HTMLInputElement).value;
    const number = (value: string) => (value.trim() === '' ? undefined : Number.isNaN(Number(value)) ? value : Number(value));
    return html`<section class="form">
      <ms-field class="half" label="Name" hint="What staff call it, such as “Rose, left calf”." .error=${this.error('name')}><input maxlength="120" .value=${draft.name ?? ''} @input=${(event: Event) => this.set({ name: text(event) })}></ms-field>
      <ms-field class="quarter" label="Area in cm²" .error=${this.error('areaCm2')}><input inputmode="decimal" .value=${String(draft.areaCm2 ?? '')} @change=${(event: Event) => this.set({ areaCm2: number(text(event)) })}></ms-field>
      <ms-field class="quarter" label="Age in years" optional .error=${this.error('ageYears')}><input type="number" min="0" max="100" .value=${String(draft.ageYears ?? '')} @change=${(event: Event) => this.set({ ageYears: text(event) ? Number(text(event)) : null })}></ms-field>
      <ms-field class="half" label="Made by" .error=${this.error('kind')}><select @change=${(event: Event) => this.set({ kind: text(event) })}>${Object.entries(kinds).map(([code, label]) => html`<option value=${code} ?selected=${code === draft.kind}>${label}</option>`)}</select></ms-field>
      ${this.tattoo ? html`<ms-field class="half" label="Removal"><select @change=${(event: Event) => this.set({ status: text(event) as Tattoo['status'] })}>
        ${Object.entries(statuses).map(([code, { label }]) => html`<option value=${code} ?selected=${code === draft.status}>${label}</option>`)}</select></ms-field>` : nothing}
      <fieldset><legend>Inks in it</legend><div class="chips">${(Object.keys(inks) as Ink[]).map((ink) => html`
        <button type="button" class="chip" aria-pressed=${draft.inks?.includes(ink) ? 'true' : 'false'} @click=${() => this.toggle(ink)}><i class=${`ink-${ink}`}></i>${inks[ink]}</button>`)}</div>
        ${this.error('inks') ? html`<p class="wrong" role="alert">${this.error('inks')}</p>` : nothing}</fieldset>
      <label class="check half"><input type="checkbox" .checked=${draft.treatedBefore ?? false} @change=${(event: Event) => this.set({ treatedBefore: (event.target as HTMLInputElement).checked })}>Treated before, here or elsewhere</label>
      <ms-field label="Note" optional .error=${this.error('note')}><textarea maxlength="4000" .value=${draft.note ?? ''} @input=${(event: Event) => this.set({ note: text(event) })}></textarea></ms-field></section>`;
  }

  private scale() {
    const { draft } = this;
    const points = factors.map(({ name, choices }) => choices.find(([code]) => code === draft[name])?.[2]);
    const whole = points.every((each) => each !== undefined);
    const sum = points.reduce<number>((all, each) => all + (each ?? 0), draft.layered ? layeringPoints : 0);
    return html`<section class="scale"><header class="row"><h3 class="grow">Kirby-Desai score</h3><output class="sum num">${whole ? sum : '–'}</output></header>
      ${factors.map(({ name, label, choices }) => html`<fieldset><legend>${label}</legend><div class="choices">${choices.map(([code, words, worth]) => html`
        <button type="button" aria-pressed=${draft[name] === code ? 'true' : 'false'} @click=${() => this.set({ [name]: code })}>${words}<span class="worth num">${worth}</span></button>`)}</div>
        ${this.error(name) ? html`<p class="wrong" role="alert">${this.error(name)}</p>` : nothing}</fieldset>`)}
      <label class="check"><input type="checkbox" .checked=${draft.layered ?? false} @change=${(event: Event) => this.set({ layered: (event.target as HTMLInputElement).checked })}>Covers an older tattoo<span class="muted num">+${layeringPoints}</span></label></section>`;
  }

  private toggle(ink: Ink) {
    const now = this.draft.inks ?? [];
    this.set({ inks: now.includes(ink) ? now.filter((each) => each !== ink) : [...now, ink] });
  }

  private save = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    const { id, version, score, createdAt, ...fields } = this.draft as Tattoo;
    try {
      const saved = this.tattoo ? await api.changeTattoo(this.tattoo, fields) : await api.addTattoo({ ...fields, patientId: this.patientId });
      toast.ok(this.tattoo ? 'Saved' : 'Tattoo recorded');
      this.emit('saved', saved);
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true], .wrong')?.scrollIntoView({ block: 'center' });
    }
    this.busy = false;
  };
}
