import { MsElement, Remote, element, format } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import * as api from '../payments.api.js';
import type { Proof } from '../payments.types.js';
import { accountName } from '../words.js';

/** Whether the books are right, said in one sentence, with the figures behind it. */
@element('payments-proof')
export class ProofStatement extends MsElement {
  static override styles = css`
    .statement { display: grid; grid-template-columns: max-content 1fr; gap: 10px; align-items: start; padding: 14px 16px; border-radius: var(--ms-radius-l); }
    .ok { background: var(--ms-ok-tint); color: var(--ms-ok-text); }
    .wrong { background: var(--ms-danger-tint); color: var(--ms-danger-text); }
    .statement strong { display: block; }
    table { width: 100%; border-collapse: collapse; margin-top: 10px; }
    td, th { padding: 6px 12px 6px 0; border-top: 1px solid var(--ms-line-soft); text-align: start; font-weight: 450; }
    .num { text-align: end; }
    thead th { border: 0; color: var(--ms-text-2); font-size: var(--ms-size-s); }
  `;
  private readonly proof = new Remote(this, () => api.proof(), { topics: ['payments'] });

  override render() {
    return this.proof.render({ ready: (proof) => statement(proof) });
  }
}

function statement({ holds, checks, unbalanced, balances }: Proof) {
  const wrong = checks.filter(({ agrees }) => !agrees);
  return html`<div class="statement ${holds ? 'ok' : 'wrong'}" role="status"><ms-icon name=${holds ? 'shield-check' : 'octagon-alert'}></ms-icon><div>
      <strong>${holds ? 'The books balance.' : 'The books do not balance.'}</strong>
      ${holds ? 'Every entry adds up to nothing, and the ledger agrees with invoices, deposits, packages and payments.'
        : html`${unbalanced.length ? `${format.count(unbalanced.length, 'entry', 'entries')} out of balance. ` : ''}${wrong.length ? `Look at: ${format.list(wrong.map(({ account }) => accountName(account)))}.` : ''}`}</div></div>
    ${balances.length ? html`<details><summary>Accounts</summary><table><thead><tr><th>Account</th><th class="num">Ledger</th><th class="num">Records</th></tr></thead>
      <tbody>${balances.map(({ account, currency, amountMinor }) => {
        const check = checks.find((each) => each.account === account && each.currency === currency);
        return html`<tr><td>${accountName(account)}</td><td class="num">${format.money(amountMinor, currency)}</td><td class="num">${check ? html`${format.money(check.recordsMinor, currency)} ${check.agrees ? '✓' : '✗'}` : nothing}</td></tr>`;
      })}</tbody></table></details>` : nothing}`;
}
