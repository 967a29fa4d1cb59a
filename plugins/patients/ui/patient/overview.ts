import { format, session } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { sexes, type Address, type Patient } from '../patients.types.js';

const addressLines = ({ line1, line2, city, state, postalCode, country }: Address) =>
  [line1, line2, [city, [state, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', '), country].filter(Boolean);

/** What the clinic knows about the person, in cards. */
export function overview(patient: Patient, edit: () => void) {
  const { phone, email, address, sex, note } = patient;
  const fact = (label: string, value: unknown) => html`<div><dt>${label}</dt><dd>${value || html`<span class="muted">—</span>`}</dd></div>`;
  return html`<div class="cards">
    <section class="card"><h2>Contact</h2><dl>
      ${fact('Phone', phone && html`<a class="num" href="tel:${phone}">${format.phone(phone)}</a>`)}
      ${fact('E-mail', email && html`<a href="mailto:${email}">${email}</a>`)}
      ${fact('Address', address && addressLines(address).map((line) => html`<span class="line">${line}</span>`))}</dl></section>
    <section class="card"><h2>Person</h2><dl>
      ${fact('Full name', `${patient.givenName} ${patient.familyName}`)}
      ${fact('Preferred name', patient.preferredName)}
      ${fact('Birth date', patient.birthDate && html`<span class="num">${format.date(patient.birthDate)}</span>`)}
      ${fact('Sex', sex && sexes[sex])}
      ${fact('Pronouns', patient.pronouns)}</dl></section>
    <section class="card wide"><h2>Note</h2>
      ${note ? html`<p class="text">${note}</p>` : html`<p class="muted">Nothing noted.
        ${session.can('patients.write') && patient.status === 'active' ? html`<button type="button" class="button quiet" @click=${edit}>Add a note</button>` : nothing}</p>`}</section>
  </div>
  <p class="muted small">Here since ${format.day(patient.createdAt)} · last changed ${format.relative(patient.updatedAt)}</p>`;
}
