import { MsElement, Remote, element, session, toast } from '@medspa/sdk';
import { html } from 'lit';
import * as accounting from './accounting.api.js';
import { major, minor, permille } from './amounts.js';
import styles from './prices.css';

/** What each service costs. */
@element('accounting-prices')
export class Prices extends MsElement {
  static override styles = styles;

  private readonly all = new Remote(this, () => Promise.all([accounting.services(), accounting.prices()]), { topics: ['accounting', 'services'] });

  private readonly save = (serviceId: string) => async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    try {
      await accounting.setPrice(serviceId, minor(given.get('gross'), session.clinic.currency), permille(given.get('tax')));
      toast.ok('Saved');
    } catch (error) {
      toast.problem(error);
    }
  };

  override render() {
    const { currency } = session.clinic;
    return this.all.render({
      ready: ([services, prices]) => html`<table>
        <thead><tr><th>Service</th><th>Price, ${currency}</th><th>Tax, %</th><th><span class="sr-only">Save</span></th></tr></thead>
        <tbody>${services.map(({ id, name }) => {
          const price = prices.find(({ serviceId }) => serviceId === id);
          const form = `price-${id}`;
          return html`<tr>
            <td>${name}</td>
            <td><input form=${form} name="gross" type="number" min="0" step="any" required aria-label="Price of ${name}" .value=${price ? major(price.gross, currency) : ''} /></td>
            <td><input form=${form} name="tax" type="number" min="0" max="99.9" step="0.1" required aria-label="Tax of ${name}" .value=${String((price?.taxPermille ?? 0) / 10)} /></td>
            <td><form id=${form} @submit=${this.save(id)}><button class="button" aria-label="Save the price of ${name}">Save</button></form></td>
          </tr>`;
        })}</tbody></table>`,
    });
  }
}
