import { element, format, MsElement, Remote, router, session, toast, type Column } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from './kinds.api.js';
import type { Course, CoursePass, CourseSession, Kind } from './kinds.types.js';

/** The settings of a pass that tell it apart, such as “Alexandrite 755 nm, 36 J/cm²”. */
const short = ({ words }: CoursePass) => words.slice(1, 3).map(({ text }) => text).join(', ');

const columns = (outcome: string): Column<CourseSession>[] => [
  { id: 'day', label: 'Day', width: '150px', cell: ({ startedAt }) => format.day(startedAt) },
  { id: 'status', label: 'Status', width: '110px', cell: ({ status }) => status === 'signed' ? html`<ms-badge tone="ok" icon="lock">Signed</ms-badge>` : html`<ms-badge tone="warn" icon="pencil">Draft</ms-badge>` },
  { id: 'passes', label: 'Passes', cell: ({ passes }) => passes.length ? [...new Set(passes.map(short))].join(' · ') : html`<span class="muted">None yet</span>` },
  { id: 'outcome', label: outcome, width: '130px', cell: ({ remarks }) => html`<span class="num">${remarks.outcomePercent === null ? '–' : `${remarks.outcomePercent} %`}</span>` },
  { id: 'events', label: '', width: '150px', from: 800, cell: ({ adverseEvents, amendments }) => html`${adverseEvents.length ? html`<ms-badge tone="danger" icon="triangle-alert">${format.count(adverseEvents.length, 'event')}</ms-badge>` : nothing}${amendments.length ? html`<ms-badge icon="file-pen-line">Amended</ms-badge>` : nothing}` },
];

/** One course: what it is and what was done. Emits `edit`. */
@element('treatments-course-of')
export class CourseDetails extends MsElement {
  static override styles = css`
    .course { display: grid; grid-template-columns: 300px minmax(0, 1fr); gap: 28px; padding: 8px 20px 0; }
    .side, .sessions { display: grid; gap: 14px; align-content: start; min-width: 0; }
    .loose { gap: 24px; }
    .side .button { justify-self: start; }
    .note { line-height: 1.5; overflow-wrap: anywhere; white-space: pre-line; }
    @media (max-width: 900px) { .course { grid-template-columns: 1fr; } }
  `;
  @property({ attribute: false }) course!: Course;
  @property({ attribute: false }) kind?: Kind;
  @state() private busy = false;
  private readonly sessions = new Remote(this, () => api.sessionsOf(this.course.id), { topics: ['course-sessions'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('course')) return;
    const before = changed.get('course') as Course | undefined;
    void this.sessions.run(before?.id === this.course.id ? 'quiet' : 'fresh');
  }

  override render() {
    const { course } = this;
    const weeks = this.kind?.sites.find(({ code }) => code === course.site)?.weeks;
    const rows: [string, unknown][] = course.words.map(({ label, text }) => [label, text === 'yes' ? 'Yes' : text === 'no' ? 'No' : text]);
    if (weeks) rows.push(['Interval', `${weeks.min} to ${weeks.max} weeks`]);
    return html`<div class="course"><div class="side"><ms-facts .rows=${rows}></ms-facts>
        ${course.note ? html`<p class="note">${course.note}</p>` : nothing}
        ${this.kind && session.can('treatments.write') ? html`<button type="button" class="button" @click=${() => this.emit('edit')}><ms-icon name="pencil"></ms-icon>Edit</button>` : nothing}</div>
      ${this.sessions.render({ pending: () => html`<ms-skeleton shape="rows" lines="3"></ms-skeleton>`, ready: (all) => this.list(all) })}</div>`;
  }

  private list(all: CourseSession[]) {
    const draft = all.find(({ status }) => status === 'draft');
    const may = this.course.on && session.can('treatments.write') && this.course.status === 'active';
    return html`<div class="sessions loose"><section class="sessions"><header class="row"><h3 class="grow">Sessions</h3>
        ${may ? draft ? html`<a class="button primary" href="/course-sessions/${draft.id}">Continue the session</a>`
          : html`<button type="button" class="button primary" aria-busy=${this.busy ? 'true' : 'false'} @click=${this.start}><ms-icon name="zap"></ms-icon>Start a session</button>` : nothing}</header>
      ${this.course.on ? nothing : html`<p class="muted">${this.course.title} is switched off in this clinic. What was recorded stays; new sessions wait until it is on again.</p>`}
      ${all.length ? html`<ms-table label="Sessions" .columns=${columns(this.kind?.outcome ?? 'Outcome')} .rows=${[...all].reverse()} .href=${({ id }: CourseSession) => `/course-sessions/${id}`}></ms-table>`
        : html`<p class="muted">None yet.</p>`}</section>
      <ms-slot name="treatment.panel" .context=${{ patientId: this.course.patientId, subject: this.course.id, occasion: '' }}></ms-slot></div>`;
  }

  private start = async () => {
    if (this.busy) return;
    this.busy = true;
    try {
      void router.navigate(`/course-sessions/${(await api.startSession(this.course.id)).id}`);
    } catch (problem) {
      toast.problem(problem);
    }
    this.busy = false;
  };
}
