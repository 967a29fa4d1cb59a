import { element, format, MsElement, ProblemError, router, toast, zone } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../patients.api.js';
import type { Patient } from '../patients.types.js';
import { drafts } from './drafts.js';
import { Duplicates } from './duplicates.js';
import { type Difference, differences, draftOf, type Field, fieldOf, labels, type Values, valuesOf } from './fields.js';
import styles from './form.css';
import { sections } from './sections.js';

/** Creates or changes a patient. Nothing typed is lost by a reload, an error, or a change of somebody else. Emits `saved`. */
@element('patients-form')
export class PatientForm extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) patient?: Patient;
  @property({ attribute: 'draft-key' }) draftKey = '';
  /** Words of a search that found nobody: most likely the name. */
  @property() start = '';
  @state() private values!: Values;
  @state() private errors: Partial<Record<Field, string>> = {};
  @state() private problem?: unknown;
  @state() private changes: Difference[] = [];
  @state() private restored = false;
  @state() private busy = false;
  private based?: Patient;
  private readonly duplicates = new Duplicates(this);
  private key = crypto.getRandomValues(new Uint32Array(4)).join('-');
  private stopGuard?: () => void;

  override connectedCallback() {
    super.connectedCallback();
    this.stopGuard = router.guard(() => this.dirty ? 'What you typed is not saved yet.' : undefined);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stopGuard?.();
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    if (this.values) return;
    this.based = this.patient;
    const kept = drafts.read(this.draftKey);
    this.values = { ...this.blank, ...kept };
    this.restored = kept !== undefined && this.dirty;
  }

  protected override firstUpdated() {
    // The side panel opens around this form right after it.
    setTimeout(() => this.field('givenName')?.focus());
  }

  override render() {
    return html`<form class="stack loose" novalidate autocomplete="off" @submit=${this.submit}>
      ${this.restored ? html`<p class="note"><ms-icon name="history"></ms-icon><span class="grow">This is what you typed before.</span>
        <button type="button" class="button quiet" @click=${this.discard}>Start over</button></p>` : nothing}
      ${this.changes.length ? html`<patients-stale .changes=${this.changes} .values=${this.values} @take=${this.take}></patients-stale>` : nothing}
      ${sections(this.values, this.errors, this.set, this.patient ? nothing : this.warning())}
      ${this.problem ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="foot"><button class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>${this.patient ? 'Save changes' : 'Add patient'}</button>
        <button type="button" class="button" @click=${this.discardAndClose}>Cancel</button></div>
    </form>`;
  }

  private get blank(): Values {
    const [given = '', ...family] = /^[\p{L}\s'’.-]+$/u.test(this.start.trim()) ? this.start.trim().split(/\s+/) : [];
    return this.based ? valuesOf(this.based) : { ...valuesOf(), givenName: given, familyName: family.join(' ') };
  }

  private get dirty() {
    const before = this.blank;
    return Object.keys(labels).some((name) => this.values[name as Field] !== before[name as Field]);
  }

  private warning() {
    const { found } = this.duplicates;
    if (!found.length) return nothing;
    return html`<div class="alike" role="status"><ms-icon name="users"></ms-icon><div><strong>Perhaps already here</strong>
      <ul>${found.map(({ id, displayName, birthDate, phone, status }) => html`<li><a href=${`/patients/${id}`} target="_blank" rel="noopener">${displayName}</a>
        <span class="muted num">${[birthDate && format.date(birthDate), phone && format.phone(phone), status === 'archived' && 'archived'].filter(Boolean).join(' · ')}</span></li>`)}</ul></div></div>`;
  }

  private set = (field: Field, value: string) => {
    this.values = { ...this.values, [field]: value };
    this.errors = { ...this.errors, [field]: undefined };
    if (this.dirty) drafts.write(this.draftKey, this.values);
    else drafts.forget(this.draftKey);
    if (!this.patient) this.duplicates.look(this.values);
  };

  private take = ({ detail: { field, value } }: CustomEvent<{ field: Field; value: string }>) => this.set(field, value);

  private discard = () => {
    drafts.forget(this.draftKey);
    this.values = this.blank;
    [this.restored, this.errors, this.changes] = [false, {}, []];
  };

  private discardAndClose = () => {
    this.discard();
    this.emit('ms-close');
  };

  private submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    [this.errors, this.problem] = [{}, undefined];
    try {
      const draft = draftOf(this.values);
      const saved = this.based ? await api.changePatient(this.based.id, this.based.version, draft) : await api.addPatient(draft, this.key);
      drafts.forget(this.draftKey);
      this.stopGuard?.();
      toast.ok(this.patient ? 'Saved' : `${saved.displayName} was added`);
      this.emit('saved', saved);
    } catch (problem) {
      await this.failed(problem);
    }
    this.busy = false;
  };

  private async failed(problem: unknown) {
    this.key = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const errors = problem instanceof ProblemError ? problem.problem.errors ?? [] : [];
    if (problem instanceof ProblemError && problem.code === 'stale' && this.based) return this.catchUp(this.based);
    this.errors = Object.fromEntries(errors.map(({ field, message }) => [fieldOf(field), message]));
    const first = (Object.keys(labels) as Field[]).find((name) => this.errors[name]);
    if (first) await this.updateComplete.then(() => this.field(first)?.focus());
    else this.problem = problem;
  }

  /** Somebody else was faster: their version becomes the base, what is typed here stays. */
  private async catchUp(opened: Patient) {
    try {
      const latest = await api.patient(opened.id);
      this.changes = differences(opened, latest, this.values);
      const [before, theirs] = [valuesOf(opened), valuesOf(latest)];
      for (const { field } of this.changes) if (this.values[field] === before[field]) this.values = { ...this.values, [field]: theirs[field] };
      this.based = latest;
      if (!this.changes.length) this.problem = new ProblemError({ type: 'urn:medspa:problem:stale', status: 412, title: 'Somebody saved this patient meanwhile', detail: `Nothing that you typed is touched (${zone.now().time}). Save again.` });
    } catch (problem) {
      this.problem = problem;
    }
  }

  private field(name: Field) {
    return this.renderRoot.querySelector<HTMLElement>(`[data-field=${name}]`);
  }
}
