import { css, html } from 'lit';
import { MsPage, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { manifest, slotEntries } from '../../sdk/manifest.js';
import { session } from '../../sdk/session.js';
import { Watch } from '../../sdk/store.js';
import { zone } from '../../sdk/zone.js';

function greeting(): string {
  const hour = Number(zone.now().time.slice(0, 2));
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}

function firstName(name: string): string {
  const words = name.split(' ');
  return /^(dr|prof|mr|mrs|ms)\.?$/i.test(words[0]!) ? `${words[0]} ${words.at(-1)}` : words[0]!;
}

/** The day at a glance, filled by the clinic's modules. */
@element('ms-today-page')
export class MsTodayPage extends MsPage {
  static override styles = css`
    :host {
      container-type: inline-size;
    }

    .widgets {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr));
      align-items: start;
      gap: 16px;
      padding: 20px;
    }
  `;

  private readonly manifest = new Watch(this, manifest);

  override render() {
    void this.manifest.value;
    return html`<ms-page-header heading="${greeting()}, ${firstName(session.user.name)}">
        <span slot="lead" class="muted">${format.date(zone.today(), 'long')}</span>
      </ms-page-header>
      ${slotEntries('dashboard.widget').length > 0
        ? html`<div class="widgets"><ms-slot name="dashboard.widget"></ms-slot></div>`
        : this.empty()}`;
  }

  private empty() {
    const manages = session.can('modules.manage');
    return html`<ms-empty illustration="sun" heading="Your day starts here">
      ${manages
        ? 'The modules you switch on show what matters today: appointments, messages, follow-ups.'
        : 'As soon as your clinic switches on its modules, you see here what matters today.'}
      ${manages ? html`<a slot="action" class="button primary" href="/admin/modules">Choose modules</a>` : ''}
    </ms-empty>`;
  }
}
