import { MsElement, Remote, confirmDialog, element, format, router, session, toast, type Column } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { minor, step } from '../amounts.js';
import * as api from '../payments.api.js';
import type { Deposit, Invoice, PackageBalance } from '../payments.types.js';
import { invoiceName, statusBadge } from '../words.js';

const columns: Column<Invoice>[] = [
  { id: 'number', label: 'Invoice', width: '130px', cell: ({ number }) => invoiceName(number) },
  { id: 'day', label: 'Day', width: '200px', from: 480, cell: ({ openedAt, createdAt }) => format.dateTime(openedAt ?? createdAt) },
  { id: 'what', label: 'What', from: 640, cell: ({ lines }) => html`<span class="truncate">${lines.filter(({ kind }) => kind !== 'tip' && kind !== 'discount').map(({ text }) => text).join(', ')}</span>` },
  { id: 'status', label: 'Status', width: '120px', cell: ({ status }) => statusBadge(status) },
  { id: 'total', label: 'Total', width: '120px', align: 'end', cell: ({ sums, currency }) => html`<span class="num">${format.money(sums.totalMinor, currency)}</span>` },
];

/** What the patient owes, has paid ahead and has left. */
@element('payments-tab')
export class PaymentsTab extends MsElement {
  static override styles = css`
    .head, .packages, h3, form { padding-inline: 20px; }
    .head { justify-content: space-between; }
    .due { font-size: 24px; font-weight: 620; letter-spacing: -0.02em; }
    .packages { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 12px; }
    .between { justify-content: space-between; }
    form input, form select { width: auto; }
  `;
  @property() patientId = '';
  @state() private depositing = false;
  @state() private busy = false;
  private readonly all = new Remote(this, () => Promise.all([api.invoices({ patientId: this.patientId, limit: 100 }), api.packages(this.patientId), api.deposits(this.patientId)]), { topics: ['payments'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('patientId') && this.patientId) void this.all.run('fresh');
  }

  override render() {
    return this.all.render({
      pending: () => html`<ms-skeleton shape="rows" lines="5"></ms-skeleton>`,
      ready: ([invoices, packages, deposits]) => html`<div class="stack">${this.head(invoices, deposits)}${this.packages(packages)}
        ${invoices.length ? html`<ms-table label="Invoices" .columns=${columns} .rows=${invoices} .quiet=${({ status }: Invoice) => status === 'void'} .href=${({ id }: Invoice) => `/payments/checkout/${id}`}></ms-table>`
          : html`<ms-empty heading="Nothing paid yet">Start a checkout: services, products and packages, with deposits taken into account.</ms-empty>`}</div>`,
    });
  }

  private head(invoices: Invoice[], deposits: Deposit[]) {
    const currency = invoices[0]?.currency ?? session.clinic.currency;
    const due = invoices.filter((each) => each.currency === currency).reduce((sum, { sums }) => sum + sums.dueMinor, 0);
    const held = deposits.filter((each) => each.currency === currency).reduce((sum, { leftMinor }) => sum + leftMinor, 0);
    return html`<div class="row wrap head"><div><span class="due num">${format.money(due, currency)}</span> <span class="muted">to pay</span>
        ${held ? html`<p class="muted num">${format.money(held, currency)} paid ahead</p>` : nothing}</div>
      ${session.can('payments.take') ? html`<div class="row wrap"><button class="button" type="button" @click=${() => { this.depositing = !this.depositing; }}>Take a deposit</button>
        <button class="button primary" type="button" ?disabled=${this.busy} @click=${this.checkout}><ms-icon name="shopping-bag"></ms-icon>Checkout</button></div>` : nothing}</div>
      ${this.depositing ? html`<form class="row wrap" @submit=${this.deposit}><input name="amount" type="number" required min=${step(currency)} step=${step(currency)} aria-label="Amount of the deposit" placeholder="Amount" />
        <select name="method" aria-label="How it is paid"><option value="cash">Cash</option><option value="cheque">Cheque</option></select>
        <button class="button primary" ?disabled=${this.busy}>Take it</button></form>` : nothing}`;
  }

  private packages(packages: PackageBalance[]) {
    const shown = packages.filter(({ cancelled }) => !cancelled);
    if (!shown.length) return nothing;
    return html`<div class="packages">${shown.map((each) => html`<div class="card stack tight"><span class="row between"><span class="strong">${each.name}</span><span class="muted num">${each.left} of ${each.bought} left</span></span>
      <ms-progress label="Sessions left of ${each.name}" .value=${each.left} .max=${each.bought}></ms-progress>
      ${session.can('payments.take') && each.left ? html`<div><button class="button small" type="button" ?disabled=${this.busy} @click=${() => this.use(each)}>Use a session</button></div>` : nothing}</div>`)}</div>`;
  }

  private readonly checkout = () => this.busily(async () => {
    const { id } = await api.draft(this.patientId);
    await router.navigate(`/payments/checkout/${id}`);
  });

  private readonly deposit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    return this.busily(async () => {
      const { currency } = await api.checkout();
      await api.takeDeposit(this.patientId, { method: String(given.get('method')), amountMinor: minor(given.get('amount'), currency), currency });
      this.depositing = false;
      toast.ok('Deposit taken');
    });
  };

  private async use({ id, name, left }: PackageBalance) {
    if (await confirmDialog({ title: `Use a session of ${name}?`, body: `${format.count(left - 1, 'session')} will be left.`, confirm: 'Use a session' })) {
      await this.busily(async () => { await api.redeem(id); });
    }
  }

  private async busily(work: () => Promise<void>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
      await this.all.run();
    } catch (error) {
      toast.problem(error);
    } finally {
      this.busy = false;
    }
  }
}
