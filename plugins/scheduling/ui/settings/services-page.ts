import { element, format, MsPage, Remote, type Column } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../scheduling.api.js';
import { kindLabels, type Service } from '../scheduling.types.js';
import styles from './settings.css';

const columns: Column<Service>[] = [
  { id: 'name', label: 'Name', width: '34%', cell: ({ name, hue }) => html`<ms-dot .hue=${hue}></ms-dot>${name}` },
  { id: 'category', label: 'Category', from: 480, cell: ({ category }) => category ?? '' },
  { id: 'minutes', label: 'Length', width: '90px', align: 'end', cell: ({ minutes }) => format.minutes(minutes) },
  { id: 'needs', label: 'Needs', from: 640, cell: ({ requires }) => requires.map((kind) => kindLabels[kind].one).join(', ') },
  { id: 'active', label: 'Status', width: '130px', cell: ({ active }) => active ? html`<ms-badge tone="ok" icon="check">Bookable</ms-badge>` : html`<ms-badge icon="ban">Not bookable</ms-badge>` },
];

/** Settings: what the clinic offers. */
@element('scheduling-services')
export class ServicesPage extends MsPage {
  static override styles = styles;
  @state() private edited?: Service | 'new';
  private readonly services = new Remote(this, async () => (await api.services()).sort((a, b) =>
    (a.category ?? '').localeCompare(b.category ?? '') || a.name.localeCompare(b.name)), { topics: ['services'] });

  protected override firstUpdated() {
    this.setTitle('Services');
  }

  override render() {
    return html`
      <ms-page-header heading="Services">
        <button slot="actions" class="button primary" @click=${() => { this.edited = 'new'; }}><ms-icon name="plus"></ms-icon>Service</button>
      </ms-page-header>
      <div class="body"><div class="list">${this.services.render({ pending: () => html`<ms-table loading .columns=${columns} label="Services"></ms-table>`, ready: (all) => this.list(all) })}</div>
        <ms-side-panel ?open=${this.edited !== undefined} heading=${this.edited === 'new' ? 'New service' : this.edited?.name ?? ''} @ms-close=${this.close}>
          ${this.edited ? html`<scheduling-service-editor .thing=${this.edited === 'new' ? undefined : this.edited}
            @saved=${this.close} @stale=${() => this.services.run()}></scheduling-service-editor>` : nothing}
        </ms-side-panel></div>`;
  }

  private list(all: Service[]) {
    if (!all.length) {
      return html`<ms-empty illustration="calendar" heading="No services yet">
        A service has a length, a colour in the calendar, and what it needs: a practitioner, a room, a device.
        <button slot="action" class="button primary" @click=${() => { this.edited = 'new'; }}>Add the first service</button></ms-empty>`;
    }
    return html`<ms-table label="Services" .columns=${columns} .rows=${all} .quiet=${({ active }: Service) => !active}
      .selected=${this.edited && this.edited !== 'new' ? this.edited.id : ''}
      @ms-open=${(event: CustomEvent<Service>) => { this.edited = event.detail; }}></ms-table>`;
  }

  private close = () => {
    this.edited = undefined;
    void this.services.run();
  };
}
