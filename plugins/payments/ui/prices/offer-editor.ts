import { MsElement, ProblemError, element, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { major, minor, permille, step } from '../amounts.js';
import * as api from '../payments.api.js';
import type { Offer, PriceList, Service } from '../payments.types.js';

/** A product or a package. Emits `saved`. */
@element('payments-offer-editor')
export class OfferEditor extends MsElement {
  static override styles = css`:host { display: block; container-type: inline-size; }`;
  /** What is edited; nothing for a new one. */
  @property({ attribute: false }) offer?: Offer;
  @property({ attribute: false }) prices!: PriceList;
  @property({ attribute: false }) services: Service[] = [];
  @state() private kind?: Offer['kind'];
  @state() private problem?: ProblemError;
  @state() private busy = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('offer') || !this.kind) this.kind = this.offer?.kind ?? 'package';
  }

  override render() {
    const { offer, prices, kind } = this;
    const error = (field: string) => this.problem?.field(field) ?? '';
    return html`<form class="form" @submit=${this.save}>
      <div class="segments" role="group" aria-label="Kind">${(['package', 'product'] as const).map((each) => html`<button type="button" aria-pressed=${String(each === kind)} @click=${() => { this.kind = each; }}>${each === 'package' ? 'Package' : 'Product'}</button>`)}</div>
      <ms-field label="Name" .error=${error('name')}><input name="name" maxlength="200" required .value=${offer?.name ?? ''} /></ms-field>
      ${kind === 'package' ? html`<ms-field class="half" label="Sessions" .error=${error('sessions')}><input name="sessions" type="number" min="1" max="100" required .value=${String(offer?.sessions || 6)} /></ms-field>
        <ms-field class="half" label="Of which service" optional><select name="service"><option value="">Any</option>${this.services.map(({ id, name }) => html`<option value=${id} ?selected=${id === offer?.serviceId}>${name}</option>`)}</select></ms-field>` : nothing}
      <ms-field class="half" label="Price, ${prices.currency}" .error=${error('amountMinor')}><input name="amount" type="number" min="0" step=${step(prices.currency)} required .value=${offer ? major(offer.amountMinor, prices.currency) : ''} /></ms-field>
      <ms-field class="half" label="Tax in %" .error=${error('taxPermille')}><input name="tax" type="number" min="0" max="99.9" step="0.1" required .value=${String((offer?.taxPermille ?? prices.taxPermille) / 10)} /></ms-field>
      <label class="check"><input name="active" type="checkbox" .checked=${offer?.active ?? true} />For sale</label>
      <div class="row"><button class="button primary" ?disabled=${this.busy}>Save</button></div></form>`;
  }

  private readonly save = async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const packaged = this.kind === 'package';
    this.busy = true;
    try {
      await api.keepOffer({
        kind: this.kind!,
        name: String(given.get('name')),
        serviceId: (packaged && String(given.get('service'))) || null,
        sessions: packaged ? Number(given.get('sessions')) : 0,
        amountMinor: minor(given.get('amount'), this.prices.currency),
        taxPermille: permille(given.get('tax')),
        active: given.has('active'),
      }, this.offer?.id);
      toast.ok('Saved');
      this.emit('saved');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error;
    } finally {
      this.busy = false;
    }
  };
}
