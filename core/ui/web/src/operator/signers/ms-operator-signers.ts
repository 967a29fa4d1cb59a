import './ms-trust-signer.js';
import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
import { confirmDialog } from '../../sdk/confirm.js';
import { MsPage, element } from '../../sdk/element.js';
import type { Column } from '../../sdk/elements/ms-table.js';
import { format } from '../../sdk/format.js';
import { toast } from '../../sdk/toast.js';
import { type Signer, distrust, listSigners } from '../operator.api.js';
import { Polled } from '../polled.js';
import { grouped, signerName } from '../words.js';

/** Whose packages are installed without asking who that is. */
@element('ms-operator-signers')
export class MsOperatorSigners extends MsPage {
  static override styles = css`
    .pad {
      padding: 20px;
    }
  `;

  @state() private busy = '';
  @state() private adding = false;
  private readonly signers = new Polled(this, listSigners);

  private readonly columns: Column<Signer>[] = [
    { id: 'name', label: 'Signer', cell: (each) => html`<ms-icon name="badge-check"></ms-icon><span class="truncate">${signerName(each.name)}</span>` },
    { id: 'print', label: 'Fingerprint', cell: (each) => html`<span title=${grouped(each.fingerprint)}>${short(each.fingerprint)}</span>`, from: 640 },
    { id: 'since', label: 'Trusted since', width: '140px', cell: (each) => format.date(each.trustedAt.slice(0, 10)), from: 480 },
    { id: 'act', label: '', width: '150px', align: 'end', cell: (each) => html`<button class="button small" ?disabled=${this.busy === each.fingerprint} @click=${() => this.forget(each)}>Trust no longer</button>` },
  ];

  private async forget(signer: Signer): Promise<void> {
    const name = signerName(signer.name);
    const agreed = await confirmDialog({
      title: `Trust ${name} no longer?`,
      body: 'What is installed goes on working. The next package by this signer asks you to compare the fingerprint again.',
      confirm: 'Trust no longer',
      tone: 'danger',
    });
    if (!agreed) return;
    this.busy = signer.fingerprint;
    try {
      await distrust(signer);
      toast.ok(`${name} is not trusted any more`);
    } catch (error) {
      toast.problem(error);
    }
    await this.signers.run();
    this.busy = '';
  }

  override render() {
    return html`<ms-page-header heading="Signers"><span slot="lead" class="muted">Whose packages may be installed</span>
        <button slot="actions" class="button" @click=${() => (this.adding = true)}><ms-icon name="plus"></ms-icon>Trust a signer</button>
      </ms-page-header>
      ${this.content()}
      <ms-trust-signer ?open=${this.adding} @ms-close=${() => (this.adding = false)} @ms-changed=${() => this.signers.run()}></ms-trust-signer>`;
  }

  private content() {
    const { value, error } = this.signers;
    if (error && !value) return html`<div class="pad"><ms-problem .error=${error} retry @ms-retry=${() => this.signers.run('fresh')}></ms-problem></div>`;
    if (value?.length === 0) {
      return html`<ms-empty illustration="lock" heading="No signer is trusted yet">When you install the first package by somebody, you compare the fingerprint and trust them from then on.</ms-empty>`;
    }
    return html`<ms-table plain label="Signers" .columns=${this.columns} .rows=${value ?? []} .key=${(each: Signer) => each.fingerprint} ?loading=${!value}></ms-table>`;
  }
}

function short(fingerprint: string): string {
  return grouped(fingerprint).split(' ').slice(0, 4).join(' ').concat(' …');
}
