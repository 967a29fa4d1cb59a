import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../sdk/element.js';
import { session } from '../sdk/session.js';
import { Watch } from '../sdk/store.js';
import { type Theme, theme } from '../sdk/theme.js';
import { toast } from '../sdk/toast.js';
import { signOut } from './session-keeper.js';

const THEMES: [Theme, string, string][] = [
  ['light', 'Light', 'sun'],
  ['dark', 'Dark', 'moon'],
  ['system', 'Like this device', 'monitor'],
];

/** Who is signed in, and what concerns only them. */
@element('ms-user-menu')
export class MsUserMenu extends MsElement {
  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: 2px;
      padding-top: 8px;
    }

    wa-dropdown {
      flex: 1;
      min-width: 0;
    }

    .who {
      display: flex;
      align-items: center;
      gap: 10px;
      width: 100%;
      height: 44px;
      padding: 0 8px;
      border: 0;
      border-radius: var(--ms-radius-m);
      background: none;
      color: var(--ms-text);
      line-height: 1.3;
      text-align: start;
      cursor: pointer;
    }

    .who:hover {
      background: var(--ms-hover);
    }

    .who > span {
      display: grid;
      min-width: 0;
    }

    strong {
      font-weight: 600;
    }

    wa-dropdown::part(menu) {
      min-width: 210px;
      padding: 4px;
      border: 1px solid var(--ms-line);
      border-radius: var(--ms-radius-l);
      background: var(--ms-raised);
      box-shadow: var(--ms-shadow-m);
    }

    hr {
      margin: 4px -4px;
      border: 0;
      border-top: 1px solid var(--ms-line);
    }

    @media (max-width: 1099.9px) {
      :host(:not([wide])) {
        flex-direction: column-reverse;

        .who {
          justify-content: center;
          padding: 0;
        }

        .who > span {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    }
  `;

  @property({ type: Boolean, reflect: true }) wide = false;
  private readonly chosen = new Watch(this, theme.chosen);

  private selected(event: CustomEvent<{ item: { value: string } }>): void {
    const { value } = event.detail.item;
    if (value === 'sign-out') void signOut().catch((error: unknown) => toast.problem(error));
    else if (value === 'help' || value === 'password') this.emit(`ms-${value}`);
    else theme.choose(value as Theme);
  }

  override render() {
    void this.chosen.value;
    const { user } = session;
    const next = theme.dark ? 'light' : 'dark';
    return html`<wa-dropdown placement="top-start" @wa-select=${this.selected}>
        <button slot="trigger" class="who" title=${user.name}>
          <ms-avatar name=${user.name}></ms-avatar>
          <span
            ><strong class="truncate">${user.name}</strong><small class="muted truncate">${user.roleName}</small></span
          >
        </button>
        ${THEMES.map(
          ([value, label, icon]) => html`<wa-dropdown-item type="checkbox" value=${value} ?checked=${theme.chosen.value === value}>
            <ms-icon slot="icon" name=${icon}></ms-icon>${label}
          </wa-dropdown-item>`,
        )}
        <hr />
        <wa-dropdown-item value="password"><ms-icon slot="icon" name="key-round"></ms-icon>Change my password</wa-dropdown-item>
        <wa-dropdown-item value="help"><ms-icon slot="icon" name="keyboard"></ms-icon>Keyboard shortcuts</wa-dropdown-item>
        <hr />
        <wa-dropdown-item value="sign-out"><ms-icon slot="icon" name="log-out"></ms-icon>Sign out</wa-dropdown-item>
      </wa-dropdown>
      <button class="button quiet icon" aria-label="Use the ${next} theme" title="Use the ${next} theme" @click=${() => theme.choose(next)}>
        <ms-icon name=${theme.dark ? 'sun' : 'moon'}></ms-icon>
      </button>`;
  }
}
