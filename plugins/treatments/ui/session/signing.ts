import { confirmDialog, element, format, MsElement, session as user, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Actions, Recorded } from '../treatments.types.js';
import styles from './session.css';

/** The end of a session: its signature, after which it is locked, and what was amended since. Emits `changed`. */
@element('treatments-signing')
export class Signing extends MsElement {
  static override styles = [styles, css`
    blockquote { margin: 0; padding: 8px 12px; border-left: 3px solid var(--ms-line-strong); overflow-wrap: anywhere; }
  `];
  @property({ attribute: false }) session!: Recorded;
  @property({ attribute: false }) actions!: Actions;
  /** It cannot be signed now. */
  @property({ type: Boolean }) closed = false;
  @state() private amending = false;
  @state() private problem?: unknown;

  override render() {
    const { session } = this;
    const signs = user.can('treatments.sign');
    return html`<section aria-labelledby="signing"><header class="row"><h2 id="signing" class="grow">${session.status === 'signed' ? 'Signed' : 'Signature'}</h2>
        ${session.status === 'signed' ? html`<ms-badge tone="ok" icon="lock">Locked</ms-badge>` : nothing}</header>
      ${session.status === 'signed' ? this.signed(signs) : html`<p class="muted">Once signed, the session is locked: corrections are added beside it, and both are kept.</p>
        ${this.problem ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
        ${this.closed ? nothing : signs ? html`<div><button type="button" class="button primary large" @click=${this.sign}><ms-icon name="signature"></ms-icon>Sign and lock</button></div>` : html`<p class="muted">Somebody who may sign has to do that.</p>`}`}</section>`;
  }

  private signed(signs: boolean) {
    const { signedAt, rulesVersion, amendments } = this.session;
    return html`<p>${format.dateTime(signedAt!)} · judged by rules ${rulesVersion}</p>
      ${amendments.map(({ text, reason, createdAt }) => html`<blockquote><p>${text}</p><p class="muted small">Amended ${format.dateTime(createdAt)}: ${reason}</p></blockquote>`)}
      ${signs && !this.amending ? html`<div><button type="button" class="button" @click=${() => { this.amending = true; }}><ms-icon name="file-pen-line"></ms-icon>Amend</button></div>` : nothing}
      ${this.amending ? html`<form class="stack tight" @submit=${this.amend}><ms-field label="Correction"><textarea name="text" required maxlength="4000"></textarea></ms-field>
        <ms-field label="Why"><input name="reason" required maxlength="400"></ms-field>
        <div class="row"><button class="button primary">Add the amendment</button><button type="button" class="button" @click=${() => { this.amending = false; }}>Cancel</button></div></form>` : nothing}`;
  }

  private sign = async () => {
    const sure = await confirmDialog({ title: 'Sign and lock this session?', body: `${format.count(this.session.passes.length, 'pass', 'passes')} will be locked. You can still add amendments.`, confirm: 'Sign' });
    if (!sure) return;
    try {
      this.problem = undefined;
      this.emit('changed', await this.actions.sign(this.session));
      toast.ok('Session signed');
    } catch (problem) {
      this.problem = problem;
    }
  };

  private amend = async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    try {
      this.emit('changed', await this.actions.amend(this.session, String(given.get('text')), String(given.get('reason'))));
      this.amending = false;
    } catch (problem) {
      toast.problem(problem);
    }
  };
}
