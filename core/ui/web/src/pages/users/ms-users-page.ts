import './ms-issued-password.js';
import './ms-new-user.js';
import './ms-user-panel.js';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { MsPage, element } from '../../sdk/element.js';
import type { Column } from '../../sdk/elements/ms-table.js';
import { format } from '../../sdk/format.js';
import { palette } from '../../sdk/palette.js';
import { Remote } from '../../sdk/remote.js';
import { router } from '../../sdk/router.js';
import { session } from '../../sdk/session.js';
import type { IssuedPassword } from './ms-issued-password.js';
import { type Account, type Issued, listRoles, listUsers } from './users.api.js';

const COLUMNS: Column<Account>[] = [
  {
    id: 'name',
    label: 'Name',
    cell: (user) => html`<ms-avatar size="s" name=${user.name}></ms-avatar><span class="truncate">${user.name}</span>`,
    compare: (a, b) => a.name.localeCompare(b.name),
  },
  { id: 'email', label: 'E-mail address', cell: (user) => user.email, from: 640 },
  { id: 'role', label: 'Role', cell: (user) => user.roleName, compare: (a, b) => a.roleName.localeCompare(b.roleName) },
  {
    id: 'seen',
    label: 'Last sign-in',
    cell: (user) => html`<span class="nowrap">${user.lastSignInAt ? format.relative(user.lastSignInAt) : 'Never'}</span>`,
    compare: (a, b) => (a.lastSignInAt ?? '').localeCompare(b.lastSignInAt ?? ''),
    from: 480,
  },
  {
    id: 'state',
    label: 'State',
    width: '120px',
    cell: (user) =>
      user.active
        ? 'Active'
        : html`<ms-badge icon="circle-minus">Deactivated</ms-badge>`,
  },
];

/** Who may sign in to this clinic, and as what. */
@element('ms-users-page')
export class MsUsersPage extends MsPage {
  static override styles = css`
    :host {
      display: flex;
      height: 100%;
    }

    .main {
      flex: 1;
      min-width: 0;
      overflow: auto;
    }

    .pad {
      padding: 20px;
    }
  `;

  @state() private adding = false;
  @state() private issued: IssuedPassword | null = null;
  private readonly users = new Remote(this, listUsers);
  private readonly roles = new Remote(this, listRoles);
  private unregister = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    if (!session.can('users.manage')) return;
    const run = () => void (this.adding = true);
    this.unregister = palette.register({ id: 'users.add', label: 'Add a user', icon: 'user-plus', shortcut: 'n', run });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unregister();
  }

  private created(event: CustomEvent<Account & Issued>): void {
    const { name, email, temporaryPassword } = event.detail;
    this.adding = false;
    this.issued = { name, email, password: temporaryPassword };
    void this.users.run();
  }

  override render() {
    const chosen = this.users.value?.find((user) => user.id === this.query.get('user'));
    const roles = this.roles.value ?? [];
    const active = this.users.value?.filter((user) => user.active).length;
    return html`<div class="main">
        <ms-page-header heading="Users">
          <span slot="lead" class="muted num">${active === undefined ? '' : `${active} active`}</span>
          ${session.can('users.manage')
            ? html`<button slot="actions" class="button primary" @click=${() => (this.adding = true)}>
                <ms-icon name="plus"></ms-icon>User<kbd>N</kbd>
              </button>`
            : nothing}
        </ms-page-header>
        ${this.table()}
      </div>
      <ms-side-panel ?open=${chosen !== undefined} heading="User" @ms-close=${() => router.setQuery({ user: null })}>
        ${chosen
          ? html`<ms-user-panel
              .user=${chosen}
              .roles=${roles}
              ?mayManage=${session.can('users.manage')}
              @ms-changed=${() => this.users.run()}
              @ms-issued=${(event: CustomEvent<IssuedPassword>) => (this.issued = event.detail)}
            ></ms-user-panel>`
          : nothing}
      </ms-side-panel>
      <ms-new-user ?open=${this.adding} .roles=${roles} @ms-close=${() => (this.adding = false)} @ms-created=${this.created}></ms-new-user>
      <ms-issued-password .issued=${this.issued} @ms-close=${() => (this.issued = null)}></ms-issued-password>`;
  }

  private table() {
    if (this.users.error && !this.users.value) {
      return html`<div class="pad"><ms-problem .error=${this.users.error} retry @ms-retry=${() => this.users.run('fresh')}></ms-problem></div>`;
    }
    return html`<ms-table
      label="Users"
      .columns=${COLUMNS}
      .rows=${this.users.value ?? []}
      .quiet=${(user: Account) => !user.active}
      selected=${this.query.get('user') ?? ''}
      ?loading=${this.users.value === undefined}
      @ms-open=${(event: CustomEvent<Account>) => router.setQuery({ user: event.detail.id })}
    ></ms-table>`;
  }
}
