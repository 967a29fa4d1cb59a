import { element, MsPage, Remote, type Column } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../scheduling.api.js';
import { kindLabels, kinds, type Resource } from '../scheduling.types.js';
import styles from './settings.css';

const columns: Column<Resource>[] = [
  { id: 'name', label: 'Name', width: '34%', cell: ({ name, kind }) => html`<ms-avatar size="s" .name=${name} ?square=${kind !== 'practitioner'}></ms-avatar>${name}` },
  { id: 'kind', label: 'Kind', width: '130px', cell: ({ kind }) => kindLabels[kind].one },
  { id: 'detail', label: 'Detail', from: 480, cell: ({ detail }) => detail ?? '' },
  { id: 'active', label: 'Status', width: '130px', cell: ({ active }) => active ? html`<ms-badge tone="ok" icon="check">Bookable</ms-badge>` : html`<ms-badge icon="ban">Not bookable</ms-badge>` },
];

const order = (a: Resource, b: Resource) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.position - b.position || a.name.localeCompare(b.name);

/** Settings: who and what can be booked. */
@element('scheduling-resources')
export class ResourcesPage extends MsPage {
  static override styles = styles;
  @state() private edited?: Resource | 'new';
  private readonly resources = new Remote(this, async () => (await api.resources()).sort(order), { topics: ['resources'] });

  protected override firstUpdated() {
    this.setTitle('Practitioners, rooms and devices');
  }

  override render() {
    return html`
      <ms-page-header heading="Practitioners, rooms and devices">
        <button slot="actions" class="button primary" @click=${() => { this.edited = 'new'; }}><ms-icon name="plus"></ms-icon>Add</button>
      </ms-page-header>
      <div class="body"><div class="list">${this.resources.render({ pending: () => html`<ms-table loading .columns=${columns} label="Resources"></ms-table>`, ready: (all) => this.list(all) })}</div>
        <ms-side-panel ?open=${this.edited !== undefined} heading=${this.edited === 'new' ? 'Add to the calendar' : this.edited?.name ?? ''} @ms-close=${this.close}>
          ${this.edited ? html`<scheduling-resource-editor .thing=${this.edited === 'new' ? undefined : this.edited}
            @saved=${this.close} @stale=${() => this.resources.run()}></scheduling-resource-editor>` : nothing}
        </ms-side-panel></div>`;
  }

  private list(all: Resource[]) {
    if (!all.length) {
      return html`<ms-empty illustration="people" heading="Nobody can be booked yet">
        Add the practitioners who treat, the rooms they use, and devices such as lasers. Each becomes a column of the calendar.
        <button slot="action" class="button primary" @click=${() => { this.edited = 'new'; }}>Add the first</button></ms-empty>`;
    }
    return html`<ms-table label="Practitioners, rooms and devices" .columns=${columns} .rows=${all} .quiet=${({ active }: Resource) => !active}
      .selected=${this.edited && this.edited !== 'new' ? this.edited.id : ''}
      @ms-open=${(event: CustomEvent<Resource>) => { this.edited = event.detail; }}></ms-table>`;
  }

  private close = () => {
    this.edited = undefined;
    void this.resources.run();
  };
}
