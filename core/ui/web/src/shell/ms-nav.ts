import './ms-user-menu.js';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../sdk/element.js';
import { type NavEntry, type NavSection, manifest } from '../sdk/manifest.js';
import { palette } from '../sdk/palette.js';
import { router } from '../sdk/router.js';
import { session } from '../sdk/session.js';
import { Watch } from '../sdk/store.js';
import styles from './ms-nav.css';
import { SECTIONS, currentEntry, navEntries } from './navigation.js';
import { modifierKey } from './shortcuts.js';

/** Clinic, search, places, the person. A rail of icons on tablets unless it is `wide`. */
@element('ms-nav')
export class MsNav extends MsElement {
  static override styles = styles;

  @property({ type: Boolean, reflect: true }) wide = false;
  private readonly manifest = new Watch(this, manifest);
  private readonly location = new Watch(this, router.location);
  private readonly session = new Watch(this, session.store);

  private search(): void {
    this.emit('ms-close');
    palette.show();
  }

  override render() {
    if (!this.session.value) return nothing;
    const entries = navEntries(this.manifest.value);
    const current = currentEntry(entries, this.location.value.path);
    const sections = (Object.keys(SECTIONS) as NavSection[]).filter((each) => entries.some((entry) => entry.section === each));
    const { clinic } = session;
    return html`<div class="clinic">
        <span class="mark" aria-hidden="true">${[...clinic.name][0]}</span>
        <div class="label grow">
          <strong class="truncate">${clinic.name}</strong>
          <small class="muted truncate">${clinic.timeZone.split('/').pop()!.replaceAll('_', ' ')}</small>
        </div>
        <button class="button quiet icon menu" aria-label="Open navigation" @click=${() => this.emit('ms-menu')}>
          <ms-icon name="menu"></ms-icon>
        </button>
        <button class="button quiet icon close" aria-label="Close navigation" @click=${() => this.emit('ms-close')}>
          <ms-icon name="x"></ms-icon>
        </button>
      </div>
      <button class="search" @click=${this.search}>
        <ms-icon name="search"></ms-icon><span class="label grow">Search or jump to…</span>
        <kbd class="label" aria-hidden="true">${modifierKey()} K</kbd>
      </button>
      <nav aria-label=${this.wide ? 'Main menu' : 'Main'}>
        ${sections.map((section) => this.section(section, entries.filter((entry) => entry.section === section), current))}
      </nav>
      <ms-user-menu ?wide=${this.wide}></ms-user-menu>`;
  }

  private section(section: NavSection, entries: NavEntry[], current?: NavEntry) {
    const title = SECTIONS[section];
    return html`${title ? html`<h2 class="label">${title}</h2>` : nothing}
      <ul>
        ${entries.map(
          (entry) => html`<li>
            <a href=${entry.route} title=${entry.label} aria-current=${entry === current ? 'page' : nothing}>
              <ms-icon name=${entry.icon}></ms-icon><span class="label truncate">${entry.label}</span>
            </a>
          </li>`,
        )}
      </ul>`;
  }
}
