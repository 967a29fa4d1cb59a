import { element, MsElement, parse } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../scheduling.api.js';
import { fieldErrors } from './conflict.js';

/** The few fields that a phone call yields; the rest is filled in on the patient's own page. Emits `patient` or `back`. */
@element('scheduling-new-patient')
export class NewPatient extends MsElement {
  static override styles = css`
    :host { container-type: inline-size; }
    fieldset { display: grid; gap: 12px; padding: 14px; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); }
    legend { padding: 0 6px; margin-left: -6px; font-weight: 560; }
  `;
  @property() words = '';
  @state() private busy = false;
  @state() private problem?: unknown;

  protected override firstUpdated() {
    const [given = '', ...family] = this.words.split(/\s+/);
    this.input('givenName').value = given;
    this.input('familyName').value = family.join(' ');
    this.input(family.length ? 'phone' : 'familyName').focus();
  }

  override render() {
    const errors = fieldErrors(this.problem);
    return html`<fieldset>
      <legend>New patient</legend>
      <div class="form" @keydown=${this.press}>
        ${this.field('givenName', 'First name', errors)}${this.field('familyName', 'Last name', errors)}
        ${this.field('phone', 'Phone', errors, 'tel')}${this.field('email', 'E-mail', errors, 'email')}
      </div>
      ${this.problem && !Object.keys(errors).length ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="row"><button type="button" class="button" aria-busy=${this.busy ? 'true' : 'false'} @click=${this.save}>Add patient</button>
        <button type="button" class="button quiet" @click=${() => this.emit('back')}>Back to search</button></div>
    </fieldset>`;
  }

  private field(name: string, label: string, errors: Record<string, string>, type = 'text') {
    return html`<ms-field class="half" label=${label} .error=${errors[name]} ?optional=${type !== 'text'}>
      <input name=${name} type=${type} autocomplete="off"></ms-field>`;
  }

  private input(name: string) {
    return this.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  }

  private press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void this.save();
  };

  private save = async () => {
    if (this.busy) return;
    this.busy = true;
    const value = (name: string) => this.input(name).value.trim() || undefined;
    const phone = value('phone');
    try {
      this.emit('patient', await api.addPatient({
        givenName: value('givenName') ?? '', familyName: value('familyName') ?? '',
        phone: phone && (parse.phone(phone) ?? phone), email: value('email'),
      }));
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
  };
}
