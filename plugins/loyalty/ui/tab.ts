import { MsElement, Remote, element, format, session, toast, type Column } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as loyalty from './loyalty.api.js';
import type { Entry, Loyalty } from './loyalty.api.js';

const kinds = { visit: 'Visit', adjustment: 'Adjustment', reward: 'Reward' };
const columns: Column<Entry>[] = [
  { id: 'day', label: 'Day', width: '150px', cell: ({ createdAt }) => format.day(createdAt) },
  { id: 'kind', label: 'What', width: '120px', cell: ({ kind }) => kinds[kind] },
  { id: 'reason', label: 'Reason', cell: ({ reason }) => reason ?? '' },
  { id: 'author', label: 'By', from: 640, cell: ({ author }) => author ?? '' },
  { id: 'points', label: 'Points', width: '100px', cell: ({ points }) => html`<span class="num">${points > 0 ? '+' : ''}${points}</span>` },
];

/** What the patient has earned and spent. */
@element('loyalty-tab')
export class LoyaltyTab extends MsElement {
  static override styles = css`
    .head { justify-content: space-between; padding-inline: 20px; }
    .points { font-size: 1.5rem; font-weight: 600; }
  `;
  @property() patientId = '';
  @state() private adjusting = false;
  private readonly loyalty = new Remote(this, () => loyalty.loyaltyOf(this.patientId), { topics: ['loyalty'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('patientId') && this.patientId) void this.loyalty.run('fresh');
  }

  private readonly redeem = async () => {
    try {
      await loyalty.redeem(this.patientId);
      toast.ok('Reward given');
    } catch (error) {
      toast.problem(error);
    }
  };

  override render() {
    return this.loyalty.render({ ready: (all) => html`<div class="stack">${this.head(all)}${this.list(all)}</div>` });
  }

  private head({ points, visits, reward }: Loyalty) {
    return html`<div class="row head">
      <div><span class="points num">${points}</span> points from ${visits} ${visits === 1 ? 'visit' : 'visits'}
        <p class="muted">${reward.name}: ${reward.reached ? 'earned' : `${reward.points - points} points to go`}</p></div>
      <div class="row">
        ${reward.reached && session.can('loyalty.redeem') ? html`<button class="button primary" type="button" @click=${this.redeem}>Give the reward</button>` : nothing}
        ${session.can('loyalty.adjust') && !this.adjusting ? html`<button class="button" type="button" @click=${() => (this.adjusting = true)}>Adjust</button>` : nothing}
      </div></div>
      ${this.adjusting ? html`<div class="head"><loyalty-adjust .patientId=${this.patientId} @done=${() => (this.adjusting = false)}></loyalty-adjust></div>` : nothing}`;
  }

  private list({ entries }: Loyalty) {
    return entries.length
      ? html`<ms-table label="Points" .columns=${columns} .rows=${entries}></ms-table>`
      : html`<ms-empty heading="No points yet">Points are earned when an appointment is completed.</ms-empty>`;
  }
}
