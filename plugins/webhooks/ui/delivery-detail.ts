import { element, format, MsElement, Remote, session, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import styles from './delivery-detail.css';
import * as api from './webhooks.api.js';
import type { Delivery } from './webhooks.api.js';
import { problemWords } from './words.js';

/** The attempts of a message, what was sent, and a button to send it again. */
@element('webhooks-delivery-detail')
export class DeliveryDetail extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) delivery!: Delivery;
  private readonly whole = new Remote(this, (signal) => api.delivery(this.delivery.id, signal), { topics: ['webhooks'] });

  override render() {
    return this.whole.render({ pending: () => html`<ms-skeleton></ms-skeleton>`, ready: (whole) => this.details(whole) });
  }

  private details(whole: Delivery) {
    const attempts = whole.attemptLog ?? [];
    return html`<div class="parts">
        <div><h3>Attempts</h3>
          ${attempts.length ? html`<ol>${attempts.map((each) => html`<li><span class="num">${format.dateTime(each.at)}</span>: ${problemWords(each)}, <span class="num">${format.number(each.millis)} ms</span></li>`)}</ol>` : html`<span class="muted">${problemWords(whole) || 'None yet'}</span>`}
          ${whole.due && whole.attempts ? html`<p class="muted">Next attempt ${format.relative(whole.due)}</p>` : nothing}</div>
        <div><h3>Message ${whole.messageId}</h3><pre>${pretty(whole.body ?? '')}</pre></div></div>
      ${session.can('webhooks.manage') ? html`<div class="row"><button class="button" @click=${this.repeat}><ms-icon name="repeat"></ms-icon>Send again</button></div>` : nothing}`;
  }

  private repeat = async () => {
    try {
      this.whole.set({ ...this.whole.value, ...(await api.repeat(this.delivery.id)), body: this.whole.value?.body, attemptLog: this.whole.value?.attemptLog });
      toast.ok('It is sent again');
    } catch (problem) {
      toast.problem(problem);
    }
  };
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
