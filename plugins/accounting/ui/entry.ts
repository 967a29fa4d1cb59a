import { MsElement, ProblemError, element, session, toast } from '@medspa/sdk';
import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
import * as accounting from './accounting.api.js';
import { minor, permille } from './amounts.js';

/** Revenue by hand. */
@element('accounting-entry')
export class Entry extends MsElement {
  static override styles = css`:host { display: block; container-type: inline-size; }`;

  @state() private problem?: ProblemError;

  private readonly save = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    try {
      await accounting.enter({
        day: String(given.get('day')),
        text: String(given.get('text')),
        gross: minor(given.get('gross'), session.clinic.currency),
        taxPermille: permille(given.get('tax')),
      });
      this.problem = undefined;
      form.reset();
      toast.ok('Entered');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error;
    }
  };

  override render() {
    const error = (name: string) => this.problem?.field(name) ?? '';
    return html`<form class="form" @submit=${this.save}>
      <ms-field class="half" label="Day" .error=${error('day')}><input name="day" type="date" required /></ms-field>
      <ms-field class="half" label="Amount" .error=${error('gross')}><input name="gross" type="number" step="any" required /></ms-field>
      <ms-field label="What for" .error=${error('text')}><input name="text" maxlength="120" required /></ms-field>
      <ms-field class="half" label="Tax in %" .error=${error('taxPermille')}><input name="tax" type="number" min="0" max="99.9" step="0.1" value="0" required /></ms-field>
      <div class="row"><button class="button primary">Enter</button></div></form>`;
  }
}
