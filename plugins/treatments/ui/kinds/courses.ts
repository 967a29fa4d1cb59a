import { element, format, MsElement, Remote, session } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { statuses } from '../words.js';
import * as api from './kinds.api.js';
import type { Course, Kind, Progress } from './kinds.types.js';

const total = ({ fewest, most }: Progress) => (fewest === most ? `${fewest}` : `${fewest} to ${most}`);

/** Such as “3 of 6 to 8 sessions, next from 12 Jan”. */
export const progressWords = (progress: Progress): string =>
  `${progress.sessionsDone} of ${total(progress)} sessions${progress.nextFrom ? `, next from ${format.date(progress.nextFrom, 'short')}` : ''}`;

/** A patient's courses of treatments that other modules add: all of them in a row, one of them in full. Nothing where there is neither a course nor a kind. Emits `listed` with their number. */
@element('treatments-courses')
export class Courses extends MsElement {
  static override styles = css`
    section { display: grid; gap: 14px; padding: 18px 0 32px; border-top: 1px solid var(--ms-line); }
    header { padding: 0 20px; }
    .all { display: flex; flex-wrap: wrap; gap: 12px; padding: 0 20px; }
    .course { display: grid; gap: 8px; width: 264px; padding: 12px 14px; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); background: var(--ms-raised); box-shadow: var(--ms-shadow-xs); text-align: left; color: inherit; font: inherit; cursor: pointer; }
    .course:hover { background: var(--ms-raised-hover); }
    .course[aria-pressed=true] { border-color: var(--ms-accent-line); box-shadow: 0 0 0 1px var(--ms-accent-line); }
    .course > span:first-child { display: flex; gap: 8px; align-items: start; justify-content: space-between; }
    .steps { display: flex; gap: 3px; }
    .steps i { flex: 1; height: 6px; border-radius: 3px; background: var(--ms-sunken); box-shadow: inset 0 0 0 1px var(--ms-line); }
    .steps .maybe { opacity: 0.55; }
    .steps .done { background: var(--ms-accent); box-shadow: none; opacity: 1; }
    .pad { padding: 0 20px; }
  `;
  @property() patientId = '';
  @state() private chosen?: string;
  @state() private edited?: Course | 'new';
  private told = 0;
  private readonly courses = new Remote(this, () => api.coursesOf(this.patientId), { topics: ['courses', 'course-sessions'], auto: false });
  private readonly kinds = new Remote(this, api.kinds);

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('patientId') || !this.patientId) return;
    this.chosen = undefined;
    this.edited = undefined;
    void this.courses.run('fresh');
  }

  override render() {
    const kinds = this.kinds.value ?? [];
    const problem = this.courses.error ?? this.kinds.error;
    if (problem) return html`<section><div class="pad"><ms-problem .error=${problem}></ms-problem></div></section>`;
    const all = this.courses.value;
    if (!all || !this.kinds.value || (!all.length && !kinds.length)) return nothing;
    return html`<section aria-labelledby="others">
      <header class="row"><h2 id="others" class="grow">${kinds.length === 1 && all.every(({ kind }) => kind === kinds[0]!.id) ? kinds[0]!.title : 'Other treatments'}</h2>
        ${this.edited || !kinds.length || !session.can('treatments.write') ? nothing : html`<button type="button" class="button" @click=${() => { this.edited = 'new'; }}><ms-icon name="plus"></ms-icon>Start a course</button>`}</header>
      ${this.edited ? this.editor(this.edited, kinds) : this.list(all, kinds)}</section>`;
  }

  protected override updated() {
    const count = this.courses.value?.length ?? 0;
    if (count === this.told) return;
    this.told = count;
    this.emit('listed', count);
  }

  private editor(edited: Course | 'new', kinds: Kind[]) {
    return html`<treatments-course-editor .patientId=${this.patientId} .kinds=${kinds} .course=${edited === 'new' ? undefined : edited}
      @saved=${this.saved} @ms-close=${() => { this.edited = undefined; }}></treatments-course-editor>`;
  }

  private list(all: Course[], kinds: Kind[]) {
    if (!all.length) return html`<p class="pad muted">No course yet.</p>`;
    const shown = all.find(({ id }) => id === this.chosen) ?? all[0]!;
    return html`<div class="all">${all.map((course) => this.card(course, course === shown))}</div>
      <treatments-course-of .course=${shown} .kind=${kinds.find(({ id }) => id === shown.kind)} @edit=${() => { this.edited = shown; }}></treatments-course-of>`;
  }

  private card(course: Course, chosen: boolean) {
    const { progress, status } = course;
    const state = statuses[status];
    const steps = Array.from({ length: Math.max(progress.most, progress.sessionsDone) }, (_, n) => (n < progress.sessionsDone ? 'done' : n < progress.fewest ? '' : 'maybe'));
    return html`<button type="button" class="course" aria-pressed=${chosen ? 'true' : 'false'} @click=${() => { this.chosen = course.id; }}>
      <span><span><span class="strong">${course.siteLabel}</span><br><span class="muted small">${course.title}</span></span>
        ${course.on ? html`<ms-badge .tone=${state.tone} .icon=${state.icon}>${status === 'active' ? 'Under way' : state.label}</ms-badge>` : html`<ms-badge icon="power-off">Switched off</ms-badge>`}</span>
      <span class="steps" aria-hidden="true">${steps.map((step) => html`<i class=${step}></i>`)}</span>
      <span class="small num">${progressWords(progress)}</span></button>`;
  }

  private saved = (event: CustomEvent<Course>) => {
    this.edited = undefined;
    this.chosen = event.detail.id;
    void this.courses.run();
  };
}
