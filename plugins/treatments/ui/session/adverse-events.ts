import { element, format, MsElement, ProblemError, session as user, toast, zone } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Actions, Recorded } from '../treatments.types.js';
import { adverseKinds } from '../words.js';

/** What went wrong in a session, reported at any time after it. Emits `changed`. */
@element('treatments-adverse-events')
export class AdverseEvents extends MsElement {
  static override styles = css`
    .event { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; overflow-wrap: anywhere; }
  `;
  @property({ attribute: false }) session!: Recorded;
  @property({ attribute: false }) grades: { grade: number; name: string }[] = [];
  @property({ attribute: false }) kinds: string[] = [];
  @property({ attribute: false }) actions!: Actions;
  @state() private reporting = false;
  @state() private problem?: unknown;
  @state() private busy = false;

  override render() {
    const { adverseEvents } = this.session;
    return html`<div class="stack tight"><header class="row"><h3 class="grow">Adverse events</h3>
        ${user.can('treatments.write') && !this.reporting ? html`<button type="button" class="button small" @click=${() => { this.reporting = true; }}>Report one</button>` : nothing}</header>
      ${adverseEvents.length ? adverseEvents.map(({ kind, grade, noticedOn, note }) => html`<p class="event"><ms-badge tone="danger" icon="triangle-alert">${adverseKinds[kind] ?? kind}, grade ${grade}</ms-badge><span class="muted num">${format.date(noticedOn)}</span>${note ?? nothing}</p>`) : html`<p class="muted">None.</p>`}
      ${this.reporting ? this.form() : nothing}</div>`;
  }

  private form() {
    return html`<form class="form" @submit=${this.tell}>
      <ms-field class="third" label="What"><select name="kind">${this.kinds.map((code) => html`<option value=${code}>${adverseKinds[code]}</option>`)}</select></ms-field>
      <ms-field class="third" label="Grade"><select name="grade">${this.grades.map(({ grade, name }) => html`<option value=${grade}>${grade} – ${name}</option>`)}</select></ms-field>
      <ms-field class="third" label="Noticed on"><input type="date" name="noticedOn" .value=${zone.today()} required></ms-field>
      <ms-field label="Note" optional><input name="note" maxlength="4000"></ms-field>
      ${this.problem ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="row"><button class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>Report</button><button type="button" class="button" @click=${() => { this.reporting = false; }}>Cancel</button></div></form>`;
  }

  private tell = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy) return;
    const given = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(given.get(name));
    this.busy = true;
    try {
      this.problem = undefined;
      this.emit('changed', await this.actions.report(this.session, { kind: text('kind'), grade: Number(text('grade')), noticedOn: text('noticedOn'), note: text('note') }));
      this.reporting = false;
      toast.ok('Saved');
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') this.emit('stale');
    }
    this.busy = false;
  };
}
