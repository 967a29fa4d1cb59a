import { MsPage, Remote, element, format, session, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../payments.api.js';
import type { Attempt, Invoice, Line } from '../payments.types.js';
import { invoiceName, methods, stateBadge, statusBadge } from '../words.js';
import styles from './checkout.css';

/** Checkout of one invoice: what is sold on the left, what it comes to and how it is paid on the right. */
@element('payments-checkout')
export class CheckoutPage extends MsPage {
  static override styles = styles;
  @state() private busy = false;
  private readonly invoice = new Remote(this, () => api.invoice(this.params.id!), { topics: ['payments'], auto: false });
  private readonly around = new Remote(this, () => Promise.all([api.checkout(), api.priceList(), api.services()]), { topics: ['price-list'], auto: session.can('payments.take') });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('params') && this.params.id) void this.invoice.run('fresh');
    if (this.invoice.value) this.setTitle(invoiceName(this.invoice.value.number));
  }

  override render() {
    return this.invoice.render({
      pending: () => html`<ms-page-header heading="Checkout" back="/payments" back-label="Payments"></ms-page-header><div class="body"><ms-skeleton shape="rows" lines="6"></ms-skeleton></div>`,
      ready: (invoice) => this.page(invoice),
    });
  }

  private page(invoice: Invoice) {
    const back = session.can('patients.read') ? `/patients/${invoice.patientId}?tab=payments` : '/payments';
    return html`<ms-page-header heading=${invoice.status === 'draft' ? 'Checkout' : invoiceName(invoice.number)} back=${back} back-label="Back">
        <span slot="lead" class="row"><span class="muted">${invoice.patientName ?? ''}</span>${statusBadge(invoice.status)}</span>
        ${invoice.status === 'draft' ? nothing : html`<a slot="actions" class="button" href="/payments/receipt/${invoice.id}"><ms-icon name="printer"></ms-icon>${invoice.status === 'paid' ? 'Receipt' : 'Print'}</a>`}
      </ms-page-header>
      <div class="body">
        <section class="stack">${this.lines(invoice)}${this.payments(invoice)}</section>
        <aside class="card stack side">${sums(invoice)}${this.next(invoice)}</aside>
      </div>`;
  }

  private lines(invoice: Invoice) {
    const edits = invoice.status === 'draft' && session.can('payments.take');
    const [checkout, prices, services] = this.around.value ?? [];
    return html`<payments-lines .invoice=${invoice} .checkout=${checkout} .prices=${prices} .services=${services ?? []} ?editable=${edits && !this.busy}
      @payments-lines=${(event: CustomEvent<Line[]>) => this.save(invoice, event.detail)}></payments-lines>`;
  }

  private payments(invoice: Invoice) {
    if (!invoice.payments.length) return nothing;
    return html`<section class="card stack tight"><h2>Payments</h2><ul class="payments">${invoice.payments.map((each) => this.payment(each))}</ul></section>`;
  }

  private payment(payment: Attempt) {
    const when = format.dateTime(payment.settledAt ?? payment.createdAt);
    return html`<li><span>${methods[payment.method].label} <span class="muted">${when}</span>${payment.words && payment.state !== 'approved' ? html`<br /><small class="muted">${payment.words}</small>` : nothing}</span>
      <span class="row">${stateBadge(payment.state)}<span class="num">${format.money(payment.amountMinor, payment.currency)}</span></span></li>
      ${payment.refunds.map((each) => html`<li><span class="muted">Refund, ${each.note}</span><span class="row">${stateBadge(each.state)}<span class="num">−${format.money(each.amountMinor, each.currency)}</span></span></li>`)}`;
  }

  private next(invoice: Invoice) {
    const takes = session.can('payments.take');
    return html`${invoice.status === 'draft' && takes ? html`<button class="button primary large wide" ?disabled=${!invoice.lines.length || this.busy} @click=${() => this.open(invoice)}>Go to payment</button>` : nothing}
      ${invoice.status === 'open' && takes ? html`<payments-pay .invoice=${invoice} .checkout=${this.around.value?.[0]} @payments-changed=${() => this.invoice.run()}></payments-pay>` : nothing}
      ${invoice.status === 'paid' ? html`<p class="row" role="status"><ms-icon name="circle-check"></ms-icon><span class="strong">Paid${invoice.paidAt ? ` ${format.dateTime(invoice.paidAt)}` : ''}</span></p>
        <a class="button primary large wide" href="/payments/receipt/${invoice.id}"><ms-icon name="receipt"></ms-icon>Receipt</a>` : nothing}
      ${session.can('payments.refund') ? html`<payments-invoice-actions .invoice=${invoice} @payments-changed=${() => this.invoice.run()}></payments-invoice-actions>` : nothing}`;
  }

  private save(invoice: Invoice, lines: Line[]) {
    return this.busily(async () => this.invoice.set(await api.change(invoice, lines)));
  }

  private open(invoice: Invoice) {
    return this.busily(async () => this.invoice.set(await api.open(invoice)));
  }

  private async busily(work: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } catch (error) {
      toast.problem(error);
      await this.invoice.run();
    } finally {
      this.busy = false;
    }
  }
}

function sums({ sums, currency, status }: Invoice) {
  const money = (amount: number) => format.money(amount, currency);
  const row = (label: string, amount: number, less = false) => (amount ? html`<dt>${label}</dt><dd>${less ? '−' : ''}${money(amount)}</dd>` : nothing);
  return html`<dl class="sums">
      <dt>Subtotal</dt><dd>${money(sums.subtotalMinor)}</dd>
      ${row('Discount', sums.discountMinor, true)}${row('Tax', sums.taxMinor)}${row('Tip', sums.tipMinor)}
      ${row('Deposit', sums.depositMinor, true)}${row('Paid', sums.paidMinor, true)}${row('Given back', sums.refundedMinor)}
    </dl>
    <div class="total"><span>${status === 'open' ? 'To pay' : 'Total'}</span><strong>${money(status === 'open' ? sums.dueMinor : sums.totalMinor)}</strong></div>`;
}
