import './ms-connection.js';
import './ms-nav.js';
import './ms-palette.js';
import './ms-route.js';
import './ms-shortcuts.js';
import { html } from 'lit';
import { query, state } from 'lit/decorators.js';
import { MsElement, element } from '../sdk/element.js';
import { live } from '../sdk/live.js';
import { loadManifest, manifest } from '../sdk/manifest.js';
import { palette } from '../sdk/palette.js';
import { router } from '../sdk/router.js';
import { session } from '../sdk/session.js';
import { theme } from '../sdk/theme.js';
import { toast } from '../sdk/toast.js';
import styles from './ms-frame.css';
import { manifestCommands } from './navigation.js';
import { offerReloads } from './updates.js';
import { signOut } from './session-keeper.js';

/** Navigation beside one inset panel that holds the page. */
@element('ms-frame')
export class MsFrame extends MsElement {
  static override styles = styles;

  @state() private help = false;
  @state() private password = false;
  @query('dialog') private drawer!: HTMLDialogElement;
  @query('main') private main!: HTMLElement;
  private stops: (() => void)[] = [];
  private unregister = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.stops = [
      live.onEvent('modules', () => void loadManifest().catch((error: unknown) => toast.problem(error))),
      manifest.subscribe(() => this.offer()),
      offerReloads(),
      router.location.subscribe(() => this.drawer?.close()),
      palette.register(
        { id: 'theme', label: 'Switch between light and dark', icon: 'sun-moon', group: 'Actions', keywords: 'theme appearance', run: flipTheme },
        { id: 'help', label: 'Keyboard shortcuts', icon: 'keyboard', group: 'Actions', keywords: 'help keys', shortcut: '?', run: () => (this.help = true) },
        { id: 'password', label: 'Change my password', icon: 'key-round', group: 'Actions', run: () => this.changePassword() },
        { id: 'sign-out', label: 'Sign out', icon: 'log-out', group: 'Actions', keywords: 'log out leave', run: () => void signOut() },
      ),
    ];
    this.offer();
    if (session.store.value?.passwordTemporary) void this.changePassword();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stops.forEach((stop) => stop());
    this.unregister();
  }

  private offer(): void {
    this.unregister();
    this.unregister = palette.register(...manifestCommands(manifest.value));
  }

  private async changePassword(): Promise<void> {
    await import('../pages/users/ms-own-password.js');
    this.password = true;
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.main.focus();
  }

  private nav(wide: boolean) {
    return html`<ms-nav
      ?wide=${wide}
      @ms-menu=${() => this.drawer.showModal()}
      @ms-close=${() => this.drawer.close()}
      @ms-help=${() => (this.help = true)}
      @ms-password=${this.changePassword}
    ></ms-nav>`;
  }

  override render() {
    return html`<div class="frame">
        <header class="side no-print">
          <a class="skip" href="#content" @click=${this.skip}>Skip to the page</a>
          ${this.nav(false)}
        </header>
        <main id="content" tabindex="-1">
          <ms-connection class="no-print"></ms-connection>
          <ms-route></ms-route>
        </main>
      </div>
      <dialog class="drawer" aria-label="Navigation" @click=${(event: Event) => event.target === this.drawer && this.drawer.close()}>
        ${this.nav(true)}
      </dialog>
      <ms-palette></ms-palette>
      <ms-shortcuts ?open=${this.help} @ms-close=${() => (this.help = false)}></ms-shortcuts>
      <ms-own-password ?open=${this.password} @ms-close=${() => (this.password = false)}></ms-own-password>`;
  }
}

function flipTheme(): void {
  theme.choose(theme.dark ? 'light' : 'dark');
}

