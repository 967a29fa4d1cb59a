import { element, format, MsElement, Paged, ProblemError, toast, type Column } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../messaging.api.js';
import type { Suppression } from '../messaging.api.js';
import styles from './settings.css';

const hows = { reply: 'Texted it', carrier: 'The carrier told us', staff: 'Noted by staff' };

/** Who has opted out; letting somebody in again takes what they said or signed. */
@element('messaging-suppressions')
export class Suppressions extends MsElement {
  static override styles = styles;
  @state() private lifting?: Suppression;
  @state() private problem?: ProblemError;
  private readonly all = new Paged<Suppression>(this, (cursor, signal) => api.suppressions(cursor, signal), { topics: ['messages', 'notices'] });
  private readonly columns: Column<Suppression>[] = [
    { id: 'address', label: 'Number or address', cell: ({ address, channel }) => html`<span class="num">${channel === 'sms' ? format.phone(address) : address}</span>` },
    { id: 'since', label: 'Since', width: '170px', from: 480, cell: ({ since }) => format.dateTime(since) },
    { id: 'how', label: 'How', from: 640, cell: ({ how, evidence }) => html`<span class="truncate">${hows[how]}${evidence ? `: “${evidence}”` : ''}</span>` },
    { id: 'lift', label: '', width: '120px', cell: (each) => html`<button class="button" @click=${() => { this.lifting = each; }}>Let in again</button>` },
  ];

  override render() {
    const { all, lifting } = this;
    return html`<section aria-labelledby="stopped"><h2 id="stopped">Opted out</h2>
      ${all.error ? html`<ms-problem .error=${all.error} retry @ms-retry=${() => all.reload()}></ms-problem>` : nothing}
      ${all.empty ? html`<p class="muted">Nobody has opted out.</p>`
        : html`<ms-table label="Opted out" .columns=${this.columns} .rows=${all.items} ?loading=${all.loading && !all.items.length} ?more=${all.more} @ms-more=${() => all.next()}></ms-table>`}
      <ms-dialog ?open=${lifting !== undefined} heading="Let in again" @ms-close=${this.close}>
        ${lifting ? html`<form class="stack" novalidate @submit=${(event: SubmitEvent) => this.lift(event, lifting)}>
          <p>Only with the patient’s consent. It is kept as evidence.</p>
          <ms-field label="What the patient said or signed" .error=${this.problem?.field('wording')}><textarea name="wording" rows="3"></textarea></ms-field>
          ${this.problem && !this.problem.field('wording') ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
          <div class="row"><button class="button primary">Let in again</button><button type="button" class="button" @click=${this.close}>Cancel</button></div></form>` : nothing}
      </ms-dialog></section>`;
  }

  private readonly close = () => {
    [this.lifting, this.problem] = [undefined, undefined];
  };

  private async lift(event: SubmitEvent, suppression: Suppression) {
    event.preventDefault();
    const wording = String(new FormData(event.target as HTMLFormElement).get('wording'));
    try {
      await api.lift(suppression.id, wording);
      toast.ok('Gets messages again');
      this.close();
      await this.all.reload();
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      this.problem = problem;
    }
  }
}
