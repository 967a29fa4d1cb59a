import { MsPage, Paged, element, format, router, type Column } from '@medspa/sdk';
import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../privacy.api.js';
import type { Request } from '../privacy.api.js';
import { askers, labelOf, statusOf } from '../words.js';

const columns: Column<Request>[] = [
  { id: 'patient', label: 'Patient', width: '28%', cell: ({ patientName }) => patientName },
  { id: 'due', label: 'Due', width: '140px', cell: ({ dueOn, status }) => html`<span class="num">${status === 'open' ? format.date(dueOn) : '–'}</span>` },
  { id: 'received', label: 'Received', width: '140px', from: 640, cell: ({ receivedOn }) => html`<span class="num">${format.date(receivedOn)}</span>` },
  { id: 'asked', label: 'Asked by', from: 800, cell: ({ askedBy, name }) => (askedBy === 'patient' ? 'The patient' : `${labelOf(askers, askedBy)}: ${name}`) },
  { id: 'status', label: 'Status', width: '150px', cell: (request) => { const { label, tone, icon } = statusOf(request); return html`<ms-badge tone=${tone} icon=${icon}>${label}</ms-badge>`; } },
];

const byDueDay = (requests: Request[]) => [...requests].sort((a, b) => a.dueOn.localeCompare(b.dueOn));

/** All requests for copies of records; each is answered on the patient's page. */
@element('privacy-requests')
export class RequestsPage extends MsPage {
  static override styles = css`
    :host { display: flex; flex-direction: column; height: 100%; }
    .body { flex: 1; min-height: 0; overflow: auto; }
  `;
  @state() private all = false;
  private readonly requests = new Paged<Request>(this, (cursor, signal) => (this.all ? api.allRequests(cursor, signal) : api.openRequests(cursor, signal)), { topics: ['privacy'] });

  protected override firstUpdated() {
    this.setTitle('Privacy requests');
  }

  override render() {
    const { requests } = this;
    const overdue = requests.items.filter((each) => each.overdue).length;
    return html`<ms-page-header heading="Privacy requests" sub=${overdue ? `${overdue} overdue` : ''}>
        <div slot="meta" class="segments" role="group" aria-label="Which requests">
          <button aria-pressed=${String(!this.all)} @click=${() => this.show(false)}>Open</button>
          <button aria-pressed=${String(this.all)} @click=${() => this.show(true)}>All</button></div></ms-page-header>
      <div class="body">${this.list()}</div>`;
  }

  private list() {
    const { requests } = this;
    if (requests.error) return html`<ms-problem .error=${requests.error} retry @ms-retry=${() => requests.reload()}></ms-problem>`;
    if (requests.empty) {
      return html`<ms-empty illustration="inbox" heading=${this.all ? 'No requests yet' : 'Nothing to answer'}>A patient’s request for a copy of their record is noted on the patient’s page under Privacy, and is due within 30 days.</ms-empty>`;
    }
    return html`<ms-table label="Requests" ?loading=${requests.loading && !requests.items.length} .columns=${columns} .rows=${this.all ? requests.items : byDueDay(requests.items)} .quiet=${({ status }: Request) => status !== 'open'} @ms-open=${(event: CustomEvent<Request>) => router.navigate(`/patients/${event.detail.patientId}?tab=privacy`)}></ms-table>
      ${requests.more ? html`<p class="row"><button class="button quiet" @click=${() => requests.next()}>Show more</button></p>` : ''}`;
  }

  private show(all: boolean) {
    this.all = all;
    void this.requests.reload();
  }
}
