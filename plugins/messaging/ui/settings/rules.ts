import { element, MsElement, ProblemError, Remote, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../messaging.api.js';
import type { Channel, Rules } from '../messaging.api.js';
import { leadWords } from '../words.js';
import styles from './settings.css';

const ORDERS: readonly (readonly [string, string])[] = [
  ['sms email', 'By text message, else by e-mail'],
  ['email sms', 'By e-mail, else by text message'],
  ['sms', 'By text message alone'],
  ['email', 'By e-mail alone'],
];
const LEADS = [7 * 1440, 3 * 1440, 2 * 1440, 1440, 240, 120, 60];

/** When patients are written to. */
@element('messaging-rules')
export class RulesEditor extends MsElement {
  static override styles = styles;
  @state() private draft?: Rules;
  @state() private problem?: unknown;
  @state() private busy = false;
  private readonly rules = new Remote(this, api.rules);

  override render() {
    return html`<section aria-labelledby="rules"><h2 id="rules">Reminders</h2>${this.rules.render({ ready: (rules) => this.form(this.draft ?? rules) })}</section>`;
  }

  private form(rules: Rules) {
    const errors = this.problem instanceof ProblemError ? this.problem : undefined;
    const free = LEADS.filter((lead) => !rules.minutesBefore.includes(lead));
    return html`<form class="stack rules" novalidate @submit=${(event: Event) => this.save(event, rules)}>
      <label class="check"><input type="checkbox" .checked=${rules.confirmation} @change=${(event: Event) => this.set(rules, { confirmation: (event.target as HTMLInputElement).checked })}>Confirm at booking, and when an appointment is moved</label>
      ${rules.minutesBefore.map((lead) => html`<div class="row rule"><ms-icon name="bell"></ms-icon><span class="grow">${leadWords(lead)} before</span>
        <button type="button" class="button quiet icon" aria-label="Remove the reminder ${leadWords(lead)} before" @click=${() => this.set(rules, { minutesBefore: rules.minutesBefore.filter((each) => each !== lead) })}><ms-icon name="x"></ms-icon></button></div>`)}
      ${rules.minutesBefore.length ? nothing : html`<p class="muted">Nobody is reminded.</p>`}
      ${free.length && rules.minutesBefore.length < 5 ? html`<ms-field label="Add a reminder"><select @change=${(event: Event) => this.add(rules, event.target as HTMLSelectElement)}>
        <option value="">Choose…</option>${free.map((lead) => html`<option value=${lead}>${leadWords(lead)} before</option>`)}</select></ms-field>` : nothing}
      <ms-field label="How" .error=${errors?.field('channels')}><select @change=${(event: Event) => this.set(rules, { channels: (event.target as HTMLSelectElement).value.split(' ') as Channel[] })}>
        ${ORDERS.map(([value, label]) => html`<option value=${value} ?selected=${value === rules.channels.join(' ')}>${label}</option>`)}</select></ms-field>
      ${this.problem ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <div class="row"><button class="button primary" ?disabled=${!this.draft} aria-busy=${this.busy ? 'true' : 'false'}>Save</button>
        ${this.draft ? html`<button type="button" class="button" @click=${() => { this.draft = undefined; }}>Discard</button>` : nothing}</div></form>`;
  }

  private set(rules: Rules, part: Partial<Rules>) {
    this.draft = { ...rules, ...part };
  }

  private add(rules: Rules, select: HTMLSelectElement) {
    const lead = Number(select.value);
    select.value = '';
    if (lead) this.set(rules, { minutesBefore: [...rules.minutesBefore, lead].sort((a, b) => b - a) });
  }

  private async save(event: Event, rules: Rules) {
    event.preventDefault();
    if (!this.draft || this.busy) return;
    this.busy = true;
    try {
      this.rules.set(await api.changeRules(rules));
      [this.draft, this.problem] = [undefined, undefined];
      toast.ok('Saved. Coming appointments are planned anew.');
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') void this.rules.run();
    }
    this.busy = false;
  }
}
