import { css, html } from 'lit';
import { MsPage, element } from '../../sdk/element.js';
import { manifest, slotEntries } from '../../sdk/manifest.js';
import { router } from '../../sdk/router.js';
import { Watch } from '../../sdk/store.js';

/** The panels that modules bring for what a clinic sets up once: one at a time, chosen by its name. */
@element('ms-settings-page')
export class MsSettingsPage extends MsPage {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      height: 100%;
    }

    .panel {
      flex: 1;
      min-height: 0;
      padding: 20px;
      overflow: auto;
    }
  `;

  private readonly manifest = new Watch(this, manifest);

  override render() {
    void this.manifest.value;
    const panels = slotEntries('settings.panel');
    const chosen = panels.find((each) => each.id === this.query.get('panel')) ?? panels[0];
    return html`<ms-page-header heading="Settings">
        <div slot="meta" class="segments" role="group" aria-label="Area">
          ${panels.map(
            (each) => html`<button aria-pressed=${String(each === chosen)} @click=${() => router.setQuery({ panel: each.id })}>${each.label}</button>`,
          )}
        </div>
      </ms-page-header>
      <div class="panel"><ms-slot name="settings.panel" only=${chosen?.id ?? ''}></ms-slot></div>`;
  }
}
