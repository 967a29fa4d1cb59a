import '../shell/ms-connection.js';
import '../shell/ms-palette.js';
import '../shell/ms-shortcuts.js';
import './upload/ms-upload.js';
import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { confirmDialog } from '../sdk/confirm.js';
import { MsElement, type MsPage, element } from '../sdk/element.js';
import { type Command, palette } from '../sdk/palette.js';
import { type Params, match, router } from '../sdk/router.js';
import { Watch } from '../sdk/store.js';
import { theme } from '../sdk/theme.js';
import { toast } from '../sdk/toast.js';
import frame from '../shell/ms-frame.css';
import { keycaps, modifierKey } from '../shell/shortcuts.js';
import styles from './ms-operator-frame.css';
import { signOut } from './operator-session.js';
import { HOME, operatorPages } from './pages.js';
import { chooseFile } from './upload/choose.js';
import type { MsUpload } from './upload/ms-upload.js';

const KEYS: Record<string, string> = { Modules: 'g m', Health: 'g h', History: 'g i', Signers: 'g s', Nodes: 'g n' };

/** The operator's navigation beside one panel. A package may be dropped anywhere on it. */
@element('ms-operator-frame')
export class MsOperatorFrame extends MsElement {
  static override styles = [frame, styles];

  @state() private page?: HTMLElement;
  @state() private failed: unknown;
  @state() private dragging = false;
  @state() private help = false;
  @query('main') private main!: HTMLElement;
  @query('ms-upload') private upload!: MsUpload;
  private readonly location = new Watch(this, router.location);
  private readonly theme = new Watch(this, theme.chosen);
  private shown = '';
  private depth = 0;
  private stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    router.onLeave((reason) => confirmDialog({ title: reason, confirm: 'Leave', cancel: 'Stay' }));
    const places = operatorPages
      .filter((page) => page.nav)
      .map((page): Command => ({ id: page.tag, label: page.nav!.label, icon: page.nav!.icon, group: 'Go to', route: page.path, shortcut: KEYS[page.nav!.label] }));
    const install = () => void chooseFile().then((file) => file && this.upload.send(file));
    this.stops = [
      router.location.subscribe(() => void this.follow(true)),
      palette.register(
        ...places,
        { id: 'install', label: 'Install a module from a file', icon: 'cloud-upload', keywords: 'upload upgrade package', shortcut: 'u', run: install },
        { id: 'theme', label: 'Switch between light and dark', icon: 'sun-moon', run: flip },
        { id: 'help', label: 'Keyboard shortcuts', icon: 'keyboard', shortcut: '?', run: () => (this.help = true) },
        { id: 'sign-out', label: 'Sign out', icon: 'log-out', run: leave },
      ),
    ];
    this.addEventListener('ms-install', install);
    void this.follow(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stops.forEach((stop) => stop());
  }

  private async follow(moved: boolean): Promise<void> {
    const { path } = router;
    const found = operatorPages.map((page) => ({ page, params: match(page.path, path) })).find((each) => each.params);
    if (!found) {
      this.shown = '';
      this.page = undefined;
      return;
    }
    // Another package or operation is another page; only the query changes one in place.
    const key = `${found.page.tag} ${path}`;
    if (this.shown !== key) {
      this.shown = key;
      this.failed = undefined;
      try {
        await found.page.load();
      } catch (error) {
        this.failed = error;
        return;
      }
      if (this.shown !== key) return;
      this.page = document.createElement(found.page.tag);
      document.title = `${found.page.nav?.label ?? 'Modules'} · Operator`;
      if (moved) this.main.focus({ preventScroll: true });
    }
    if (this.page) Object.assign(this.page as MsPage, { params: found.params as Params, query: router.query });
  }

  private over(event: DragEvent, step: number): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.depth = Math.max(0, this.depth + step);
    this.dragging = this.depth > 0;
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.depth = 0;
    this.dragging = false;
    const file = event.dataTransfer?.files[0];
    if (file) void this.upload.send(file);
  }

  override render() {
    void this.theme.value;
    const current = this.location.value.path;
    return html`<div
        class="frame"
        @dragenter=${(event: DragEvent) => this.over(event, 1)}
        @dragleave=${(event: DragEvent) => this.over(event, -1)}
        @dragover=${(event: DragEvent) => this.over(event, 0)}
        @drop=${this.dropped}
      >
        <header class="side no-print">
          <a class="skip" href="#content" @click=${(event: Event) => (event.preventDefault(), this.main.focus())}>Skip to the page</a>
          ${this.side(current)}
        </header>
        <main id="content" tabindex="-1">
          <ms-connection class="no-print"></ms-connection>
          <div class="page">${this.content()}</div>
          ${this.dragging ? html`<div class="drop"><ms-icon name="cloud-upload"></ms-icon><strong>Drop the package here</strong><span>Nothing is installed before you have seen what it would do.</span></div>` : nothing}
        </main>
      </div>
      <ms-upload></ms-upload>
      <ms-palette></ms-palette>
      <ms-shortcuts ?open=${this.help} @ms-close=${() => (this.help = false)}></ms-shortcuts>`;
  }

  private content() {
    if (this.failed) return html`<div class="pad"><ms-problem heading="This page could not be opened" .error=${this.failed}></ms-problem></div>`;
    if (this.page) return this.page;
    if (this.shown) return nothing;
    return html`<ms-empty page illustration="lost" heading="There is nothing here">
      The address may be mistyped.<a slot="action" class="button" href=${HOME}>Go to Modules</a>
    </ms-empty>`;
  }

  private side(current: string) {
    const next = theme.dark ? 'light' : 'dark';
    return html`<div class="brand">
        <span class="mark" aria-hidden="true"><ms-icon name="square-terminal"></ms-icon></span>
        <span class="label"><strong>Operator</strong><small class="muted">${location.hostname}</small></span>
      </div>
      <button class="search" @click=${() => palette.show()}>
        <ms-icon name="search"></ms-icon><span class="label grow">Jump to…</span><kbd class="label" aria-hidden="true">${modifierKey()} K</kbd>
      </button>
      <nav aria-label="Main">
        <ul>
          ${operatorPages.filter((page) => page.nav).map(
            (page) => html`<li>
              <a href=${page.path} title="${page.nav!.label} (${keycaps(KEYS[page.nav!.label] ?? '').join(' ')})" aria-current=${under(page.path, current) ? 'page' : nothing}>
                <ms-icon name=${page.nav!.icon}></ms-icon><span class="label">${page.nav!.label}</span>
              </a>
            </li>`,
          )}
        </ul>
      </nav>
      <div class="foot">
        <button class="button quiet icon" aria-label="Use the ${next} theme" title="Use the ${next} theme" @click=${flip}><ms-icon name=${theme.dark ? 'sun' : 'moon'}></ms-icon></button>
        <button class="button quiet icon" aria-label="Keyboard shortcuts" title="Keyboard shortcuts" @click=${() => (this.help = true)}><ms-icon name="keyboard"></ms-icon></button>
        <button class="button quiet icon" aria-label="Sign out" title="Sign out" @click=${leave}><ms-icon name="log-out"></ms-icon></button>
      </div>`;
  }
}

function under(place: string, path: string): boolean {
  if (place !== HOME) return path === place;
  return path === HOME || /^\/operator\/(modules|packages)\//.test(path);
}

function flip(): void {
  theme.choose(theme.dark ? 'light' : 'dark');
}

function leave(): void {
  void signOut().catch((error: unknown) => toast.problem(error));
}
