import { zone } from '@medspa/sdk';
import { html } from 'lit';
import { sexes } from '../patients.types.js';
import { type Field, labels, type Values } from './fields.js';

type Errors = Partial<Record<Field, string>>;
type Set = (field: Field, value: string) => void;

const pronouns = ['she/her', 'he/him', 'they/them'];

/** The fields of the form, in groups. */
export function sections(values: Values, errors: Errors, set: Set, afterName: unknown) {
  const typed = (field: Field) => (event: Event) => set(field, (event.target as HTMLInputElement).value);
  const text = (field: Field, look = 'half', type = 'text', max = 120) => html`
    <ms-field class=${look} label=${labels[field]} .error=${errors[field]} ?optional=${!['givenName', 'familyName'].includes(field) && !look.includes('address')}>
      <input data-field=${field} type=${type} maxlength=${max} autocomplete="off" .value=${values[field]} @input=${typed(field)}></ms-field>`;
  return html`
    <fieldset class="form"><legend>Name and birth</legend>
      ${text('givenName')}${text('familyName')}${text('preferredName')}
      <ms-field class="half" label=${labels.birthDate} .error=${errors.birthDate} optional>
        <ms-date-field data-field="birthDate" .value=${values.birthDate} max=${zone.today()} min="1890-01-01"
          @ms-change=${(event: CustomEvent<string>) => set('birthDate', event.detail)}></ms-date-field></ms-field>
      <ms-field class="half" label=${labels.sex} .error=${errors.sex} optional><select data-field="sex" @change=${typed('sex')}>
        <option value="" ?selected=${!values.sex}>Not said</option>
        ${Object.entries(sexes).map(([id, label]) => html`<option value=${id} ?selected=${id === values.sex}>${label}</option>`)}</select></ms-field>
      <ms-field class="half" label=${labels.pronouns} .error=${errors.pronouns} optional>
        <input data-field="pronouns" list="pronouns" maxlength="40" autocomplete="off" .value=${values.pronouns} @input=${typed('pronouns')}></ms-field>
      <datalist id="pronouns">${pronouns.map((each) => html`<option value=${each}></option>`)}</datalist>
    </fieldset>
    ${afterName}
    <fieldset class="form"><legend>Contact</legend>${text('phone', 'half', 'tel', 40)}${text('email', 'half', 'email', 254)}</fieldset>
    <fieldset class="form"><legend>Address <span class="muted">(optional)</span></legend>
      ${text('line1', 'address')}${text('line2', 'address')}
      ${text('city', 'half address')}${text('postalCode', 'half address')}${text('state', 'half address')}${text('country', 'half address')}</fieldset>
    <fieldset class="form"><legend class="sr-only">Note</legend>
      <ms-field label=${labels.note} .error=${errors.note} optional hint="For the team; the patient does not see it.">
        <textarea data-field="note" rows="3" maxlength="4000" .value=${values.note} @input=${typed('note')}></textarea></ms-field></fieldset>`;
}
