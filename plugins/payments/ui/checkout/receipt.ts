import { MsPage, Remote, element, format, session, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../payments.api.js';
import type { Invoice } from '../payments.types.js';
import { invoiceName, methods } from '../words.js';
import styles from './receipt.css';

/** An invoice or its receipt, for paper. */
@element('payments-receipt')
export class Receipt extends MsPage {
  static override styles = styles;
  @state() private busy = false;
  private readonly invoice = new Remote(this, () => api.invoice(this.params.id!), { topics: ['payments'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('params') && this.params.id) void this.invoice.run('fresh');
  }

  override render() {
    return html`<ms-page-header heading="Receipt" back="/payments/checkout/${this.params.id}" back-label="Back to the invoice">
        ${this.invoice.value?.status === 'paid' && session.can('payments.take') ? html`<button slot="actions" class="button" aria-busy=${this.busy ? 'true' : 'false'} @click=${this.email}><ms-icon name="mail"></ms-icon>Send by e-mail</button>` : nothing}
        <button slot="actions" class="button primary" @click=${() => print()}><ms-icon name="printer"></ms-icon>Print</button></ms-page-header>
      ${this.invoice.render({ ready: (invoice) => paper(invoice) })}`;
  }

  private readonly email = async () => {
    if (this.busy) return;
    this.busy = true;
    try {
      const { sent } = await api.emailReceipt(this.params.id!);
      toast.ok(sent ? 'The receipt is on its way' : 'It was sent before');
    } catch (problem) {
      toast.problem(problem);
    } finally {
      this.busy = false;
    }
  };
}

function paper(invoice: Invoice) {
  const { sums, currency } = invoice;
  const money = (amount: number) => format.money(amount, currency);
  const row = (label: string, amount: number, less = false) => (amount ? html`<tr><td>${label}</td><td>${less ? '−' : ''}${money(amount)}</td></tr>` : nothing);
  const approved = invoice.payments.filter(({ state }) => state === 'approved');
  const refunds = approved.flatMap((each) => each.refunds.filter(({ state }) => state === 'approved'));
  return html`<article>
    <header><div><h1>${session.clinic.name}</h1><p class="muted">${invoice.patientName ?? ''}</p></div>
      <div><p class="strong">${invoice.status === 'paid' ? `Receipt for ${invoiceName(invoice.number).toLowerCase()}` : invoiceName(invoice.number)}</p><p class="muted num">${format.dateTime(invoice.paidAt ?? invoice.openedAt ?? invoice.createdAt)}</p></div></header>
    <table><thead><tr><th>What</th><th>Amount</th></tr></thead><tbody>
      ${invoice.lines.filter(({ kind }) => kind !== 'discount' && kind !== 'tip').map((line) => html`<tr><td>${line.quantity > 1 ? `${line.quantity} × ` : ''}${line.text}${line.sessions ? `, ${format.count(line.sessions, 'session')}` : ''}</td><td>${money(line.amountMinor)}</td></tr>`)}
      ${row('Discount', sums.discountMinor, true)}${row('Tax', sums.taxMinor)}${row('Tip', sums.tipMinor)}
      <tr class="total"><td>Total</td><td>${money(sums.totalMinor)}</td></tr>
      ${row('From deposit', sums.depositMinor, true)}
      ${approved.map((each) => html`<tr><td>Paid by ${methods[each.method].label.toLowerCase()}, ${format.dateTime(each.settledAt ?? each.createdAt)}</td><td>${money(each.appliedMinor)}</td></tr>`)}
      ${refunds.map((each) => html`<tr><td>Given back, ${format.dateTime(each.settledAt ?? each.createdAt)}</td><td>−${money(each.amountMinor)}</td></tr>`)}
      ${invoice.status === 'open' ? html`<tr class="total"><td>Still to pay</td><td>${money(sums.dueMinor)}</td></tr>` : nothing}
    </tbody></table>
    <footer>${invoice.status === 'paid' ? 'Thank you.' : invoice.status === 'void' ? 'This invoice is void.' : ''}</footer></article>`;
}
