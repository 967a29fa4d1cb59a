import { Drafts, element, MsElement, newKey, ProblemError, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { findingList, overrideHint } from '../session/findings.js';
import styles from '../session/session.css';
import { fieldInput, typedOf, valuesOf, type Typed } from './fields.js';
import * as api from './kinds.api.js';
import type { CoursePass, CourseSession, Kind } from './kinds.types.js';

interface Draft { settings: Typed; signs: string[]; reason: string; note: string }
const drafts = new Drafts<Draft>('treatments.course-pass');
const PAUSE = 250;

/** One pass, with the fields that its kind describes, checked while it is typed. Emits `changed` with the session. */
@element('treatments-course-pass-form')
export class CoursePassForm extends MsElement {
  static override styles = [styles, css`
    form { display: grid; gap: 16px; container-type: inline-size; }
    .wrong { margin-top: 5px; color: var(--ms-danger-text); font-size: var(--ms-size-s); }
    .live:empty { margin-bottom: -16px; }
  `];
  @property({ attribute: false }) session!: CourseSession;
  @property({ attribute: false }) kind!: Kind;
  /** Passes of the session before, the settings of which can be taken over. */
  @property({ attribute: false }) previous: CoursePass[] = [];
  @state() private draft!: Draft;
  @state() private judged?: api.PassCheck;
  @state() private problem?: unknown;
  @state() private busy = false;
  private key = newKey();
  private timer?: ReturnType<typeof setTimeout>;
  private asking?: AbortController;

  override connectedCallback() {
    super.connectedCallback();
    this.draft = drafts.read(this.session.id) ?? { settings: {}, signs: [], reason: '', note: '' };
    this.look();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  override render() {
    const { kind, draft } = this;
    const filling = {
      typed: draft.settings,
      usual: this.judged?.usual,
      error: (code: string) => this.error(`settings.${code}`),
      set: (code: string, value: string | boolean) => this.set({ settings: { ...draft.settings, [code]: value } }),
    };
    return html`<form novalidate @submit=${this.save}>
      ${this.copies()}
      <div class="form">${kind.settings.map((field) => fieldInput(field, filling))}</div>
      ${this.judged ? this.findings(this.judged) : nothing}
      <div class="form"><fieldset><legend>What the skin shows</legend><div class="choices">${kind.endPoints.map(({ code, label, warning }) => html`
          <button type="button" class="chip" aria-pressed=${draft.signs.includes(code) ? 'true' : 'false'} @click=${() => this.sign(code)}>${warning ? html`<ms-icon name="triangle-alert"></ms-icon>` : nothing}${label}</button>`)}</div></fieldset>
        <ms-field label="Note" optional .error=${this.error('note')}><input maxlength="4000" .value=${draft.note} @input=${(event: Event) => this.set({ note: (event.target as HTMLInputElement).value })}></ms-field></div>
      ${this.problem && !this.marked ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div><button class="button primary large" aria-busy=${this.busy ? 'true' : 'false'}><ms-icon name="plus"></ms-icon>Record the pass</button></div></form>`;
  }

  private copies() {
    const last = this.session.passes.length ? [] : this.previous;
    if (!last.length) return nothing;
    return html`<div class="row wrap"><span class="muted">Last time:</span>${last.map((pass) => html`<button type="button" class="button small" @click=${() => this.set({ settings: typedOf(pass.settings) })}>
      <ms-icon name="copy"></ms-icon>${pass.words.slice(0, 3).map(({ text }) => text).join(' · ')}</button>`)}</div>`;
  }

  private findings({ findings }: api.PassCheck) {
    const open = findings.some((finding) => finding.open);
    return html`<div class="live" aria-live="polite">${findingList(findings, this.draft.reason)}</div>
      ${open || this.draft.reason ? html`<ms-field label="Go on because" hint=${overrideHint(findings)} .error=${this.error('overrideReason')}><input maxlength="400" .value=${this.draft.reason} @input=${(event: Event) => this.set({ reason: (event.target as HTMLInputElement).value })}></ms-field>` : nothing}`;
  }

  /** Whether the fields say what is wrong themselves. */
  private get marked() {
    return this.problem instanceof ProblemError && this.problem.code !== 'needs-override' && this.problem.problem.errors?.some(({ field }) => field.startsWith('settings.'));
  }

  private error(field: string) {
    if (!(this.problem instanceof ProblemError) || this.problem.code === 'needs-override') return '';
    return this.problem.field(field) ?? '';
  }

  private set(part: Partial<Draft>) {
    this.draft = { ...this.draft, ...part };
    drafts.write(this.session.id, this.draft);
    this.look();
  }

  private sign(code: string) {
    const now = this.draft.signs;
    this.set({ signs: now.includes(code) ? now.filter((each) => each !== code) : [...now, code] });
  }

  private get sent(): api.PassDraft {
    const { settings, signs, reason, note } = this.draft;
    return { settings: valuesOf(this.kind.settings, settings), signs, overrideReason: reason.trim() || undefined, note: note.trim() || undefined };
  }

  private look() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.judge(), PAUSE);
  }

  private async judge() {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    try {
      this.judged = await api.checkPass(this.session, this.sent, asking.signal);
      this.problem = undefined;
    } catch (problem) {
      if (asking.signal.aborted) return;
      if (problem instanceof ProblemError) this.problem = problem;
    }
  }

  private save = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    this.asking?.abort();
    try {
      const changed = await api.addPass(this.session, this.sent, this.key);
      this.key = newKey();
      toast.ok(`Pass ${changed.passes.length} recorded`);
      this.problem = undefined;
      this.draft = { ...this.draft, signs: [], reason: '', note: '' };
      drafts.forget(this.session.id);
      this.emit('changed', changed);
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  };
}
