import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { confirmDialog } from '../../sdk/confirm.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { session } from '../../sdk/session.js';
import { toast } from '../../sdk/toast.js';
import { type Account, type Role, changeUser, resetPassword } from './users.api.js';

/** One account: role, state, password. Emits ms-changed, and ms-issued with a new password. */
@element('ms-user-panel')
export class MsUserPanel extends MsElement {
  static override styles = css`
    .who {
      display: grid;
      gap: 2px;
    }

    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 7px 16px;
    }

    dt {
      color: var(--ms-text-2);
    }

    dd {
      text-align: end;
      font-weight: 540;
    }
  `;

  @property({ attribute: false }) user!: Account;
  @property({ attribute: false }) roles: readonly Role[] = [];
  @property({ type: Boolean }) mayManage = false;
  @state() private busy = false;

  private async act(work: () => Promise<string>): Promise<void> {
    this.busy = true;
    try {
      toast.ok(await work());
    } catch (error) {
      toast.problem(error);
    } finally {
      this.busy = false;
      this.emit('ms-changed');
    }
  }

  private changeRole(event: Event): Promise<void> {
    const role = (event.target as HTMLSelectElement).value;
    return this.act(async () => {
      const changed = await changeUser(this.user, { role });
      return `${changed.name} is ${changed.roleName} now`;
    });
  }

  private async flip(): Promise<void> {
    const { user } = this;
    const agreed =
      !user.active ||
      (await confirmDialog({
        title: `Deactivate ${user.name}?`,
        body: 'They are signed out everywhere and cannot sign in any more. What they did stays in the audit log.',
        confirm: 'Deactivate',
        tone: 'danger',
      }));
    if (!agreed) return;
    await this.act(async () => {
      await changeUser(user, { active: !user.active });
      return user.active ? `${user.name} is deactivated` : `${user.name} can sign in again`;
    });
  }

  private async reset(): Promise<void> {
    const { user } = this;
    const agreed = await confirmDialog({
      title: `Reset the password of ${user.name}?`,
      body: 'Their password stops working at once. You get a temporary one to hand over.',
      confirm: 'Reset password',
    });
    if (!agreed) return;
    await this.act(async () => {
      const { temporaryPassword } = await resetPassword(user);
      this.emit('ms-issued', { name: user.name, email: user.email, password: temporaryPassword });
      return 'The password is reset';
    });
  }

  override render() {
    const { user } = this;
    const self = user.id === session.user.id;
    const role = this.roles.find((each) => each.id === user.role);
    return html`<div class="stack">
      <div class="row">
        <ms-avatar size="l" name=${user.name}></ms-avatar>
        <div class="who grow">
          <span class="strong truncate">${user.name}${self ? ' (you)' : ''}</span><span class="muted small truncate">${user.email}</span>
        </div>
      </div>
      <dl>
        <dt>Last sign-in</dt>
        <dd>${user.lastSignInAt ? format.relative(user.lastSignInAt) : 'Never'}</dd>
        <dt>Member since</dt>
        <dd>${format.day(user.createdAt)}</dd>
      </dl>
      <ms-field label="Role" hint=${role?.description ?? ''}>
        <select ?disabled=${!this.mayManage || self || this.busy} @change=${this.changeRole}>
          ${this.roles.map((each) => html`<option value=${each.id} ?selected=${each.id === user.role}>${each.name}</option>`)}
        </select>
      </ms-field>
      ${this.mayManage && !self ? this.actions() : nothing}
      ${self ? html`<p class="muted small">Your own role can be changed by another administrator.</p>` : nothing}
    </div>`;
  }

  private actions() {
    const { active } = this.user;
    return html`<div class="stack tight">
      <button class="button" ?disabled=${this.busy || !active} @click=${this.reset}><ms-icon name="rotate-ccw-key"></ms-icon>Reset password</button>
      <button class="button" ?disabled=${this.busy} @click=${this.flip}>
        <ms-icon name=${active ? 'user-x' : 'user-check'}></ms-icon>${active ? 'Deactivate' : 'Activate again'}
      </button>
    </div>`;
  }
}
