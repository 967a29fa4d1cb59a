import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ProblemError } from '../../sdk/api/index.js';
import { MsElement, element } from '../../sdk/element.js';
import { session } from '../../sdk/session.js';
import { toast } from '../../sdk/toast.js';
import { changeOwnPassword } from './users.api.js';

/** Changes the password of whoever is signed in. */
@element('ms-own-password')
export class MsOwnPassword extends MsElement {
  static override styles = css`
    .intro {
      margin-bottom: 16px;
    }
  `;

  @property({ type: Boolean }) open = false;
  @state() private busy = false;
  @state() private differs = false;
  @state() private error?: unknown;
  @query('form') private form!: HTMLFormElement;

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const data = new FormData(this.form);
    const [current, next, again] = ['current', 'next', 'again'].map((name) => String(data.get(name))) as [string, string, string];
    this.differs = next !== again;
    if (this.differs) return;
    this.busy = true;
    this.error = undefined;
    try {
      await changeOwnPassword(current, next);
      session.store.set({ ...session.store.value!, passwordTemporary: false });
      toast.ok('Your password is changed');
      this.close();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  private close(): void {
    this.form.reset();
    this.error = undefined;
    this.differs = false;
    this.emit('ms-close');
  }

  private message(field: string): string | undefined {
    return this.error instanceof ProblemError ? this.error.field(field) : undefined;
  }

  override render() {
    const general = this.error && !(this.error instanceof ProblemError && this.error.problem.errors?.length);
    const temporary = session.store.value?.passwordTemporary ?? false;
    return html`<ms-dialog
      heading=${temporary ? 'Choose your own password' : 'Change my password'}
      size="s"
      ?open=${this.open}
      ?busy=${this.busy}
      ?locked=${temporary}
      @ms-close=${this.close}
    >
      ${temporary ? html`<p class="muted intro">You signed in with a temporary password that somebody gave you.</p>` : nothing}
      <form id="own-password" class="stack" @submit=${this.submit}>
        <ms-field label=${temporary ? 'Temporary password' : 'Current password'} .error=${this.message('current')}>
          <input name="current" type="password" autocomplete="current-password" required autofocus />
        </ms-field>
        <ms-field label="New password" hint="Long beats complicated: a few words in a row are good." .error=${this.message('next')}>
          <input name="next" type="password" autocomplete="new-password" required />
        </ms-field>
        <ms-field label="New password again" .error=${this.differs ? 'This differs from the new password above.' : undefined}>
          <input name="again" type="password" autocomplete="new-password" required />
        </ms-field>
        ${general ? html`<ms-problem .error=${this.error}></ms-problem>` : nothing}
      </form>
      ${temporary ? nothing : html`<button slot="footer" class="button" @click=${this.close}>Cancel</button>`}
      <button slot="footer" class="button primary" form="own-password" ?disabled=${this.busy}>${this.busy ? 'Changing…' : 'Change password'}</button>
    </ms-dialog>`;
  }
}
