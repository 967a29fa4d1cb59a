import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../sdk/element.js';
import { type Command, palette } from '../sdk/palette.js';
import { Watch } from '../sdk/store.js';
import { keycaps } from './shortcuts.js';

const ALWAYS: Command[] = [{ id: 'palette', label: 'Search or jump to', shortcut: 'mod+k', group: 'Actions' }];

/** All keyboard shortcuts that work right now. */
@element('ms-shortcuts')
export class MsShortcuts extends MsElement {
  static override styles = css`
    .groups {
      columns: 2 240px;
      column-gap: 32px;
    }

    section {
      break-inside: avoid;
      margin-bottom: 16px;
    }

    h3 {
      margin-bottom: 4px;
      color: var(--ms-text-2);
      font-size: var(--ms-size-s);
    }

    li {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 12px;
      min-height: 28px;
      border-bottom: 1px solid var(--ms-line-soft);
    }

    .keys {
      display: flex;
      gap: 3px;
    }
  `;

  @property({ type: Boolean }) open = false;
  private readonly commands = new Watch(this, palette.commands);

  override render() {
    const all = [...ALWAYS, ...this.commands.value].filter((each) => each.shortcut);
    const groups = [...new Set(all.map((each) => each.group ?? 'Actions'))];
    return html`<ms-dialog heading="Keyboard shortcuts" size="l" ?open=${this.open} @ms-close=${() => this.emit('ms-close')}>
      <div class="groups">
        ${groups.map(
          (group) => html`<section>
            <h3>${group}</h3>
            <ul>
              ${all.filter((each) => (each.group ?? 'Actions') === group).map(
                (each) => html`<li>
                  ${each.label}<span class="keys">${keycaps(each.shortcut!).map((key) => html`<kbd>${key}</kbd>`)}</span>
                </li>`,
              )}
            </ul>
          </section>`,
        )}
      </div>
    </ms-dialog>`;
  }
}
