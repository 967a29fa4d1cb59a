import { element, format, lookup, MsPage, Remote, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import * as common from '../treatments.api.js';
import type { Recorded, Rules } from '../treatments.types.js';
import { adverseOf } from '../words.js';
import { progressWords } from './courses.js';
import * as api from './kinds.api.js';
import type { Course, CoursePass, CourseSession, Kind } from './kinds.types.js';

interface Shown { patientName: string; session: CourseSession; course: Course; kind?: Kind; rules: Rules; before: CoursePass[]; number: number }

async function load(id: string): Promise<Shown> {
  const [session, rules, kinds] = await Promise.all([api.session(id), common.rules(), api.kinds()]);
  const [course, all, people] = await Promise.all([api.course(session.courseId), api.sessionsOf(session.courseId), lookup('patient')]);
  const patientName = (await people?.resolve?.([session.patientId]))?.[0]?.label ?? '';
  const earlier = all.filter((each) => each.startedAt < session.startedAt && each.status === 'signed');
  return { patientName, session, course, kind: kinds.find(({ id: kind }) => kind === course.kind), rules, before: earlier.at(-1)?.passes ?? [], number: earlier.length + 1 };
}

/** A session of a course as it is recorded; where its kind is switched off, as it was. */
@element('treatments-course-recorder')
export class CourseRecorder extends MsPage {
  static override styles = css`
    :host { display: flex; flex-direction: column; height: 100%; overflow: auto; }
    .page { display: grid; grid-template-columns: minmax(0, 1fr) 230px; gap: 20px; max-width: 1120px; padding: 18px 20px 40px; }
    .main { display: grid; gap: 16px; }
    aside { position: sticky; top: 18px; display: grid; gap: 14px; align-content: start; height: max-content; }
    .off { display: grid; grid-template-columns: 16px 1fr; gap: 8px; padding: 10px 14px; border-radius: var(--ms-radius-m); background: var(--ms-neutral-tint); color: var(--ms-neutral-text); --ms-icon-size: 15px; }
    .pad { padding: 20px; }
    @media (max-width: 900px) { .page { grid-template-columns: 1fr; } aside { position: static; order: -1; } }
  `;
  private readonly shown = new Remote(this, () => load(this.params.id!), { auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('params') && this.params.id) void this.shown.run('fresh');
    if (this.shown.value) this.setTitle(`Session: ${this.shown.value.course.title}`);
  }

  override render() {
    return this.shown.render({
      pending: () => html`<ms-page-header heading="Session"></ms-page-header><div class="pad"><ms-skeleton lines="10"></ms-skeleton></div>`,
      failed: (error) => html`<ms-page-header heading="Session"></ms-page-header><div class="pad"><ms-problem .error=${error} retry @ms-retry=${() => this.shown.run('fresh')}></ms-problem></div>`,
      ready: (shown) => this.page(shown),
    });
  }

  private page({ patientName, session, course, kind, rules, before, number }: Shown) {
    const name = `${course.title}, ${course.siteLabel.toLowerCase()}`;
    return html`<ms-page-header heading=${patientName || name} back="/patients/${session.patientId}?tab=treatments" back-label="The patient’s treatments">
        <span slot="lead" class="row"><span class="muted num">${patientName ? `${name} · ` : ''}Session ${number} · ${format.dateTime(session.startedAt)}</span>
          ${session.status === 'signed' ? html`<ms-badge tone="ok" icon="lock">Signed</ms-badge>` : html`<ms-badge tone="warn" icon="pencil">Draft</ms-badge>`}</span></ms-page-header>
      <div class="page" @changed=${this.changed} @stale=${this.stale}><div class="main">
          ${kind ? nothing : html`<p class="off" role="note"><ms-icon name="power-off"></ms-icon><span>${course.title} is switched off in this clinic. This session can be read and amended; to go on with it, switch the module on.</span></p>`}
          <ms-slot name="treatment.panel" .context=${{ patientId: session.patientId, subject: course.id, occasion: session.id }}></ms-slot>
          <treatments-screening .session=${session} .questions=${kind?.questions ?? []} .saidYes=${session.saidYes} .actions=${common.courseSessions} ?closed=${!kind}></treatments-screening>
          <treatments-course-passes .session=${session} .kind=${kind} .previous=${before}></treatments-course-passes>
          <treatments-course-remarks .session=${session} .outcome=${kind?.outcome ?? 'Outcome'} .grades=${rules.adverseGrades} .kinds=${adverseOf('course')}></treatments-course-remarks>
          <treatments-aftercare .session=${session} .sheet=${kind?.aftercare} .actions=${common.courseSessions}></treatments-aftercare>
          <treatments-signing .session=${session} .actions=${common.courseSessions} ?closed=${!kind}></treatments-signing></div>
        <aside><ms-facts .rows=${[['Site', course.siteLabel], ...course.words.filter(({ text }) => text !== 'no').map(({ label, text }) => [label, text === 'yes' ? 'Yes' : text]), ['Course', progressWords(course.progress)]]}></ms-facts></aside></div>`;
  }

  private changed = (event: CustomEvent<Recorded>) => {
    if (this.shown.value) this.shown.set({ ...this.shown.value, session: event.detail as CourseSession });
  };

  private stale = () => {
    toast.show('Somebody else changed this session. What you typed is kept; look at theirs and save again.', { tone: 'warn' });
    void this.shown.run();
  };
}
