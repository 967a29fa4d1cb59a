import { MsElement, element, format } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { minor, step } from '../amounts.js';
import type { Checkout, Invoice, Line, Offer, PriceList, Service } from '../payments.types.js';
import styles from './lines.css';

const PLAIN = { itemId: null, serviceId: null, quantity: 1, unitMinor: 0, taxPermille: 0, sharePermille: 0, sessions: 0 };

/** The lines of an invoice, and what can be added to a draft. Emits `payments-lines` with all of them. */
@element('payments-lines')
export class Lines extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) invoice!: Invoice;
  @property({ attribute: false }) checkout?: Checkout;
  @property({ attribute: false }) prices?: PriceList;
  @property({ attribute: false }) services: Service[] = [];
  @property({ type: Boolean }) editable = false;

  override render() {
    const { lines } = this.invoice;
    return html`<section class="card stack">
      ${lines.length ? html`<table><thead><tr><th>What</th><th class="end">Quantity</th><th class="end">Amount</th>${this.editable ? html`<th><span class="sr-only">Remove</span></th>` : nothing}</tr></thead>
        <tbody>${lines.map((line, index) => this.row(line, index))}</tbody></table>`
        : html`<ms-empty compact heading="Nothing on it yet">Add a service, a product or a package.</ms-empty>`}
      ${this.editable ? html`${this.adding()}${this.tips()}` : nothing}</section>`;
  }

  private row(line: Invoice['lines'][number], index: number) {
    const { currency } = this.invoice;
    const share = line.kind === 'discount' && line.sharePermille ? `−${line.sharePermille / 10} %` : '';
    const amount = share || `${line.kind === 'discount' ? '−' : ''}${format.money(line.amountMinor, currency)}`;
    const counts = this.editable && ['service', 'product', 'package'].includes(line.kind);
    return html`<tr>
      <td>${line.text}${line.sessions ? html` <span class="muted">${format.count(line.sessions, 'session')}</span>` : nothing}${line.taxPermille ? html` <small class="muted">+ ${line.taxPermille / 10} % tax</small>` : nothing}</td>
      <td class="end num">${counts ? html`<input class="quantity" type="number" min="1" max="999" aria-label="Number of ${line.text}" .value=${String(line.quantity)} @change=${(event: Event) => this.count(index, Number((event.target as HTMLInputElement).value))} />` : line.kind === 'tip' || line.kind === 'discount' ? nothing : line.quantity}</td>
      <td class="end num">${amount}</td>
      ${this.editable ? html`<td><button class="button quiet icon" aria-label="Remove ${line.text}" title="Remove" @click=${() => this.change(this.invoice.lines.filter((_, at) => at !== index))}><ms-icon name="x"></ms-icon></button></td>` : nothing}</tr>`;
  }

  private adding() {
    const offers = this.prices?.offers.filter(({ active }) => active) ?? [];
    return html`<div class="add">
      ${this.choice('Service', this.services.filter(({ active }) => active), (each) => this.addService(each), ({ id }) => this.priceOf(id)?.amountMinor)}
      ${this.choice('Package', offers.filter(({ kind }) => kind === 'package'), (each) => this.addOffer(each), ({ amountMinor }) => amountMinor)}
      ${this.choice('Product', offers.filter(({ kind }) => kind === 'product'), (each) => this.addOffer(each), ({ amountMinor }) => amountMinor)}
      <select aria-label="Add a discount" @change=${this.discount}><option value="">Add a discount…</option>${[5, 10, 15, 20, 25, 50, 100].map((percent) => html`<option value=${percent}>${percent} % off</option>`)}</select>
    </div>`;
  }

  private choice<T extends { id: string; name: string }>(label: string, all: T[], add: (chosen: T) => void, cost: (each: T) => number | undefined) {
    const chosen = (event: Event) => {
      const select = event.target as HTMLSelectElement;
      const found = all.find(({ id }) => id === select.value);
      select.value = '';
      if (found) add(found);
    };
    const shown = (each: T) => (cost(each) === undefined ? ' (no price yet)' : `, ${format.money(cost(each)!, this.invoice.currency)}`);
    return html`<select aria-label="Add a ${label.toLowerCase()}" ?disabled=${!all.length} @change=${chosen}><option value="">Add a ${label.toLowerCase()}…</option>
      ${all.map((each) => html`<option value=${each.id} ?disabled=${cost(each) === undefined}>${each.name}${shown(each)}</option>`)}</select>`;
  }

  private tips() {
    const { sums, currency } = this.invoice;
    const base = sums.subtotalMinor - sums.discountMinor;
    const tip = (amount: number) => this.change([...this.invoice.lines.filter(({ kind }) => kind !== 'tip'), ...(amount > 0 ? [{ ...PLAIN, kind: 'tip' as const, text: 'Tip', unitMinor: amount }] : [])]);
    return html`<div class="tips" role="group" aria-label="Tip"><span class="muted">Tip</span>
      <button class="button" type="button" aria-pressed=${String(sums.tipMinor === 0)} @click=${() => tip(0)}>None</button>
      ${(this.checkout?.tipPercents ?? []).map((percent) => {
        const amount = Math.round((base * percent) / 100);
        return html`<button class="button" type="button" ?disabled=${!amount} aria-pressed=${String(amount > 0 && sums.tipMinor === amount)} @click=${() => tip(amount)}>${percent} % <span class="muted num">${format.money(amount, currency)}</span></button>`;
      })}
      <input class="own" type="number" min="0" step=${step(currency)} placeholder="Other" aria-label="Another tip" @change=${(event: Event) => tip(minor((event.target as HTMLInputElement).value, currency))} /></div>`;
  }

  private readonly discount = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const percent = Number(select.value);
    select.value = '';
    const others = this.invoice.lines.filter(({ kind }) => kind !== 'discount');
    if (percent) this.change([...others, { ...PLAIN, kind: 'discount', text: `${percent} % off`, sharePermille: percent * 10 }]);
  };

  private priceOf(serviceId: string) {
    return this.prices?.services.find((price) => price.serviceId === serviceId);
  }

  private addService({ id, name }: Service) {
    const price = this.priceOf(id);
    if (price) this.change([...this.invoice.lines, { ...PLAIN, kind: 'service', text: name, itemId: id, serviceId: id, unitMinor: price.amountMinor, taxPermille: price.taxPermille }]);
  }

  private addOffer({ id, kind, name, serviceId, sessions, amountMinor, taxPermille }: Offer) {
    this.change([...this.invoice.lines, { ...PLAIN, kind, text: name, itemId: id, serviceId, sessions, unitMinor: amountMinor, taxPermille }]);
  }

  private count(index: number, quantity: number) {
    this.change(this.invoice.lines.map((line, at) => (at === index ? { ...line, quantity } : line)));
  }

  private change(lines: Line[]) {
    this.emit('payments-lines', lines);
  }
}
