import { MsPage, Remote, element, format, session, toast, type Column } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import styles from './accounting.css';
import * as accounting from './accounting.api.js';
import type { Booking, Month } from './accounting.api.js';
import { shown } from './amounts.js';

const thisMonth = () => new Date().toISOString().slice(0, 7);

/** A month of revenue, and its file for the accountant. */
@element('accounting-month')
export class MonthPage extends MsPage {
  static override styles = styles;

  @state() private month = thisMonth();
  private readonly revenue = new Remote(this, () => accounting.monthOf(this.month), { topics: ['accounting', 'appointments'] });

  private readonly choose = (event: Event) => {
    this.month = (event.target as HTMLInputElement).value || thisMonth();
    void this.revenue.run('fresh');
  };

  private readonly takeOut = (reference: string) => () => accounting.remove(reference).catch((error: unknown) => toast.problem(error));

  private columns(currency: string): Column<Booking>[] {
    const mayWrite = session.can('accounting.write');
    return [
      { id: 'day', label: 'Day', width: '150px', cell: ({ day }) => format.date(day) },
      { id: 'text', label: 'What for', cell: ({ text }) => text },
      { id: 'tax', label: 'Tax', width: '90px', cell: ({ taxPermille }) => `${taxPermille / 10} %` },
      { id: 'gross', label: 'Amount', width: '130px', cell: ({ gross }) => html`<span class="num">${shown(gross, currency)}</span>` },
      { id: 'remove', label: '', width: '100px', cell: ({ reference }) => mayWrite && reference.startsWith('R-')
        ? html`<button class="button quiet" type="button" @click=${this.takeOut(reference)}>Remove</button>` : nothing },
    ];
  }

  override render() {
    return html`<ms-page-header heading="Accounting">
        <input slot="actions" type="month" aria-label="Month" .value=${this.month} @change=${this.choose} />
        <a slot="actions" class="button primary" href=${accounting.fileOf(this.month)} download><ms-icon name="download"></ms-icon>Export for the accountant</a>
      </ms-page-header>
      <div class="body">
        ${this.revenue.render({ ready: (month) => this.shown(month) })}
        ${session.can('accounting.write') ? html`<div class="sides">
          <section class="card stack"><h2>Enter revenue</h2><accounting-entry></accounting-entry></section>
          <section class="card stack"><h2>Prices</h2><accounting-prices></accounting-prices></section></div>` : nothing}
      </div>`;
  }

  private shown({ bookings, currency, gross, tax, unpriced }: Month) {
    const missing = Object.entries(unpriced).map(([name, count]) => `${count} × ${name}`);
    return html`<dl class="figures">
        <div><dt>Revenue</dt><dd>${shown(gross, currency)}</dd></div>
        <div><dt>Tax in it</dt><dd>${shown(tax, currency)}</dd></div>
        <div><dt>Entries</dt><dd>${format.number(bookings.length)}</dd></div>
      </dl>
      ${missing.length ? html`<p class="note" role="status"><ms-icon name="info"></ms-icon><span>Not counted, because the service has no price yet: ${missing.join(', ')}.</span></p>` : nothing}
      ${bookings.length ? html`<ms-table label="Revenue" .columns=${this.columns(currency)} .rows=${bookings}></ms-table>`
        : html`<ms-empty heading="No revenue in this month">Completed appointments with a price, and what is entered by hand, show up here.</ms-empty>`}`;
  }
}
