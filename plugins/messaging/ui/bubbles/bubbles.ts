import { element, format, MsElement, zone } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Message } from '../messaging.api.js';
import { origin, problemWords, states } from '../words.js';
import styles from './bubbles.css';

const kindOf = ({ direction, state }: Message) => [
  direction,
  state === 'planned' ? 'waiting' : '',
  state === 'failed' || state === 'unknown' ? 'bad' : '',
  state === 'revoked' || state === 'suppressed' ? 'quiet' : '',
].filter(Boolean).join(' ');

const momentOf = (message: Message) => (message.state === 'planned' ? message.dueAt : message.sentAt) ?? message.at;

/** Messages as on a phone, the latest last, with days between and what became of each. */
@element('messaging-bubbles')
export class Bubbles extends MsElement {
  static override styles = styles;
  /** The latest first, as the server lists them. */
  @property({ attribute: false }) messages: readonly Message[] = [];

  override render() {
    let day = '';
    const inOrder = [...this.messages].sort((a, b) => momentOf(a).localeCompare(momentOf(b)));
    return html`<ol>${repeat(inOrder, ({ id }) => id, (message) => {
      const before = day;
      day = zone.wall(momentOf(message)).date;
      return html`${day === before ? nothing : html`<li class="day">${format.date(day, 'weekday')}</li>`}${this.bubble(message)}`;
    })}</ol>`;
  }

  private bubble(message: Message) {
    const { label, icon } = states[message.state];
    const why = problemWords(message.state === 'failed' || message.state === 'unknown' ? message.problem : null);
    return html`<li class=${kindOf(message)}>
      <div class="bubble">${message.heading ? html`<strong>${message.heading}</strong>` : nothing}${message.body}</div>
      <span class="meta">
        <time class="num" datetime=${momentOf(message)}>${format.time(momentOf(message))}</time>
        ${message.channel === 'email' ? html`<span class="state"><ms-icon name="mail"></ms-icon>E-mail</span>` : nothing}
        ${message.direction === 'out' ? html`<span>${origin(message)}</span><span class="state"><ms-icon name=${icon}></ms-icon>${label}${why ? `: ${why}` : ''}</span>` : nothing}
      </span></li>`;
  }
}
