import { Remote, element, format, session, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import * as api from '../privacy.api.js';
import { bases } from '../words.js';
import { Section } from './section.js';

/** To whom the patient's data were given. */
@element('privacy-disclosures')
export class Disclosures extends Section {
  private readonly all = new Remote(this, () => api.disclosuresOf(this.patientId), { topics: ['privacy'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('patientId') && this.patientId) void this.all.run('fresh');
  }

  override render() {
    return this.all.render({ ready: (all) => html`
      <header><h3>Disclosures</h3>${session.can('privacy.handle') ? html`<button class="button" @click=${() => this.show('add')}><ms-icon name="plus"></ms-icon>Note a disclosure…</button>` : nothing}</header>
      ${all.length ? html`<ul>${all.map((each) => html`<li><div class="what"><span class="strong">${each.recipient}</span><span class="muted small">${format.date(each.madeOn)} · ${each.what} · ${each.purpose}${each.address ? ` · ${each.address}` : ''}</span></div>
        <ms-badge tone=${each.accountable ? 'warn' : 'neutral'}>${each.basisWords}</ms-badge></li>`)}</ul>` : html`<p class="none">Nothing was given to anybody outside of the clinic.</p>`}
      ${this.dialog('add', 'A disclosure', { submit: 'Note disclosure' }, html`<p class="muted">It can't be changed afterwards. The patient may ask for an accounting of six years.</p>
        <ms-field label="Made on" .error=${this.error('madeOn')}><input name="madeOn" type="date"></ms-field>
        ${this.choice('basis', 'Because of', bases)}${this.line('recipient', 'Who received it')}${this.line('address', 'Address', { optional: true })}${this.line('what', 'What was given')}${this.line('purpose', 'What for')}`, async (given) => {
        await api.disclose({ patientId: this.patientId, madeOn: given('madeOn') || null, basis: given('basis'), recipient: given('recipient'), address: given('address'), what: given('what'), purpose: given('purpose') }, this.key);
        toast.ok('Disclosure noted');
        void this.all.run();
      })}` });
  }
}
