import { element, MsElement, ProblemError, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import styles from '../session/session.css';
import type { SeriesStatus } from '../treatments.types.js';
import { statuses } from '../words.js';
import { fieldInput, typedOf, valuesOf, type Typed } from './fields.js';
import * as api from './kinds.api.js';
import type { Course, Kind, Site } from './kinds.types.js';

/** A course as its kind describes it: the site, and what is recorded of it. Emits `saved` or `ms-close`. */
@element('treatments-course-editor')
export class CourseEditor extends MsElement {
  static override styles = [styles, css`
    form { display: grid; gap: 18px; max-width: 860px; padding: 0 20px; container-type: inline-size; }
    .wrong { margin-top: 5px; color: var(--ms-danger-text); font-size: var(--ms-size-s); }
  `];
  @property() patientId = '';
  @property({ attribute: false }) kinds: Kind[] = [];
  @property({ attribute: false }) course?: Course;
  @state() private kindId = '';
  @state() private site = '';
  @state() private typed: Typed = {};
  @state() private note = '';
  @state() private status: SeriesStatus = 'active';
  @state() private problem?: unknown;
  @state() private busy = false;

  override connectedCallback() {
    super.connectedCallback();
    this.kindId = this.course?.kind ?? this.kinds[0]?.id ?? '';
    this.site = this.course?.site ?? '';
    this.typed = typedOf(this.course?.facts ?? {});
    this.note = this.course?.note ?? '';
    this.status = this.course?.status ?? 'active';
  }

  private get kind() {
    return this.kinds.find(({ id }) => id === this.kindId);
  }

  override render() {
    const { kind } = this;
    if (!kind) return nothing;
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<form novalidate @submit=${this.save}><div class="form">
        ${this.kinds.length > 1 && !this.course ? html`<ms-field class="half" label="Treatment"><select @change=${(event: Event) => this.choose(value(event))}>${this.kinds.map(({ id, title }) => html`<option value=${id} ?selected=${id === kind.id}>${title}</option>`)}</select></ms-field>` : nothing}
        <ms-field class="half" label="Site" hint=${this.expected(kind)} .error=${this.error('site')}><select @change=${(event: Event) => { this.site = value(event); }}><option value="" ?selected=${!this.site}>Choose the site</option>
          ${[...new Set(kind.sites.map(({ area }) => area))].map((area) => html`<optgroup label=${area}>${kind.sites.filter((each) => each.area === area).map((each) => this.option(each))}</optgroup>`)}</select></ms-field>
        ${this.course ? html`<ms-field class="half" label="Course"><select @change=${(event: Event) => { this.status = value(event) as SeriesStatus; }}>
          ${Object.entries(statuses).map(([code, { label }]) => html`<option value=${code} ?selected=${code === this.status}>${code === 'active' ? 'Under way' : label}</option>`)}</select></ms-field>` : nothing}
        ${kind.facts.map((field) => fieldInput(field, { typed: this.typed, error: (code) => this.error(`facts.${code}`), set: (code, given) => { this.typed = { ...this.typed, [code]: given }; } }))}
        <ms-field label="Note" optional .error=${this.error('note')}><textarea maxlength="4000" .value=${this.note} @input=${(event: Event) => { this.note = value(event); }}></textarea></ms-field></div>
      ${this.problem && !(this.problem instanceof ProblemError && this.problem.problem.errors?.length) ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="row"><button class="button primary large" aria-busy=${this.busy ? 'true' : 'false'}>${this.course ? 'Save' : 'Record the course'}</button>
        <button type="button" class="button large" @click=${() => this.emit('ms-close')}>Cancel</button></div></form>`;
  }

  private option({ code, label }: Site) {
    return html`<option value=${code} ?selected=${code === this.site}>${label}</option>`;
  }

  private expected(kind: Kind) {
    const site = kind.sites.find(({ code }) => code === this.site);
    return site ? `${site.sessions.min} to ${site.sessions.max} sessions, every ${site.weeks.min} to ${site.weeks.max} weeks` : '';
  }

  private choose(kindId: string) {
    this.kindId = kindId;
    this.site = '';
    this.typed = {};
  }

  private error(field: string) {
    return (this.problem instanceof ProblemError && this.problem.field(field)) || '';
  }

  private save = async (event: Event) => {
    event.preventDefault();
    if (this.busy || !this.kind) return;
    this.busy = true;
    this.problem = undefined;
    const facts = valuesOf(this.kind.facts, this.typed);
    const draft = { patientId: this.patientId, kind: this.kind.id, site: this.site, facts, status: this.status, note: this.note || null };
    try {
      const saved = this.course ? await api.changeCourse(this.course, draft) : await api.addCourse(draft);
      toast.ok(this.course ? 'Saved' : 'Course recorded');
      this.emit('saved', saved);
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true], .wrong')?.scrollIntoView({ block: 'center' });
    }
    this.busy = false;
  };
}
