import { Drafts, element, MsElement, ProblemError, session as user, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../treatments.api.js';
import type { Notes, Rules, Session } from '../treatments.types.js';
import { adverseOf } from '../words.js';
import styles from './session.css';

const drafts = new Drafts<Notes>('treatments.notes');

/** What else belongs to a session: clearance so far, numbing, cooling, what went wrong. Emits `changed`. */
@element('treatments-outcome')
export class SessionOutcome extends MsElement {
  static override styles = [styles, css`
    input[type=range] { width: 100%; height: 28px; margin: 0; accent-color: var(--ms-accent); }
    .rate { display: grid; grid-template-columns: 1fr auto; gap: 4px 16px; align-items: center; }
    .rate input:last-child { grid-column: 1 / -1; }
    .rate output { min-width: 150px; font-weight: 600; text-align: right; }
  `];
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) rules!: Rules;
  @state() private notes!: Notes;
  @state() private problem?: unknown;
  @state() private busy = false;

  override connectedCallback() {
    super.connectedCallback();
    this.notes = drafts.read(this.session.id) ?? { ...this.session.notes };
  }

  private get changed() {
    return JSON.stringify({ ...this.notes, method: '' }) !== JSON.stringify({ ...this.session.notes, method: '' });
  }

  override render() {
    const locked = this.session.status === 'signed' || !user.can('treatments.write');
    return html`<section aria-labelledby="outcome"><h2 id="outcome">Clearance and note</h2>${locked ? this.facts() : this.form()}
      <treatments-adverse-events .session=${this.session} .grades=${this.rules.adverseGrades} .actions=${api.tattooSessions} .kinds=${adverseOf('tattoo')}></treatments-adverse-events></section>`;
  }

  private facts() {
    const { clearancePercent, anaesthetic, cooling, aftercareVersion, note } = this.session.notes;
    return html`<ms-facts .rows=${[['Clearance before', clearancePercent === null ? '–' : `${clearancePercent} % (${this.grade(clearancePercent)})`], ['Anaesthetic', anaesthetic ?? '–'], ['Cooling', cooling ?? '–'], ...(aftercareVersion ? [['Aftercare sheet', aftercareVersion]] : []), ['Note', note ?? '–']]}></ms-facts>`;
  }

  private grade(percent: number) {
    const found = this.rules.clearanceScale.grades.find(({ fromPercent, toPercent }) => percent >= fromPercent && percent <= toPercent);
    return found ? `grade ${found.grade}` : '';
  }

  private form() {
    const { notes } = this;
    const percent = notes.clearancePercent;
    const text = (field: 'anaesthetic' | 'cooling' | 'note', label: string, hint = '') => html`<ms-field class=${field === 'note' ? '' : 'half'} label=${label} optional hint=${hint} .error=${this.error(field)}>
      <input maxlength=${field === 'note' ? 4000 : 120} .value=${notes[field] ?? ''} @input=${(event: Event) => this.set({ [field]: (event.target as HTMLInputElement).value || null })}></ms-field>`;
    return html`<div class="rate"><label for="clearance" class="muted">How much of the tattoo was gone before this session, as you see it</label>
        <output class="num">${percent === null ? 'Not rated' : `${percent} % · ${this.grade(percent)}`}</output>
        <input id="clearance" type="range" min="0" max="100" step="1" .value=${String(percent ?? 0)} @input=${(event: Event) => this.set({ clearancePercent: Number((event.target as HTMLInputElement).value) })}>
        ${percent === null ? nothing : html`<button type="button" class="button small quiet" @click=${() => this.set({ clearancePercent: null })}>Not rated</button>`}</div>
      <div class="form">${text('anaesthetic', 'Anaesthetic', 'Agent, strength, area, time')}${text('cooling', 'Cooling')}${text('note', 'Note')}</div>
      ${this.problem ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="row"><button type="button" class="button" ?disabled=${!this.changed} aria-busy=${this.busy ? 'true' : 'false'} @click=${this.save}>Save</button>${this.changed ? html`<span class="muted">Not saved yet</span>` : nothing}</div>`;
  }

  private error(field: string) {
    return (this.problem instanceof ProblemError && this.problem.field(field)) || '';
  }

  private set(part: Partial<Notes>) {
    this.notes = { ...this.notes, ...part };
    drafts.write(this.session.id, this.notes);
  }

  private save = async () => {
    await this.attempt(() => api.note(this.session, { ...this.notes, method: this.session.notes.method }));
  };

  private async attempt(work: () => Promise<Session>) {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      const changed = await work();
      drafts.forget(this.session.id);
      toast.ok('Saved');
      this.emit('changed', changed);
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  }
}
