import { Drafts, element, MsElement, ProblemError, session as user, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import styles from '../session/session.css';
import * as common from '../treatments.api.js';
import * as api from './kinds.api.js';
import type { CourseSession, Remarks } from './kinds.types.js';

const drafts = new Drafts<Remarks>('treatments.remarks');

/** What else belongs to a course's session: what was reached so far, a note, what went wrong. Emits `changed`. */
@element('treatments-course-remarks')
export class CourseRemarks extends MsElement {
  static override styles = [styles, css`
    input[type=range] { width: 100%; height: 28px; margin: 0; accent-color: var(--ms-accent); }
    .rate { display: grid; grid-template-columns: 1fr auto; gap: 4px 16px; align-items: center; }
    .rate output { min-width: 90px; font-weight: 600; text-align: right; }
  `];
  @property({ attribute: false }) session!: CourseSession;
  /** What is rated, such as hair reduction. */
  @property() outcome = '';
  @property({ attribute: false }) grades: { grade: number; name: string }[] = [];
  @property({ attribute: false }) kinds: string[] = [];
  @state() private remarks!: Remarks;
  @state() private problem?: unknown;
  @state() private busy = false;

  override connectedCallback() {
    super.connectedCallback();
    this.remarks = drafts.read(this.session.id) ?? { ...this.session.remarks };
  }

  override render() {
    const locked = this.session.status === 'signed' || !user.can('treatments.write');
    return html`<section aria-labelledby="outcome"><h2 id="outcome">${this.outcome} and note</h2>${locked ? this.facts() : this.form()}
      <treatments-adverse-events .session=${this.session} .grades=${this.grades} .actions=${common.courseSessions} .kinds=${this.kinds}></treatments-adverse-events></section>`;
  }

  private facts() {
    const { outcomePercent, note } = this.session.remarks;
    return html`<ms-facts .rows=${[[`${this.outcome} before`, outcomePercent === null ? '–' : `${outcomePercent} %`], ['Note', note ?? '–']]}></ms-facts>`;
  }

  private form() {
    const { outcomePercent: percent, note } = this.remarks;
    const changed = JSON.stringify(this.remarks) !== JSON.stringify(this.session.remarks);
    return html`<div class="rate"><label for="reached" class="muted">${this.outcome} before this session, as you see it</label>
        <output class="num">${percent === null ? 'Not rated' : `${percent} %`}</output>
        <input id="reached" type="range" min="0" max="100" step="1" .value=${String(percent ?? 0)} @input=${(event: Event) => this.set({ outcomePercent: Number((event.target as HTMLInputElement).value) })}>
        ${percent === null ? nothing : html`<button type="button" class="button small quiet" @click=${() => this.set({ outcomePercent: null })}>Not rated</button>`}</div>
      <ms-field label="Note" optional><textarea maxlength="4000" .value=${note ?? ''} @input=${(event: Event) => this.set({ note: (event.target as HTMLTextAreaElement).value || null })}></textarea></ms-field>
      ${this.problem ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="row"><button type="button" class="button" ?disabled=${!changed} aria-busy=${this.busy ? 'true' : 'false'} @click=${this.save}>Save</button>${changed ? html`<span class="muted">Not saved yet</span>` : nothing}</div>`;
  }

  private set(part: Partial<Remarks>) {
    this.remarks = { ...this.remarks, ...part };
    drafts.write(this.session.id, this.remarks);
  }

  private save = async () => {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      const changed = await api.remark(this.session, this.remarks);
      drafts.forget(this.session.id);
      toast.ok('Saved');
      this.emit('changed', changed);
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  };
}
