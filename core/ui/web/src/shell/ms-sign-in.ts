import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ProblemError } from '../sdk/api/index.js';
import { MsElement, element } from '../sdk/element.js';
import { session } from '../sdk/session.js';
import styles from './ms-sign-in.css';
import { resume, signIn, signOut } from './session-keeper.js';

/** The sign-in: a page of its own, or with `again` a dialog over unfinished work when the session has ended. */
@element('ms-sign-in')
export class MsSignIn extends MsElement {
  static override styles = styles;

  @property({ type: Boolean, reflect: true }) again = false;
  @state() private busy = false;
  @state() private error?: unknown;
  @state() private shown = false;
  @query('#email') private email!: HTMLInputElement;
  @query('#password') private password!: HTMLInputElement;

  protected override firstUpdated(): void {
    if (!this.again) this.email.focus();
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.error = undefined;
    try {
      const answer = await signIn(this.email.value.trim(), this.password.value);
      if (this.again) await resume(answer);
      else this.emit('ms-signed-in', answer);
    } catch (error) {
      this.error = error;
      await this.updateComplete;
      this.password.select();
    } finally {
      this.busy = false;
    }
  }

  private message(): string {
    if (!(this.error instanceof ProblemError)) return 'Something went wrong. Try again.';
    if (this.error.status === 401) return 'This e-mail address and password do not go together.';
    return this.error.problem.detail ?? this.error.problem.title;
  }

  override render() {
    return this.again ? this.dialog() : this.page();
  }

  private page() {
    return html`<main>
      <section>
        <div class="mark" aria-hidden="true"><ms-icon name="sparkles"></ms-icon></div>
        <h1>Sign in</h1>
        <p class="muted">Welcome back. Use the account your clinic gave you.</p>
        ${this.form()}
      </section>
      <p class="foot">Forgotten your password? An administrator of your clinic can give you a new one.</p>
    </main>`;
  }

  private dialog() {
    return html`<ms-dialog heading="Please sign in again" size="s" open locked>
      <p class="muted lead">Your session has ended. Nothing you typed is lost: sign in to go on where you were.</p>
      ${this.form()}
      <button slot="footer" class="button quiet" @click=${() => signOut()}>Sign in as someone else</button>
    </ms-dialog>`;
  }

  private form() {
    const email = this.again ? session.user.email : '';
    return html`<form class="stack" @submit=${this.submit}>
      ${this.error ? html`<p class="wrong" role="alert"><ms-icon name="circle-alert"></ms-icon>${this.message()}</p>` : nothing}
      <ms-field label="E-mail address">
        <input id="email" name="email" type="email" autocomplete="username" required .value=${email} ?readonly=${this.again} />
      </ms-field>
      <ms-field label="Password">
        <input id="password" name="password" type=${this.shown ? 'text' : 'password'} autocomplete="current-password" required ?autofocus=${this.again} />
      </ms-field>
      <label class="check"
        ><input type="checkbox" @change=${(event: Event) => (this.shown = (event.target as HTMLInputElement).checked)} />Show
        password</label
      >
      <button class="button primary large wide" aria-busy=${String(this.busy)}>${this.busy ? 'Signing in…' : 'Sign in'}</button>
    </form>`;
  }
}
