import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ProblemError } from '../../sdk/api/index.js';
import { MsElement, element } from '../../sdk/element.js';
import { type Account, type Issued, type Role, createUser } from './users.api.js';

/** Adds somebody to the clinic. Emits ms-created with the account and its temporary password. */
@element('ms-new-user')
export class MsNewUser extends MsElement {
  static override styles = css`
    .roles {
      display: grid;
      gap: 6px;
    }

    .roles label {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0 10px;
      padding: 8px 12px;
      border: 1px solid var(--ms-line-strong);
      border-radius: var(--ms-radius-m);
      cursor: pointer;
    }

    .roles label:has(:checked) {
      border-color: var(--ms-accent-line);
      background: var(--ms-selected);
    }

    .roles input {
      margin-top: 1px;
    }

    .roles small {
      grid-column: 2;
    }

    legend {
      margin-bottom: 6px;
      color: var(--ms-text-2);
      font-size: var(--ms-size-s);
      font-weight: 540;
    }
  `;

  @property({ attribute: false }) roles: readonly Role[] = [];
  @property({ type: Boolean }) open = false;
  @state() private busy = false;
  @state() private error?: unknown;
  @query('form') private form!: HTMLFormElement;

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const data = new FormData(this.form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    this.busy = true;
    this.error = undefined;
    try {
      const created: Account & Issued = await createUser({ name: text('name'), email: text('email'), role: text('role') });
      this.form.reset();
      this.emit('ms-created', created);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  private message(field: string): string | undefined {
    return this.error instanceof ProblemError ? this.error.field(field) : undefined;
  }

  override render() {
    const general = this.error && !(this.error instanceof ProblemError && this.error.problem.errors?.length);
    return html`<ms-dialog heading="Add a user" ?open=${this.open} ?busy=${this.busy} @ms-close=${() => this.emit('ms-close')}>
      <form id="new-user" class="stack" @submit=${this.submit}>
        <ms-field label="Name" .error=${this.message('name')}><input name="name" autocomplete="off" required autofocus /></ms-field>
        <ms-field label="E-mail address" hint="They sign in with it." .error=${this.message('email')}>
          <input name="email" type="email" autocomplete="off" required />
        </ms-field>
        <fieldset class="roles">
          <legend>Role</legend>
          ${this.roles.map(
            (role) => html`<label>
              <input type="radio" name="role" value=${role.id} required />
              <span class="strong">${role.name}</span><small class="muted">${role.description}</small>
            </label>`,
          )}
        </fieldset>
        ${general ? html`<ms-problem .error=${this.error}></ms-problem>` : nothing}
      </form>
      <button slot="footer" class="button" @click=${() => this.emit('ms-close')}>Cancel</button>
      <button slot="footer" class="button primary" form="new-user" ?disabled=${this.busy}>${this.busy ? 'Adding…' : 'Add user'}</button>
    </ms-dialog>`;
  }
}
