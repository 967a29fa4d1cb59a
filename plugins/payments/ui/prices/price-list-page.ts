import { MsPage, Remote, element, format, toast, type Column } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { major, minor, permille, step } from '../amounts.js';
import * as api from '../payments.api.js';
import type { Offer, PriceList, Service } from '../payments.types.js';
import styles from './prices.css';

/** Settings: what services cost, and which products and packages are for sale. */
@element('payments-price-list')
export class PriceListPage extends MsPage {
  static override styles = styles;
  @state() private edited?: Offer | 'new';
  private readonly all = new Remote(this, () => Promise.all([api.priceList(), api.services()]), { topics: ['price-list', 'services'] });

  protected override firstUpdated() {
    this.setTitle('Price list');
  }

  override render() {
    return html`<ms-page-header heading="Price list" sub="Prices are before tax. Changing one changes no invoice that is written already.">
        <button slot="actions" class="button primary" @click=${() => { this.edited = 'new'; }}><ms-icon name="plus"></ms-icon>Product or package</button></ms-page-header>
      <div class="body"><div class="list">${this.all.render({ ready: ([list, services]) => html`${this.offers(list)}${this.services(list, services)}` })}</div>
        <ms-side-panel ?open=${this.edited !== undefined} heading=${this.edited === 'new' ? 'New product or package' : this.edited?.name ?? ''} @ms-close=${this.close}>
          ${this.edited && this.all.value ? html`<payments-offer-editor .offer=${this.edited === 'new' ? undefined : this.edited} .prices=${this.all.value[0]} .services=${this.all.value[1]} @saved=${this.close}></payments-offer-editor>` : nothing}
        </ms-side-panel></div>`;
  }

  private offers({ offers, currency }: PriceList) {
    const columns: Column<Offer>[] = [
      { id: 'name', label: 'Name', width: '40%', cell: ({ name }) => name },
      { id: 'kind', label: 'Kind', cell: ({ kind, sessions }) => (kind === 'package' ? `Package, ${format.count(sessions, 'session')}` : 'Product') },
      { id: 'price', label: 'Price', width: '120px', align: 'end', cell: ({ amountMinor }) => html`<span class="num">${format.money(amountMinor, currency)}</span>` },
      { id: 'active', label: 'Status', width: '120px', from: 640, cell: ({ active }) => (active ? html`<ms-badge tone="ok" icon="check">For sale</ms-badge>` : html`<ms-badge icon="ban">Not sold</ms-badge>`) },
    ];
    return html`<section class="stack tight"><h2>Products and packages</h2>${offers.length
      ? html`<ms-table label="Products and packages" .columns=${columns} .rows=${offers} .quiet=${({ active }: Offer) => !active} @ms-open=${(event: CustomEvent<Offer>) => { this.edited = event.detail; }}></ms-table>`
      : html`<ms-empty compact heading="None yet">A package is a number of sessions sold together; a product is anything else.</ms-empty>`}</section>`;
  }

  private services(list: PriceList, services: Service[]) {
    const { currency } = list;
    return html`<section class="card stack"><h2>Services</h2><table>
      <thead><tr><th>Service</th><th>Price, ${currency}</th><th>Tax, %</th><th><span class="sr-only">Save</span></th></tr></thead>
      <tbody>${services.map(({ id, name }) => {
        const price = list.services.find(({ serviceId }) => serviceId === id);
        const form = `price-${id}`;
        return html`<tr><td>${name}</td>
          <td><input form=${form} name="amount" type="number" min="0" step=${step(currency)} required aria-label="Price of ${name}" .value=${price ? major(price.amountMinor, currency) : ''} /></td>
          <td><input form=${form} name="tax" type="number" min="0" max="99.9" step="0.1" required aria-label="Tax of ${name}" .value=${String((price?.taxPermille ?? list.taxPermille) / 10)} /></td>
          <td><form id=${form} @submit=${this.save(id, currency)}><button class="button" aria-label="Save the price of ${name}">Save</button></form></td></tr>`;
      })}</tbody></table></section>`;
  }

  private readonly save = (serviceId: string, currency: string) => async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    try {
      await api.setPrice(serviceId, minor(given.get('amount'), currency), permille(given.get('tax')));
      toast.ok('Saved');
    } catch (error) {
      toast.problem(error);
    }
  };

  private readonly close = () => {
    this.edited = undefined;
    void this.all.run();
  };
}
