import { element, format, lookup, MsElement, Remote, router, session, toast, type Option } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import * as api from '../messaging.api.js';
import type { Conversation, Thread } from '../messaging.api.js';
import styles from './thread.css';

async function searchPatients(words: string, signal: AbortSignal): Promise<Option[]> {
  const found = (await (await lookup('patient'))?.search(words, signal)) ?? [];
  return found.map(({ id, label, detail }) => ({ value: id, label, detail, avatar: label }));
}

/** One conversation. Opening it marks it as read. */
@element('messaging-thread')
export class ThreadView extends MsElement {
  static override styles = styles;
  @property() conversationId = '';
  private readonly thread = new Remote<Thread>(this, (signal) => this.load(signal), { topics: ['messages'], auto: false });

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('conversationId') && this.conversationId) void this.thread.run('fresh');
  }

  private async load(signal: AbortSignal) {
    const thread = await api.thread(this.conversationId, signal);
    if (thread.conversation.unread && session.can('messaging.send')) void api.markRead(this.conversationId).catch(toast.problem.bind(toast));
    return thread;
  }

  override render() {
    return this.thread.render({ ready: (thread) => html`${this.head(thread.conversation)}
      <div class="scroll" tabindex="0" role="region" aria-label="Conversation"><messaging-bubbles .messages=${thread.messages.items}></messaging-bubbles></div>
      ${session.can('messaging.send') ? html`<messaging-composer ?stopped=${thread.conversation.optedOut} .send=${this.send}></messaging-composer>` : nothing}` });
  }

  private head({ patientId, patientName, number, optedOut }: Conversation) {
    return html`<header>
      <button class="button quiet icon back" aria-label="Back to the list" @click=${() => router.setQuery({ conversation: null })}><ms-icon name="arrow-left"></ms-icon></button>
      ${patientName
        ? html`<ms-avatar .name=${patientName}></ms-avatar><span class="grow"><a class="strong" href="/patients/${patientId ?? ''}">${patientName}</a> <span class="muted num nowrap">${format.phone(number)}</span></span>`
        : html`<span class="grow strong num">${format.phone(number)}</span>${session.can('messaging.send') ? html`<ms-combobox class="assign" label="Assign to a patient" .search=${searchPatients}
            @ms-change=${(event: CustomEvent<Option | null>) => event.detail && this.assign(event.detail.value)}></ms-combobox>` : nothing}`}
      ${optedOut ? html`<ms-badge tone="warn" icon="ban">Opted out</ms-badge>` : nothing}</header>`;
  }

  private readonly send = async (text: string) => {
    await api.reply(this.conversationId, text);
    await this.thread.run();
  };

  private async assign(patientId: string) {
    try {
      await api.assign(this.conversationId, patientId);
      toast.ok('Assigned');
      await this.thread.run();
    } catch (problem) {
      toast.problem(problem);
    }
  }
}
