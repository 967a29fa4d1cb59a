import { element, MsElement, Paged, Remote, session, toast } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../messaging.api.js';
import type { Channel, Message, Reach } from '../messaging.api.js';
import styles from './tab.css';

/** All that was, and will be, written to a patient, and what they answered. */
@element('messaging-tab')
export class MessagesTab extends MsElement {
  static override styles = styles;
  @property() patientId = '';
  @state() private chosen?: Channel;
  private readonly messages = new Paged<Message>(this, (cursor, signal) => api.messagesOf(this.patientId, cursor, signal), { topics: ['messages'], auto: false });
  private readonly reach = new Remote<Reach>(this, () => api.reachOf(this.patientId), { topics: ['messages'], auto: false });

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has('patientId') || !this.patientId) return;
    void this.messages.reload();
    void this.reach.run('fresh');
  }

  override render() {
    return html`${this.reach.render({ pending: () => nothing, ready: (reach) => this.banner(reach) })}
      <section class="card" aria-label="Messages"><div class="messages" tabindex="0" role="region" aria-label="Messages so far">${this.list()}</div>${this.reach.value && session.can('messaging.send') ? this.writing(this.reach.value) : nothing}</section>`;
  }

  private banner({ sms, email, smsOptedOut, emailOptedOut }: Reach) {
    const words = smsOptedOut ? 'Has opted out of text messages. Reminders are not sent.'
      : emailOptedOut ? 'Has opted out of e-mail.'
        : sms || email ? '' : 'No mobile number and no e-mail address: nothing can be sent.';
    return words ? html`<p class="banner" role="note"><ms-icon name="ban"></ms-icon>${words}</p>` : nothing;
  }

  private list() {
    const { messages } = this;
    if (messages.error) return html`<ms-problem .error=${messages.error} retry @ms-retry=${() => messages.reload()}></ms-problem>`;
    if (messages.loading && !messages.items.length) return html`<ms-skeleton shape="rows" lines="4"></ms-skeleton>`;
    if (messages.empty) return html`<ms-empty compact illustration="inbox" heading="No messages yet">Confirmations and reminders show up here once an appointment is booked.</ms-empty>`;
    // From below, so that the latest is in sight.
    return html`<messaging-bubbles .messages=${messages.items}></messaging-bubbles>
      ${messages.more ? html`<p><button class="button quiet" @click=${() => messages.next()}>Show older ones</button></p>` : nothing}`;
  }

  private writing({ sms, email, smsOptedOut, emailOptedOut }: Reach) {
    const open: Channel[] = [...(sms ? ['sms' as const] : []), ...(email ? ['email' as const] : [])];
    const channel = this.chosen && open.includes(this.chosen) ? this.chosen : open[0];
    if (!channel) return nothing;
    const label = { sms: 'Text message', email: 'E-mail' };
    return html`${open.length > 1 ? html`<div class="bar"><div class="segments" role="group" aria-label="Send as">
        ${open.map((each) => html`<button aria-pressed=${String(each === channel)} @click=${() => { this.chosen = each; }}>${label[each]}</button>`)}</div></div>` : nothing}
      <messaging-composer .channel=${channel} ?stopped=${channel === 'sms' ? smsOptedOut : emailOptedOut} .send=${(text: string) => this.send(channel, text)}></messaging-composer>`;
  }

  private async send(channel: Channel, text: string) {
    await api.write(this.patientId, channel, text);
    toast.ok('On its way');
    await this.messages.reload('quiet');
  }
}
