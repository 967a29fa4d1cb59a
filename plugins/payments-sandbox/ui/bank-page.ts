import { MsPage, Remote, api, element, format, session, toast, type Column, type Page } from '@medspa/sdk';
import { css, html, nothing } from 'lit';

interface Operation {
  id: string;
  key: string;
  kind: 'charge' | 'refund';
  amountMinor: number;
  currency: string;
  words: string;
  reason: string | null;
  at: string;
}

interface PayPage {
  id: string;
  amountMinor: number;
  currency: string;
  words: string;
  at: string;
}

const columns: Column<Operation>[] = [
  { id: 'at', label: 'When', width: '190px', cell: ({ at }) => format.dateTime(at) },
  { id: 'words', label: 'What it was told', cell: ({ words }) => words },
  { id: 'key', label: 'Key', from: 800, cell: ({ key }) => html`<span class="truncate muted">${key}</span>` },
  { id: 'state', label: 'State', width: '170px', cell: ({ reason }) => (reason ? html`<ms-badge tone="danger" icon="x">${reason}</ms-badge>` : html`<ms-badge tone="ok" icon="check">Approved</ms-badge>`) },
  { id: 'amount', label: 'Amount', width: '130px', align: 'end', cell: ({ kind, amountMinor, currency }) => html`<span class="num">${kind === 'refund' ? '−' : ''}${format.money(amountMinor, currency)}</span>` },
];

/** What the pretended bank has in its books. */
@element('payments-sandbox-page')
export class BankPage extends MsPage {
  static override styles = css`
    :host { display: flex; flex-direction: column; height: 100%; }
    .content { flex: 1; min-height: 0; overflow: auto; }
    .pages { padding-bottom: 16px; }
    .pages h2 { padding: 0 20px 8px; }
    .notice { display: flex; gap: 8px; margin: 16px 20px; padding: 10px 12px; border-radius: var(--ms-radius-m); background: var(--ms-warn-tint); color: var(--ms-warn-text); }
  `;
  private readonly operations = new Remote(this, async () => (await api.get<Page<Operation>>('/payments-sandbox/operations')).items, { topics: ['payments'] });

  private readonly pages = new Remote(this, async () => (await api.get<Page<PayPage>>('/payments-sandbox/pages')).items, { topics: ['payments'] });

  private readonly waiting: Column<PayPage>[] = [
    { id: 'at', label: 'Made', width: '190px', cell: ({ at }) => format.dateTime(at) },
    { id: 'words', label: 'What the page shows', cell: ({ words }) => words },
    { id: 'amount', label: 'Amount', width: '130px', align: 'end', cell: ({ amountMinor, currency }) => html`<span class="num">${format.money(amountMinor, currency)}</span>` },
    { id: 'pay', label: '', width: '170px', align: 'end', cell: ({ id }) => (session.can('payments-sandbox.use') ? html`<button class="button small" type="button" @click=${() => this.pay(id)}>Pay as the patient</button>` : nothing) },
  ];

  private async pay(id: string) {
    try {
      await api.post(`/payments-sandbox/pages/${id}/pay`);
      toast.ok('Paid');
    } catch (problem) {
      toast.problem(problem);
    }
  }

  protected override firstUpdated() {
    this.setTitle('Sandbox bank');
  }

  override render() {
    return html`<ms-page-header heading="Sandbox bank"></ms-page-header>
      <div class="content" tabindex="0" role="region" aria-label="Operations of the bank">
      <p class="notice"><ms-icon name="flask-conical"></ms-icon><span>This bank is pretended: no money moves. Before real patients pay, choose another provider for card payments on the modules page.</span></p>
      ${this.pages.render({ ready: (all) => all.length ? html`<section class="pages"><h2>Payment links that wait</h2><ms-table plain label="Payment links that wait" .columns=${this.waiting} .rows=${all}></ms-table></section>` : html`` })}
      ${this.operations.render({ ready: (all) => all.length ? html`<ms-table plain label="Operations" .columns=${columns} .rows=${all}></ms-table>`
        : html`<ms-empty heading="Nothing yet">What is charged by a test card at checkout shows up here.</ms-empty>` })}</div>`;
  }
}
