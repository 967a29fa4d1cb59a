import { Drafts, element, MsElement, ProblemError, session as user, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Actions, Question, Recorded } from '../treatments.types.js';
import { findingList, overrideHint } from './findings.js';
import styles from './session.css';

interface Typed { answers: Record<string, boolean>; reason: string }
const drafts = new Drafts<Typed>('treatments.screening');

/** The questions before a session. Every answer is kept; what it means stands in the way until it is overridden. Emits `changed`. */
@element('treatments-screening')
export class Screening extends MsElement {
  static override styles = [styles, css`
    .question { display: grid; grid-template-columns: 1fr auto; gap: 12px; align-items: center; padding: 7px 0; border-top: 1px solid var(--ms-line-soft); }
    .question:first-child { border-top: 0; }
    .yes-no { display: inline-flex; padding: 2px; border-radius: var(--ms-radius-m); background: var(--ms-sunken); }
    .yes-no button { min-width: 52px; height: 28px; border: 1px solid transparent; border-radius: 6px; background: none; color: var(--ms-text-2); font: inherit; font-weight: 540; cursor: pointer; }
    .yes-no button[aria-pressed=true] { border-color: var(--ms-line); background: var(--ms-segment); color: var(--ms-text); box-shadow: var(--ms-shadow-xs); }
    .yes-no .warn[aria-pressed=true] { background: var(--ms-warn-tint); color: var(--ms-warn-text); }
    .yes-no .block[aria-pressed=true] { background: var(--ms-danger-tint); color: var(--ms-danger-text); }
    @media (pointer: coarse) { .yes-no button { min-width: 64px; height: 38px; } }
  `];
  @property({ attribute: false }) session!: Recorded;
  @property({ attribute: false }) questions: Question[] = [];
  @property({ attribute: false }) actions!: Actions;
  /** Questions that were answered with yes and may be asked no more. */
  @property({ attribute: false }) saidYes?: string[];
  /** No question can be asked now. */
  @property({ type: Boolean }) closed = false;
  @state() private answers: Record<string, boolean> = {};
  @state() private reason = '';
  @state() private open = false;
  @state() private busy = false;

  override connectedCallback() {
    super.connectedCallback();
    const typed = drafts.read(this.session.id);
    this.answers = typed?.answers ?? { ...this.session.answers };
    this.reason = typed?.reason ?? this.session.overrideReason ?? '';
    this.open = this.missing > 0 || !!typed;
  }

  private get missing() {
    return this.questions.filter(({ code }) => this.answers[code] === undefined).length;
  }

  private get yes() {
    return this.saidYes ?? this.questions.filter(({ code }) => this.session.answers[code]).map(({ question }) => question);
  }

  override render() {
    const { session } = this;
    const locked = session.status === 'signed' || this.closed;
    const done = Object.keys(session.answers).length > 0;
    const inTheWay = session.findings.some(({ open }) => open);
    return html`<section aria-labelledby="screening"><header class="row"><h2 id="screening" class="grow">Screening</h2>
        ${done ? inTheWay ? html`<ms-badge tone="warn" icon="triangle-alert">In the way</ms-badge>` : html`<ms-badge tone="ok" icon="check">Done</ms-badge>` : html`<ms-badge>Not asked yet</ms-badge>`}
        ${done && !locked && !this.open ? html`<button type="button" class="button" @click=${() => { this.open = true; }}>Change</button>` : nothing}</header>
      ${this.open && !locked ? this.form() : this.summary()}
      ${findingList(session.findings, session.overrideReason)}
      ${done && inTheWay && !locked && user.can('treatments.write') ? this.override(overrideHint(session.findings)) : nothing}</section>`;
  }

  private summary() {
    if (!Object.keys(this.session.answers).length) return html`<p class="muted">Not asked.</p>`;
    return html`<p class="muted">${this.yes.length ? html`Answered yes: ${this.yes.map((question) => question.replace(/\?$/, '')).join('; ')}.` : 'All questions answered no.'}</p>`;
  }

  private form() {
    return html`<div role="group" aria-label="Questions">${this.questions.map(({ code, question, outcome }) => html`<div class="question" role="group" aria-label=${question}>
        <span>${question}</span><span class="yes-no">
          <button type="button" aria-pressed=${this.answers[code] === false ? 'true' : 'false'} @click=${() => this.answer(code, false)}>No</button>
          <button type="button" class=${outcome} aria-pressed=${this.answers[code] === true ? 'true' : 'false'} @click=${() => this.answer(code, true)}>Yes</button></span></div>`)}</div>
      <div class="row wrap"><button type="button" class="button primary" ?disabled=${this.missing > 0} aria-busy=${this.busy ? 'true' : 'false'} @click=${this.save}>Save the answers</button>
        ${this.missing ? html`<button type="button" class="button" @click=${this.restNo}>The rest: no</button><span class="muted">${this.missing} left to ask</span>` : nothing}</div>`;
  }

  private override(hint: string) {
    return html`<div class="row wrap"><ms-field class="grow" label="Go on because" hint=${hint}><input maxlength="400" .value=${this.reason} @input=${(event: Event) => this.type((event.target as HTMLInputElement).value)}></ms-field>
      <button type="button" class="button" ?disabled=${!this.reason.trim()} aria-busy=${this.busy ? 'true' : 'false'} @click=${this.save}>Override</button></div>`;
  }

  private answer(code: string, yes: boolean) {
    this.answers = { ...this.answers, [code]: yes };
    this.keep();
  }

  private restNo = () => {
    this.answers = Object.fromEntries(this.questions.map(({ code }) => [code, this.answers[code] ?? false]));
    this.keep();
  };

  private type(reason: string) {
    this.reason = reason;
    this.keep();
  }

  private keep() {
    drafts.write(this.session.id, { answers: this.answers, reason: this.reason });
  }

  private save = async () => {
    if (this.busy) return;
    this.busy = true;
    try {
      const changed = await this.actions.screen(this.session, this.answers, this.reason.trim());
      drafts.forget(this.session.id);
      this.open = false;
      this.emit('changed', changed);
      if (this.reason.trim() && changed.findings.some(({ open }) => open)) toast.show('Your role cannot override all of this', { tone: 'warn' });
    } catch (problem) {
      toast.problem(problem);
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  };
}
