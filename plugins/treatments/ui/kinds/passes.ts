import { confirmDialog, element, format, MsElement, session as user, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { findingList } from '../session/findings.js';
import styles from '../session/session.css';
import type { Finding } from '../treatments.types.js';
import * as api from './kinds.api.js';
import type { CoursePass, CourseSession, Kind } from './kinds.types.js';

/** The passes of a course's session, and the form for the next one. */
@element('treatments-course-passes')
export class CoursePasses extends MsElement {
  static override styles = [styles, css`
    .pass { display: grid; grid-template-columns: 26px 1fr auto; gap: 4px 12px; padding: 12px 0; border-top: 1px solid var(--ms-line-soft); }
    .pass:first-child { border-top: 0; }
    .number { display: grid; place-items: center; width: 24px; height: 24px; border-radius: 50%; background: var(--ms-accent-tint); color: var(--ms-accent-text); font-weight: 600; font-size: 12px; }
    .pass .findings { grid-column: 2 / -1; }
  `];
  @property({ attribute: false }) session!: CourseSession;
  @property({ attribute: false }) kind?: Kind;
  @property({ attribute: false }) previous: CoursePass[] = [];

  override render() {
    const { session, kind } = this;
    const records = session.status === 'draft' && !!kind && user.can('treatments.write');
    const screened = Object.keys(session.answers).length > 0;
    return html`<section aria-labelledby="passes"><h2 id="passes">Passes</h2>
      ${session.passes.length ? html`<ol>${session.passes.map((pass, index) => this.pass(pass, index, records))}</ol>` : html`<p class="muted">${records && !screened ? 'Ask the screening questions first.' : 'None recorded.'}</p>`}
      ${records && screened ? html`<treatments-course-pass-form .session=${session} .kind=${kind} .previous=${this.previous}></treatments-course-pass-form>` : nothing}</section>`;
  }

  private pass(pass: CoursePass, index: number, records: boolean) {
    const warnings: Finding[] = pass.signs.filter(({ warning }) => warning).map(({ code, label, warning }) => ({ field: code, rule: 'end-point', outcome: 'warn', message: `${label}: ${warning}`, open: true }));
    const units = new Map(this.kind?.settings.map(({ label, unit }) => [label, unit]));
    const plain = (label: string, text: string) => (/^[\d.]+$/.test(text) && !units.get(label) ? `${text} ${label.toLowerCase()}` : text);
    return html`<li class="pass"><span class="number num">${index + 1}</span>
      <div><p class="strong num">${pass.words.map(({ label, text }) => plain(label, text)).join(' · ')}</p>
        <p class="muted">${[...pass.signs.filter(({ warning }) => !warning).map(({ label }) => label), format.time(pass.recordedAt)].join(' · ')}</p>
        ${pass.note ? html`<p>${pass.note}</p>` : nothing}</div>
      ${records ? html`<button type="button" class="button quiet icon" aria-label="Remove pass ${index + 1}" @click=${() => this.removePass(pass, index)}><ms-icon name="trash-2"></ms-icon></button>` : html`<span></span>`}
      ${findingList([...pass.findings, ...warnings], pass.overrideReason)}</li>`;
  }

  private async removePass(pass: CoursePass, index: number) {
    const sure = await confirmDialog({ title: `Remove pass ${index + 1}?`, body: 'For a pass that was entered by mistake. What was done on the skin stays recorded.', confirm: 'Remove', tone: 'danger' });
    if (!sure) return;
    try {
      this.emit('changed', await api.removePass(this.session, pass.id));
    } catch (problem) {
      toast.problem(problem);
      this.emit('stale');
    }
  }
}
