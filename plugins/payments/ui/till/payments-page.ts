import { MsPage, Remote, element, format, type Column } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import * as api from '../payments.api.js';
import type { Attempt, Invoice, Takings } from '../payments.types.js';
import { invoiceName, methods, stateBadge } from '../words.js';

const open: Column<Invoice>[] = [
  { id: 'number', label: 'Invoice', width: '130px', cell: ({ number }) => invoiceName(number) },
  { id: 'patient', label: 'Patient', cell: ({ patientName }) => patientName ?? '' },
  { id: 'opened', label: 'Since', width: '150px', from: 640, cell: ({ openedAt }) => (openedAt ? format.relative(openedAt) : '') },
  { id: 'due', label: 'To pay', width: '120px', align: 'end', cell: ({ sums, currency }) => html`<span class="num">${format.money(sums.dueMinor, currency)}</span>` },
];

const waiting: Column<Attempt>[] = [
  { id: 'at', label: 'Since', width: '190px', cell: ({ createdAt }) => format.dateTime(createdAt) },
  { id: 'state', label: 'State', cell: ({ state }) => stateBadge(state) },
  { id: 'amount', label: 'Amount', width: '130px', align: 'end', cell: ({ amountMinor, currency }) => html`<span class="num">${format.money(amountMinor, currency)}</span>` },
];

/** The till: what came in today, what is still owed, and whether the books are right. */
@element('payments-page')
export class PaymentsPage extends MsPage {
  static override styles = css`
    :host { display: flex; flex-direction: column; height: 100%; overflow: auto; }
    .body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; padding: 20px; }
    .figures { display: flex; flex-wrap: wrap; gap: 8px 40px; }
    .figures dt { color: var(--ms-text-2); font-size: var(--ms-size-s); }
    .figures dd { margin-top: 2px; font-size: 24px; font-weight: 620; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
    .figures small { display: block; font-weight: 450; letter-spacing: 0; color: var(--ms-text-2); }
  `;
  private readonly takings = new Remote(this, () => api.takings(), { topics: ['payments'] });
  private readonly invoices = new Remote(this, () => api.invoices({ status: 'open', limit: 100 }), { topics: ['payments'] });

  protected override firstUpdated() {
    this.setTitle('Payments');
  }

  override render() {
    return html`<ms-page-header heading="Payments"></ms-page-header>
      <div class="body">
        <section class="stack tight"><h2>Today</h2>${this.takings.render({ ready: (all) => this.today(all) })}</section>
        <section class="stack tight"><h2>Open invoices</h2>${this.invoices.render({ ready: (all) => all.length
          ? html`<ms-table label="Open invoices" .columns=${open} .rows=${all} .href=${({ id }: Invoice) => `/payments/checkout/${id}`}></ms-table>`
          : html`<ms-empty compact heading="Nothing is owed">Invoices that are opened and not paid show up here.</ms-empty>` })}</section>
        <section class="stack tight"><h2>Ledger</h2><payments-proof></payments-proof></section>
      </div>`;
  }

  private today({ sums, undecided }: Takings) {
    return html`${sums.length ? html`<dl class="figures">${sums.map(({ method, currency, takenMinor, refundedMinor }) => html`<div><dt>${methods[method].label}</dt>
        <dd>${format.money(takenMinor - refundedMinor, currency)}${refundedMinor ? html`<small>${format.money(takenMinor, currency)} taken, ${format.money(refundedMinor, currency)} given back</small>` : nothing}</dd></div>`)}</dl>`
        : html`<p class="muted">Nothing has come in yet.</p>`}
      ${undecided.length ? html`<h3>Not decided yet: the provider is being asked</h3><ms-table label="Not decided yet" plain .columns=${waiting} .rows=${undecided}></ms-table>` : nothing}`;
  }
}
