import { MsElement, Remote, element, newKey, format, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { major, minor, step } from '../amounts.js';
import * as api from '../payments.api.js';
import type { Attempt, Checkout, Invoice, Method } from '../payments.types.js';
import { methods } from '../words.js';

const undecided = ({ state }: Attempt) => state === 'pending' || state === 'unknown';

/** Takes the money of an open invoice. Emits `payments-changed`. */
@element('payments-pay')
export class Pay extends MsElement {
  static override styles = css`
    .note { display: grid; grid-template-columns: max-content 1fr; gap: 8px; padding: 10px 12px; border-radius: var(--ms-radius-m); background: var(--ms-danger-tint); color: var(--ms-danger-text); }
    .note.wait { background: var(--ms-warn-tint); color: var(--ms-warn-text); }
    .segments { display: grid; grid-template-columns: repeat(3, 1fr); }
  `;
  @property({ attribute: false }) invoice!: Invoice;
  @property({ attribute: false }) checkout?: Checkout;
  @state() private method: Method = 'card';
  @state() private busy = false;
  @state() private amount?: number;
  @state() private last?: Attempt;
  private key = newKey();
  private readonly deposits = new Remote(this, () => api.deposits(this.invoice.patientId), { topics: ['payments'] });

  private readonly links = new Remote(this, () => api.links(this.invoice.id), { topics: ['payments'] });

  private get amountMinor() {
    return Math.min(this.amount ?? this.invoice.sums.dueMinor, this.invoice.sums.dueMinor);
  }

  override render() {
    const open = this.invoice.payments.find(undecided);
    if (this.busy && !open) return html`<div role="status" class="stack tight"><ms-progress label="Processing"></ms-progress><span>Processing… please do not close this page.</span></div>`;
    const link = open && this.links.value?.find(({ id }) => id === open.id);
    if (link) return html`<payments-link .link=${link} @payments-changed=${() => this.links.run()}></payments-link>`;
    if (open) return this.waiting(open);
    const { currency } = this.invoice;
    return html`<div class="stack">
      ${this.last && this.last.state !== 'approved' ? html`<p class="note" role="alert"><ms-icon name="circle-alert"></ms-icon><span>${this.last.words}</span></p>` : nothing}
      ${this.credits()}
      <div class="segments" role="group" aria-label="How it is paid">${(Object.keys(methods) as Method[]).map((each) => html`<button type="button" aria-pressed=${String(each === this.method)} @click=${() => { this.method = each; }}>${methods[each].label}</button>`)}</div>
      <ms-field label="Amount, ${currency}"><input type="number" min=${step(currency)} step=${step(currency)} max=${major(this.invoice.sums.dueMinor, currency)} .value=${major(this.amountMinor, currency)}
        @change=${(event: Event) => { this.amount = minor((event.target as HTMLInputElement).value, currency); }} /></ms-field>
      ${this.method === 'card'
        ? html`<payments-card .card=${this.checkout?.card} label="Charge ${format.money(this.amountMinor, currency)}" ?busy=${this.busy} @payments-token=${this.charge}></payments-card>
          ${this.checkout?.card?.pages ? html`<button class="button quiet wide" type="button" ?disabled=${this.amountMinor < 1} @click=${this.sendLink}><ms-icon name="link"></ms-icon>Send the patient a payment link</button>` : nothing}`
        : html`<button class="button primary large wide" type="button" ?disabled=${this.amountMinor < 1} @click=${() => this.take({ method: this.method })}>Take ${format.money(this.amountMinor, currency)} in ${this.method === 'cash' ? 'cash' : 'a cheque'}</button>`}
    </div>`;
  }

  private waiting(attempt: Attempt) {
    return html`<div class="stack"><p class="note wait" role="status"><ms-icon name="circle-help"></ms-icon><span>We are asking the provider what became of ${format.money(attempt.amountMinor, attempt.currency)}. Do not charge again: this page shows the answer by itself.</span></p>
      <ms-progress label="Asking the provider"></ms-progress>
      <button class="button" type="button" ?disabled=${this.busy} @click=${() => this.ask(attempt)}><ms-icon name="refresh-cw"></ms-icon>Ask now</button></div>`;
  }

  private credits() {
    const left = (this.deposits.value ?? []).filter(({ leftMinor, currency }) => leftMinor > 0 && currency === this.invoice.currency);
    return left.map((deposit) => {
      const amount = Math.min(deposit.leftMinor, this.invoice.sums.dueMinor);
      return html`<button class="button wide" type="button" @click=${() => this.busily(async () => { await api.credit(this.invoice.id, deposit.id, amount); })}><ms-icon name="wallet"></ms-icon>Use deposit: ${format.money(amount, deposit.currency)}</button>`;
    });
  }

  private readonly charge = (event: CustomEvent<{ token: string }>) => this.take({ method: 'card', provider: this.checkout?.card?.provider, sourceToken: event.detail.token });

  private take(how: Pick<api.Payment, 'method' | 'provider' | 'sourceToken'>) {
    return this.busily(async () => {
      const payment = { ...how, amountMinor: this.amountMinor, currency: this.invoice.currency };
      this.last = await api.pay(this.invoice.id, payment, this.key);
      // Decided: what comes next is another payment.
      if (!undecided(this.last)) this.key = newKey();
      if (this.last.state === 'approved') {
        this.amount = undefined;
        toast.ok('Paid');
      }
    });
  }

  private readonly sendLink = () => this.busily(async () => {
    const { state, sent, address } = await api.makeLink(this.invoice.id, { amountMinor: this.amountMinor, currency: this.invoice.currency, send: true }, this.key);
    if (state === 'failed') toast.show('No link was made', { tone: 'warn', detail: 'The provider cannot be reached at the moment. Try again.' });
    else if (sent) toast.ok('The link is on its way to the patient');
    else if (address) toast.show('The link could not be sent', { tone: 'warn', detail: 'The patient cannot be reached by message. Copy the address, or let the patient scan it.' });
    this.key = newKey();
    await this.links.run();
  });

  private ask(attempt: Attempt) {
    return this.busily(async () => {
      this.last = await api.ask(attempt.id);
      if (!undecided(this.last)) this.key = newKey();
    });
  }

  private async busily(work: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } catch (error) {
      toast.problem(error);
    } finally {
      this.busy = false;
      this.emit('payments-changed');
    }
  }
}
