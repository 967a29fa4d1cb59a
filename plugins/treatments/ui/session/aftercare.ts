import { element, format, MsElement, ProblemError, session as user, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Actions, AftercareSheet, Recorded } from '../treatments.types.js';
import styles from './session.css';

/** The sheet that the patient takes home: read, printed, and noted as given. Emits `changed`. */
@element('treatments-aftercare')
export class Aftercare extends MsElement {
  static override styles = [styles, css`
    .sheet { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 14px 24px; padding: 12px 0 2px; }
    .sheet h3 { margin-bottom: 4px; }
    .sheet ul { display: grid; gap: 4px; margin: 0; padding-left: 16px; list-style: disc; line-height: 1.45; }
    summary { color: var(--ms-text-2); font-weight: 540; cursor: pointer; }
  `];
  @property({ attribute: false }) session!: Recorded;
  /** The sheet of today; none where the kind is switched off. */
  @property({ attribute: false }) sheet?: AftercareSheet;
  @property({ attribute: false }) actions!: Actions;
  @state() private busy = false;

  override render() {
    const { session, sheet } = this;
    const given = session.aftercare;
    if (!given && !sheet) return nothing;
    const gives = session.status === 'draft' && !!sheet && user.can('treatments.write') && given?.version !== sheet.version;
    return html`<section aria-labelledby="aftercare"><header class="row wrap"><h2 id="aftercare" class="grow">Aftercare sheet</h2>
        ${given ? html`<ms-badge tone="ok" icon="check">Given</ms-badge>` : html`<ms-badge>Not given yet</ms-badge>`}
        <a class="button" href=${this.actions.sheet(session)} target="_blank" rel="noopener"><ms-icon name="printer"></ms-icon>Print</a>
        ${gives ? html`<button type="button" class="button" aria-busy=${this.busy ? 'true' : 'false'} @click=${this.give}><ms-icon name="check"></ms-icon>Given to the patient</button>` : nothing}</header>
      <p class="muted">${given ? html`${given.title}, version ${given.version}, ${format.dateTime(given.givenAt)}${given.givenBy ? ` by ${given.givenBy}` : ''}` : html`${sheet!.title}, version ${sheet!.version}`}</p>
      ${sheet && (!given || given.version === sheet.version) ? html`<details><summary>What it says</summary><div class="sheet">${sheet.parts.map(({ heading, points }) => html`<div><h3>${heading}</h3><ul>${points.map((point) => html`<li>${point}</li>`)}</ul></div>`)}</div></details>` : nothing}</section>`;
  }

  private give = async () => {
    if (this.busy) return;
    this.busy = true;
    try {
      this.emit('changed', await this.actions.give(this.session));
      toast.ok('Noted as given');
    } catch (problem) {
      toast.problem(problem);
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  };
}
