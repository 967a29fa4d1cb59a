import './ms-left-behind.js';
import './ms-module-card.js';
import './ms-module-panel.js';
import './ms-services.js';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { MsPage, element } from '../../sdk/element.js';
import { manifest } from '../../sdk/manifest.js';
import { Remote } from '../../sdk/remote.js';
import { session } from '../../sdk/session.js';
import { type ModuleHealth, listHealth } from './health.api.js';
import { statusOf } from './module-status.js';
import { type Module, listModules } from './modules.api.js';
import styles from './ms-modules-page.css';
import { show } from './place.js';
import { listSlots } from './slots.api.js';
import { switchTo } from './switching.js';

const FILTERS = { all: 'All', on: 'On', off: 'Off' } as const;
type Filter = keyof typeof FILTERS;
const HEALTH_AGAIN_MS = 10_000;

/** The catalogue: what each module does, what it reads, how it does, one switch. */
@element('ms-modules-page')
export class MsModulesPage extends MsPage {
  static override styles = styles;

  @state() private words = '';
  @state() private filter: Filter = 'all';
  @state() private busy = '';
  private readonly modules = new Remote(this, listModules);
  private readonly slots = new Remote(this, listSlots, { topics: ['slots'] });
  private readonly health = new Remote(this, listHealth, { topics: ['module-health', 'background-work'] });
  private stop?: () => void;
  private timer?: ReturnType<typeof setInterval>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = manifest.subscribe(() => this.refresh());
    this.timer = setInterval(() => document.visibilityState === 'visible' && void this.health.run(), HEALTH_AGAIN_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    clearInterval(this.timer);
  }

  private refresh(): void {
    for (const each of [this.modules, this.slots, this.health]) void each.run();
  }

  private async switch(module: Module, on: boolean): Promise<void> {
    this.busy = module.id;
    await switchTo(module, on, this.modules.value ?? []);
    await this.modules.run();
    this.busy = '';
  }

  private fitting(modules: readonly Module[]): Module[] {
    const words = this.words.toLowerCase().trim();
    return modules
      .filter((each) => this.filter === 'all' || each.enabled === (this.filter === 'on'))
      .filter((each) => `${each.name} ${each.description} ${each.vendor}`.toLowerCase().includes(words))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  private healthOf(module: Module): ModuleHealth | undefined {
    return this.health.value?.find((each) => each.module === module.id);
  }

  private names(): Map<string, string> {
    const modules = (this.modules.value ?? []).map((each): [string, string] => [each.id, each.name]);
    const slots = (this.slots.value ?? []).map((each): [string, string] => [`slot:${each.id}`, each.name]);
    return new Map([...modules, ...slots]);
  }

  override render() {
    const modules = this.modules.value ?? [];
    const chosen = modules.find((each) => each.id === this.query.get('module'));
    const names = this.names();
    return html`<div class="main">
        <ms-page-header heading="Modules">
          <span slot="lead" class="muted num">${modules.length > 0 ? `${modules.filter((each) => each.enabled).length} of ${modules.length} on` : ''}</span>
          ${this.tools()}
        </ms-page-header>
        ${this.modules.render({
          pending: () => html`<div class="loading"><ms-skeleton shape="cards" lines="6"></ms-skeleton></div>`,
          failed: (error) => html`<div class="loading"><ms-problem .error=${error} retry @ms-retry=${() => this.modules.run('fresh')}></ms-problem></div>`,
          ready: (all) => this.catalogue(this.fitting(all), names),
        })}
      </div>
      ${this.panel(chosen, names)}`;
  }

  private panel(chosen: Module | undefined, names: ReadonlyMap<string, string>) {
    return html`<ms-side-panel ?open=${chosen !== undefined} heading=${chosen?.name ?? ''} @ms-close=${() => show(null)}>
      ${chosen ? this.state(chosen) : nothing}
      ${chosen
        ? html`<ms-module-panel
            .module=${chosen}
            .health=${this.healthOf(chosen)}
            .names=${names}
            tab=${this.query.get('tab') ?? ''}
            ?mayManage=${session.can('modules.manage')}
            @ms-changed=${this.refresh}
            @ms-review=${() => this.switch(chosen, true)}
          ></ms-module-panel>`
        : nothing}
    </ms-side-panel>`;
  }

  private state(module: Module) {
    const { tone, icon, label } = statusOf(module, this.healthOf(module));
    return html`<ms-badge slot="actions" tone=${tone} icon=${icon}>${label}</ms-badge>`;
  }

  private tools() {
    return html`<div slot="actions" class="row wrap">
      <input
        type="search"
        placeholder="Find a module"
        aria-label="Find a module"
        @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)}
      />
      <div class="segments" role="group" aria-label="Show">
        ${Object.entries(FILTERS).map(
          ([id, label]) => html`<button aria-pressed=${String(this.filter === id)} @click=${() => (this.filter = id as Filter)}>${label}</button>`,
        )}
      </div>
    </div>`;
  }

  private catalogue(modules: Module[], names: ReadonlyMap<string, string>) {
    const all = !this.words && this.filter === 'all';
    if (modules.length === 0) {
      return html`<ms-empty illustration="modules" heading=${this.words ? 'No module fits' : 'No modules here'}>
        ${this.words ? 'Try another word.' : 'Modules that the platform offers to your clinic appear here.'}
      </ms-empty>`;
    }
    const categories = [...new Set(modules.map((each) => each.category))].sort();
    return html`${all ? this.services() : nothing} ${categories.map((category) => this.category(category, modules.filter((each) => each.category === category), names))}
      ${all ? html`<ms-left-behind ?mayManage=${session.can('modules.manage')}></ms-left-behind>` : nothing}`;
  }

  private services() {
    const slots = this.slots.value ?? [];
    if (slots.length === 0) return nothing;
    return html`<section class="category">
      <h2>Who does what</h2>
      <ms-services .slots=${slots} ?mayManage=${session.can('modules.manage')} @ms-changed=${() => this.slots.run()}></ms-services>
    </section>`;
  }

  private category(category: string, modules: Module[], names: ReadonlyMap<string, string>) {
    return html`<section class="category">
      <h2>${capital(category)}</h2>
      <ul class="cards">
        ${repeat(
          modules,
          (module) => module.id,
          (module) => this.card(module, names),
        )}
      </ul>
    </section>`;
  }

  private card(module: Module, names: ReadonlyMap<string, string>) {
    return html`<li>
      <ms-module-card
        .module=${module}
        .health=${this.healthOf(module)}
        .names=${names}
        ?mayManage=${session.can('modules.manage')}
        ?busy=${this.busy === module.id}
        ?selected=${this.query.get('module') === module.id}
        @ms-switch=${(event: CustomEvent<boolean>) => this.switch(module, event.detail)}
        @ms-review=${() => this.switch(module, true)}
        @ms-details=${() => show(module.id)}
      ></ms-module-card>
    </li>`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
