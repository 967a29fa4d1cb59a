import { element, format, MsPage, Paged, router } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../messaging.api.js';
import type { Conversation } from '../messaging.api.js';
import styles from './inbox-page.css';

/** Conversations on the left, one of them on the right. */
@element('messaging-inbox')
export class InboxPage extends MsPage {
  static override styles = styles;
  @state() private unreadAlone = false;
  private readonly conversations = new Paged<Conversation>(this, (cursor, signal) => api.conversations(this.unreadAlone, cursor, signal), { topics: ['messages'] });

  protected override firstUpdated() {
    this.setTitle('Inbox');
  }

  private get chosen() {
    return this.query.get('conversation') ?? '';
  }

  override render() {
    const unread = this.conversations.items.filter((each) => each.unread).length;
    return html`<ms-page-header heading="Inbox" sub=${unread ? `${format.count(unread, 'conversation')} to read` : ''}>
        <div slot="meta" class="segments" role="group" aria-label="Which conversations">
          <button aria-pressed=${String(!this.unreadAlone)} @click=${() => this.show(false)}>All</button>
          <button aria-pressed=${String(this.unreadAlone)} @click=${() => this.show(true)}>Unread</button></div>
      </ms-page-header>
      <div class="body ${this.chosen ? 'chosen' : ''}">
        <div class="list"><messaging-notices compact></messaging-notices>${this.list()}</div>
        <div class="place">${this.chosen
          ? html`<messaging-thread .conversationId=${this.chosen}></messaging-thread>`
          : html`<ms-empty illustration="inbox" heading="Choose a conversation">Replies to reminders and everything else that patients text to the clinic is here.</ms-empty>`}</div>
      </div>`;
  }

  private show(unreadAlone: boolean) {
    this.unreadAlone = unreadAlone;
    void this.conversations.reload();
  }

  private list() {
    const { conversations } = this;
    if (conversations.error) return html`<ms-problem .error=${conversations.error} retry @ms-retry=${() => conversations.reload()}></ms-problem>`;
    if (conversations.loading && !conversations.items.length) return html`<ms-skeleton shape="rows" lines="6"></ms-skeleton>`;
    if (conversations.empty) {
      return html`<ms-empty compact heading=${this.unreadAlone ? 'All read' : 'No messages yet'}>${this.unreadAlone ? '' : 'A conversation begins with the first text to or from a patient.'}</ms-empty>`;
    }
    return html`<nav aria-label="Conversations">${conversations.items.map((each) => this.row(each))}</nav>
      ${conversations.more ? html`<p class="row"><button class="button quiet" @click=${() => conversations.next()}>Show older ones</button></p>` : nothing}`;
  }

  private row(each: Conversation) {
    const name = each.patientName ?? format.phone(each.number);
    const open = (event: Event) => {
      event.preventDefault();
      router.setQuery({ conversation: each.id });
    };
    return html`<a href="/inbox?conversation=${each.id}" class=${each.unread ? 'unread' : ''} aria-current=${String(each.id === this.chosen)} @click=${open}>
      ${each.patientName ? html`<ms-avatar .name=${name}></ms-avatar>` : html`<span class="nobody"><ms-icon name="user"></ms-icon></span>`}
      <span class="name truncate">${name}</span><time class="when" datetime=${each.lastAt}>${format.relative(each.lastAt)}</time>
      <span class="words truncate">${each.lastDirection === 'out' ? 'You: ' : ''}${each.lastWords ?? ''}</span>
      ${each.unread ? html`<span class="dot num"><span class="sr-only">unread: </span>${each.unread}</span>` : each.optedOut ? html`<ms-icon name="ban" label="Opted out"></ms-icon>` : html`<span></span>`}
    </a>`;
  }
}
