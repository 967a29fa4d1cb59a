import { element, MsPage, Remote } from '@medspa/sdk';
import { html } from 'lit';
import * as api from '../messaging.api.js';
import type { Text } from '../messaging.api.js';
import { texts as names } from '../words.js';
import styles from './settings.css';

const channelWords = { sms: 'Text message', email: 'E-mail' };

/** Settings: when patients are written to, with which words, and who does not want it. */
@element('messaging-settings')
export class SettingsPage extends MsPage {
  static override styles = styles;
  private readonly texts = new Remote(this, api.texts);

  protected override firstUpdated() {
    this.setTitle('Messages');
  }

  override render() {
    return html`<ms-page-header heading="Messages" sub="Confirmations and reminders for appointments. Quiet hours and the provider are set under Modules."></ms-page-header>
      <div class="page">
        <messaging-rules></messaging-rules>
        <section aria-labelledby="texts"><h2 id="texts">Texts</h2>${this.texts.render({ ready: (all) => html`<div class="texts">${all.map((text) => this.text(text))}</div>` })}</section>
        <messaging-suppressions></messaging-suppressions>
      </div>`;
  }

  private text(text: Text) {
    return html`<details><summary><ms-icon name=${text.channel === 'sms' ? 'message-square' : 'mail'}></ms-icon>
        <span class="grow">${names[text.kind] ?? text.kind} <span class="muted">· ${channelWords[text.channel]}</span></span>
        ${text.shipped ? '' : html`<ms-badge tone="info" icon="pen-line">Your own</ms-badge>`}</summary>
      <messaging-text-editor .text=${text} @saved=${() => this.texts.run()}></messaging-text-editor></details>`;
  }
}
