import { element, format, MsElement, Remote, session, toast } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import * as api from '../messaging.api.js';
import type { Notice } from '../messaging.api.js';
import { notices as looks } from '../words.js';
import styles from './notices.css';

const placeOf = ({ conversationId, appointmentId, patientId }: Notice) =>
  appointmentId ? `/calendar?appointment=${appointmentId}` : conversationId ? `/inbox?conversation=${conversationId}` : patientId ? `/patients/${patientId}` : '';

/** What patients want and what went wrong, until somebody has seen to it. A card on the first page, `compact` above the inbox. */
@element('messaging-notices')
export class Notices extends MsElement {
  static override styles = styles;
  @property({ type: Boolean, reflect: true }) compact = false;
  private readonly notices = new Remote(this, api.notices, { topics: ['notices'] });

  override render() {
    if (this.compact) return this.notices.render({ pending: () => nothing, ready: (all) => all.length ? html`<section class="compact" aria-label="To look at">${this.list(all)}</section>` : nothing });
    return html`<section class="card"><header class="row"><h2 class="grow">From your patients</h2><a href="/inbox">Open inbox</a></header>
      ${this.notices.render({
        pending: () => html`<ms-skeleton shape="rows" lines="3"></ms-skeleton>`,
        ready: (all) => all.length ? this.list(all.slice(0, 6)) : html`<p class="muted">Nothing needs you: no wishes for another time, and every message arrived.</p>`,
      })}</section>`;
  }

  private list(all: readonly Notice[]) {
    return html`<ul>${all.map((notice) => {
      const { label, icon, tone } = looks[notice.kind];
      const name = notice.patientName ?? 'Unknown number';
      const place = placeOf(notice);
      return html`<li><ms-icon class=${tone} name=${icon}></ms-icon>
        <span class="grow what">${place ? html`<a class="strong" href=${place}>${name}</a>` : html`<span class="strong">${name}</span>`}
          <span class="muted small">${label} · ${format.relative(notice.createdAt)}</span></span>
        ${session.can('messaging.send') ? html`<button class="button quiet icon" aria-label="Done: ${label}, ${name}" @click=${() => this.settle(notice)}><ms-icon name="check"></ms-icon></button>` : nothing}</li>`;
    })}</ul>`;
  }

  private async settle(notice: Notice) {
    this.notices.set((this.notices.value ?? []).filter(({ id }) => id !== notice.id));
    try {
      await api.settle(notice.id);
    } catch (problem) {
      toast.problem(problem);
      void this.notices.run();
    }
  }
}
