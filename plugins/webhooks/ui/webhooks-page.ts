import { element, MsPage, Remote, router, session, type Column } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from './webhooks.api.js';
import type { Endpoint } from './webhooks.api.js';
import styles from './webhooks-page.css';
import { endpointState, typeWords } from './words.js';

const shown = (url: string) => url.replace(/^https?:\/\//, '');

const columns: Column<Endpoint>[] = [
  { id: 'url', label: 'Address', width: '40%', cell: ({ url }) => html`<span class="truncate" title=${url}>${shown(url)}</span>` },
  { id: 'description', label: 'Description', from: 800, cell: ({ description }) => html`<span class="truncate">${description ?? ''}</span>` },
  { id: 'types', label: 'Told of', from: 480, cell: ({ eventTypes }) => html`<span class="truncate">${typeWords(eventTypes)}</span>` },
  { id: 'state', label: 'State', width: '210px', cell: endpointState },
];

/** Settings: which systems are told of what happens, and what was sent to them. */
@element('webhooks-page')
export class WebhooksPage extends MsPage {
  static override styles = styles;
  @state() private adding = false;
  @state() private issued?: Endpoint;
  private readonly endpoints = new Remote(this, (signal) => api.endpoints(signal), { topics: ['webhooks'] });

  protected override firstUpdated() {
    this.setTitle('Webhooks');
  }

  private get chosen() {
    return this.endpoints.value?.find(({ id }) => id === this.query.get('webhook'));
  }

  override render() {
    const { chosen } = this;
    const open = this.adding || chosen !== undefined;
    return html`<div class="main">
        <ms-page-header heading="Webhooks" sub="Other systems are told what happens, by signed calls that carry ids alone.">
          ${session.can('webhooks.manage') ? html`<button slot="actions" class="button primary" @click=${this.add}><ms-icon name="plus"></ms-icon>Webhook</button>` : nothing}
        </ms-page-header>
        ${this.endpoints.render({ pending: () => html`<ms-table loading .columns=${columns} label="Webhooks"></ms-table>`, ready: (all) => this.list(all) })}
      </div>
      <ms-side-panel ?open=${open} heading=${chosen ? 'Webhook' : 'Add a webhook'} @ms-close=${this.close}>
        ${open ? html`<webhooks-endpoint-editor .endpoint=${chosen} ?readonly=${!session.can('webhooks.manage')}
          @saved=${this.saved} @issued=${this.showSecret} @stale=${() => this.endpoints.run()}></webhooks-endpoint-editor>` : nothing}
      </ms-side-panel>
      <webhooks-secret-dialog .endpoint=${this.issued} @ms-close=${() => { this.issued = undefined; }}></webhooks-secret-dialog>`;
  }

  private list(all: Endpoint[]) {
    if (!all.length) {
      return html`<ms-empty heading="Nobody is told yet">
        Give the address of a system that should know when patients or appointments change, such as your website or your accounting.
        ${session.can('webhooks.manage') ? html`<button slot="action" class="button primary" @click=${this.add}>Add a webhook</button>` : nothing}</ms-empty>`;
    }
    return html`<ms-table label="Webhooks" .columns=${columns} .rows=${all} .quiet=${({ enabled }: Endpoint) => !enabled} selected=${this.chosen?.id ?? ''}
        @ms-open=${(event: CustomEvent<Endpoint>) => this.choose(event.detail.id)}></ms-table>
      <webhooks-log .endpoints=${all} .webhookId=${this.query.get('webhook') ?? ''}></webhooks-log>`;
  }

  private add = () => {
    router.setQuery({ webhook: null });
    this.adding = true;
  };

  private choose(id: string) {
    this.adding = false;
    router.setQuery({ webhook: id });
  }

  private close = () => {
    this.adding = false;
    router.setQuery({ webhook: null });
  };

  private saved = () => {
    this.close();
    void this.endpoints.run();
  };

  private showSecret = (event: CustomEvent<Endpoint>) => {
    this.issued = event.detail;
    void this.endpoints.run();
  };
}
