import { element, format, MsElement, Paged, type Column } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import styles from './log.css';
import * as api from './webhooks.api.js';
import type { Delivery, Endpoint, State } from './webhooks.api.js';
import { deliveryState, problemWords } from './words.js';

const STATES: readonly (readonly ['' | State, string])[] = [['', 'All messages'], ['waiting', 'On their way'], ['delivered', 'Delivered'], ['failed', 'Failed']];

/** What was sent, newest first; a line opens to its attempts. */
@element('webhooks-log')
export class WebhooksLog extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) endpoints: readonly Endpoint[] = [];
  /** Only to this one; empty for all. */
  @property() webhookId = '';
  @state() private filter: '' | State = '';
  private readonly deliveries = new Paged<Delivery>(this, (cursor, signal) => this.load(cursor, signal), { topics: ['webhooks'], auto: false });

  private readonly columns: Column<Delivery>[] = [
    { id: 'at', label: 'When', width: '190px', cell: ({ createdAt }) => html`<span class="num nowrap">${format.dateTime(createdAt)}</span>` },
    { id: 'type', label: 'Event', cell: ({ type }) => html`<span class="truncate">${type}</span>` },
    { id: 'to', label: 'Sent to', from: 640, cell: ({ webhookId }) => html`<span class="truncate">${this.nameOf(webhookId)}</span>` },
    { id: 'attempts', label: 'Attempts', width: '90px', align: 'end', from: 800, cell: ({ attempts }) => html`<span class="num">${attempts}</span>` },
    { id: 'answer', label: 'Answer', from: 800, cell: (each) => html`<span class="truncate">${problemWords(each)}</span>` },
    { id: 'state', label: 'State', width: '150px', cell: deliveryState },
  ];

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('webhookId') || changed.has('filter')) void this.deliveries.reload();
  }

  private load(cursor: string | null, signal: AbortSignal) {
    return api.deliveries({ webhookId: this.webhookId || undefined, state: this.filter || undefined }, cursor, signal);
  }

  private nameOf(id: string) {
    const found = this.endpoints.find((each) => each.id === id);
    return found?.description || (found ? new URL(found.url).host : '');
  }

  override render() {
    const { deliveries } = this;
    return html`<div class="head"><h2>${this.webhookId ? `Messages to ${this.nameOf(this.webhookId)}` : 'Messages'}</h2>
        <div class="filters"><select aria-label="Which messages" @change=${(event: Event) => { this.filter = (event.target as HTMLSelectElement).value as State; }}>
          ${STATES.map(([id, label]) => html`<option value=${id} ?selected=${id === this.filter}>${label}</option>`)}</select></div></div>
      ${deliveries.error ? html`<div class="pad"><ms-problem .error=${deliveries.error} retry @ms-retry=${() => deliveries.reload()}></ms-problem></div>` : nothing}
      ${deliveries.empty
        ? html`<p class="pad muted">${this.filter ? 'There is none.' : 'Nothing has been sent yet. Change a patient or an appointment, or send a test.'}</p>`
        : html`<ms-table label="Messages" .columns=${this.columns} .rows=${deliveries.items} ?loading=${deliveries.loading && !deliveries.items.length} ?more=${deliveries.more}
            .expand=${(each: Delivery) => html`<webhooks-delivery-detail .delivery=${each}></webhooks-delivery-detail>`} @ms-more=${() => deliveries.next()}></ms-table>`}`;
  }
}
