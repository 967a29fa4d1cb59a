import { MsElement, ProblemError, element, format, session, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { major, minor, step } from '../amounts.js';
import * as api from '../payments.api.js';
import type { Attempt, Invoice } from '../payments.types.js';
import { methods } from '../words.js';

/** Refunds and voiding, each with its reason. Emits `payments-changed`. */
@element('payments-invoice-actions')
export class InvoiceActions extends MsElement {
  @property({ attribute: false }) invoice!: Invoice;
  @state() private refunding?: Attempt;
  @state() private voiding = false;
  @state() private busy = false;
  @state() private problem?: ProblemError;

  override render() {
    if (!session.can('payments.refund')) return nothing;
    const { status, sums, payments, currency } = this.invoice;
    const refundable = payments.filter(({ refundableMinor }) => refundableMinor > 0);
    const undecided = payments.some(({ state, refunds }) => [state, ...refunds.map((each) => each.state)].some((each) => each === 'pending' || each === 'unknown'));
    const voids = status === 'draft' || (status === 'open' && !undecided && sums.paidMinor === sums.refundedMinor);
    return html`<div class="stack tight">
        ${refundable.map((each) => html`<button class="button wide" type="button" @click=${() => this.begin(each)}><ms-icon name="undo-2"></ms-icon>Refund ${methods[each.method].label.toLowerCase()} ${format.money(each.refundableMinor, currency)}…</button>`)}
        ${voids ? html`<button class="button quiet danger wide" type="button" @click=${() => this.begin()}>Void this ${status === 'draft' ? 'draft' : 'invoice'}…</button>` : nothing}
      </div>${this.dialog(currency)}`;
  }

  private dialog(currency: string) {
    const { refunding } = this;
    const error = (field: string) => this.problem?.field(field) ?? '';
    return html`<ms-dialog heading=${refunding ? 'Refund' : 'Void the invoice'} size="s" ?open=${this.voiding || refunding !== undefined} ?busy=${this.busy} @ms-close=${this.close}>
      <form id="money" class="form" @submit=${this.submit}>
        ${refunding ? html`<ms-field label="Amount, ${currency}" .error=${error('amountMinor')}><input name="amount" type="number" required min=${step(currency)} step=${step(currency)} max=${major(refunding.refundableMinor, currency)} .value=${major(refunding.refundableMinor, currency)} /></ms-field>` : nothing}
        <ms-field label="Reason" .error=${error('reason')}><input name="reason" maxlength="200" required autofocus /></ms-field>
        ${this.problem && !error('amountMinor') && !error('reason') ? html`<p role="alert">${this.problem.message}</p>` : nothing}
        <div class="row"><button class="button ${refunding ? 'primary' : 'danger'}" ?disabled=${this.busy}>${refunding ? 'Give it back' : 'Void'}</button>
          <button class="button quiet" type="button" @click=${this.close}>Cancel</button></div>
      </form></ms-dialog>`;
  }

  private begin(refunding?: Attempt) {
    this.problem = undefined;
    this.refunding = refunding;
    this.voiding = refunding === undefined;
  }

  private readonly close = () => {
    this.refunding = undefined;
    this.voiding = false;
  };

  private readonly submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy) return;
    const given = new FormData(event.target as HTMLFormElement);
    const reason = String(given.get('reason'));
    this.busy = true;
    try {
      if (this.refunding) told(await api.refund(this.refunding.id, minor(given.get('amount'), this.invoice.currency), this.invoice.currency, reason));
      else await api.cancel(this.invoice.id, reason);
      this.close();
      this.emit('payments-changed');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error;
    } finally {
      this.busy = false;
    }
  };
}

function told({ state, words }: Attempt) {
  if (state === 'approved') toast.ok('Given back');
  else toast.show(state === 'declined' || state === 'failed' ? 'Not given back' : 'Not known yet', { tone: 'warn', detail: words ?? '' });
}
