import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ProblemError } from '../sdk/api/index.js';
import { MsElement, element } from '../sdk/element.js';
import styles from '../shell/ms-sign-in.css';
import { signIn, signOut } from './operator-session.js';

/** The operator's sign-in by token: a page of its own, or with `again` a dialog over unfinished work. */
@element('ms-operator-sign-in')
export class MsOperatorSignIn extends MsElement {
  static override styles = styles;

  @property({ type: Boolean, reflect: true }) again = false;
  @state() private busy = false;
  @state() private error?: unknown;
  @query('input') private token!: HTMLInputElement;

  protected override firstUpdated(): void {
    if (!this.again) this.token.focus();
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.error = undefined;
    try {
      await signIn(this.token.value.trim());
    } catch (error) {
      this.error = error;
      await this.updateComplete;
      this.token.select();
    } finally {
      this.busy = false;
    }
  }

  private message(): string {
    if (!(this.error instanceof ProblemError)) return 'Something went wrong. Try again.';
    if (this.error.status === 401) return 'This is not the operator’s token.';
    return this.error.problem.detail ?? this.error.problem.title;
  }

  override render() {
    if (this.again) {
      return html`<ms-dialog heading="Please sign in again" size="s" open locked>
        <p class="muted lead">Your session has ended. Sign in to go on where you were.</p>
        ${this.form()}
        <button slot="footer" class="button quiet" @click=${() => signOut()}>Leave</button>
      </ms-dialog>`;
    }
    return html`<main>
      <section>
        <div class="mark" aria-hidden="true"><ms-icon name="square-terminal"></ms-icon></div>
        <h1>Operator console</h1>
        <p class="muted">For whoever runs this installation. Clinics sign in at the <a href="/">application</a>.</p>
        ${this.form()}
      </section>
      <p class="foot">The token is in the file operator.token in the data folder of the installation.</p>
    </main>`;
  }

  private form() {
    return html`<form class="stack" @submit=${this.submit}>
      ${this.error ? html`<p class="wrong" role="alert"><ms-icon name="circle-alert"></ms-icon>${this.message()}</p>` : nothing}
      <ms-field label="Operator token">
        <input name="token" type="password" autocomplete="current-password" spellcheck="false" required ?autofocus=${this.again} />
      </ms-field>
      <button class="button primary large wide" aria-busy=${String(this.busy)}>${this.busy ? 'Signing in…' : 'Sign in'}</button>
    </form>`;
  }
}
