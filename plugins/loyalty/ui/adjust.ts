import { MsElement, ProblemError, element, toast } from '@medspa/sdk';
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as loyalty from './loyalty.api.js';

/** A small form that adds or takes points; raises `done`. */
@element('loyalty-adjust')
export class Adjust extends MsElement {
  @property() patientId = '';
  @state() private problem?: ProblemError;

  private readonly save = async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    try {
      await loyalty.adjust(this.patientId, Number(given.get('points')), String(given.get('reason')));
      toast.ok('Points adjusted');
      this.dispatchEvent(new Event('done'));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error;
    }
  };

  override render() {
    return html`<form class="row" @submit=${this.save}>
      <ms-field label="Points" .error=${this.problem?.field('points') ?? ''}><input name="points" type="number" required /></ms-field>
      <ms-field label="Reason" .error=${this.problem?.field('reason') ?? ''}><input name="reason" maxlength="200" required /></ms-field>
      <button class="button primary">Save</button>
      <button class="button quiet" type="button" @click=${() => this.dispatchEvent(new Event('done'))}>Cancel</button>
      ${this.problem && !this.problem.field('points') && !this.problem.field('reason') ? html`<p role="alert">${this.problem.message}</p>` : ''}
    </form>`;
  }
}
