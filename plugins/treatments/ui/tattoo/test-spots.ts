import { element, format, MsElement, ProblemError, Remote, session, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../treatments.api.js';
import type { TestSpot } from '../treatments.types.js';

const verdicts = { unchanged: 'Unchanged', darkened: 'Darkened', reacted: 'Skin reacted' };

/** Test spots of a tattoo whose ink may darken: the series waits for one that stayed as it was. */
@element('treatments-test-spots')
export class TestSpots extends MsElement {
  static override styles = css`
    section { display: grid; gap: 12px; padding: 14px 16px; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); }
    form { display: grid; gap: 12px; max-width: 520px; }
    li { display: grid; grid-template-columns: 110px 1fr auto; gap: 12px; align-items: center; padding: 6px 0; border-top: 1px solid var(--ms-line-soft); }
    li p { overflow-wrap: anywhere; }
  `;
  @property() tattooId = '';
  @state() private adding = false;
  @state() private looking?: TestSpot;
  @state() private problem?: unknown;
  private readonly spots = new Remote(this, () => api.testSpots(this.tattooId), { topics: ['tattoos'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('tattooId') && this.tattooId) void this.spots.run('fresh');
  }

  override render() {
    return this.spots.render({ ready: (all) => html`<section>
      <header class="row"><h3 class="grow">Test spot</h3>${this.state(all)}
        ${session.can('treatments.write') && !this.adding ? html`<button type="button" class="button" @click=${() => this.open(true)}>Record a test spot</button>` : nothing}</header>
      <p class="muted">This ink may darken under the laser. The series begins once a test spot has stayed as it was for at least four weeks.</p>
      ${this.adding ? this.form() : nothing}
      ${all.length ? html`<ul>${all.map((spot) => this.spot(spot))}</ul>` : nothing}</section>` });
  }

  private state(all: TestSpot[]) {
    if (all.some(({ passed }) => passed)) return html`<ms-badge tone="ok" icon="check">Passed</ms-badge>`;
    return all.some(({ verdict }) => !verdict) ? html`<ms-badge tone="warn" icon="hourglass">Waiting for its review</ms-badge>` : html`<ms-badge tone="danger" icon="triangle-alert">Needed first</ms-badge>`;
  }

  private spot(spot: TestSpot) {
    return html`<li><span class="num">${format.date(spot.doneOn)}</span><p>${spot.settings}${spot.reviewNote ? html`<br><span class="muted">${spot.reviewNote}</span>` : nothing}</p>
      ${spot.verdict ? html`<ms-badge .tone=${spot.passed ? 'ok' : 'danger'} .icon=${spot.passed ? 'check' : 'triangle-alert'}>${verdicts[spot.verdict]}, ${format.date(spot.reviewedOn!, 'short')}</ms-badge>`
        : session.can('treatments.sign') ? html`<button type="button" class="button" @click=${() => { this.problem = undefined; this.looking = this.looking === spot ? undefined : spot; }}>Review</button>` : html`<span class="muted">Review from ${format.date(spot.reviewFrom, 'short')}</span>`}
      </li>${this.looking?.id === spot.id ? this.review(spot) : nothing}`;
  }

  private form() {
    const error = this.problem instanceof ProblemError ? this.problem : undefined;
    return html`<form @submit=${this.add} novalidate>
      <ms-field label="Day" .error=${error?.field('doneOn') ?? ''}><input type="date" name="doneOn"></ms-field>
      <ms-field label="Place and settings" .error=${error?.field('settings') ?? ''}><textarea name="settings" maxlength="4000"></textarea></ms-field>
      <div class="row"><button class="button primary">Save</button><button type="button" class="button" @click=${() => this.open(false)}>Cancel</button></div></form>`;
  }

  private review(spot: TestSpot) {
    const error = this.problem instanceof ProblemError ? this.problem : undefined;
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.judge(event, spot)}>
      <ms-field label="What it looks like now" .error=${error?.field('verdict') ?? error?.field('on') ?? ''}><select name="verdict">${Object.entries(verdicts).map(([code, label]) => html`<option value=${code}>${label}</option>`)}</select></ms-field>
      <ms-field label="Note" optional><textarea name="note" maxlength="4000"></textarea></ms-field>
      <div class="row"><button class="button primary">Save the review</button></div></form>`;
  }

  private open(adding: boolean) {
    this.problem = undefined;
    this.adding = adding;
  }

  private add = async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    await this.attempt(() => api.addTestSpot(this.tattooId, String(given.get('doneOn') || '') || null!, String(given.get('settings'))));
  };

  private async judge(event: SubmitEvent, spot: TestSpot) {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    await this.attempt(() => api.reviewTestSpot(this.tattooId, spot, String(given.get('verdict')), String(given.get('note'))));
  }

  private async attempt(work: () => Promise<unknown>) {
    try {
      await work();
      this.adding = false;
      this.looking = undefined;
      this.problem = undefined;
      toast.ok('Saved');
      void this.spots.run();
    } catch (problem) {
      this.problem = problem;
      if (!(problem instanceof ProblemError && problem.problem.errors?.length)) toast.problem(problem);
    }
  }
}
