import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';

export interface MenuItem {
  id: string;
  label: string;
  icon?: string;
  detail?: string;
  danger?: boolean;
  disabled?: boolean;
  checked?: boolean;
  /** Draws a line above. */
  divided?: boolean;
}

/** A button with a menu. Choosing emits ms-select with the item. */
@element('ms-menu')
export class MsMenu extends MsElement {
  static override styles = css`
    :host {
      display: inline-block;
    }

    wa-dropdown::part(menu) {
      min-width: 180px;
      padding: 4px;
      border: 1px solid var(--ms-line);
      border-radius: var(--ms-radius-l);
      background: var(--ms-raised);
      box-shadow: var(--ms-shadow-m);
    }

    wa-dropdown-item {
      min-height: 30px;
      border-radius: 6px;
      color: var(--ms-text);
      font-size: var(--ms-size-m);
    }

    wa-dropdown-item ms-icon {
      color: var(--ms-text-2);
    }

    wa-dropdown-item.danger,
    wa-dropdown-item.danger ms-icon {
      color: var(--ms-danger-text);
    }

    hr {
      margin: 4px -4px;
      border: 0;
      border-top: 1px solid var(--ms-line);
    }
  `;

  @property() label = 'More actions';
  @property() icon = 'ellipsis';
  /** Shown on the button beside the icon. */
  @property() text = '';
  @property() placement: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' = 'bottom-end';
  @property({ attribute: false }) items: readonly MenuItem[] = [];

  private selected(event: CustomEvent<{ item: HTMLElement & { value: string } }>): void {
    event.stopPropagation();
    const item = this.items.find((each) => each.id === event.detail.item.value);
    if (item) this.emit('ms-select', item);
  }

  override render() {
    return html`<wa-dropdown placement=${this.placement} @wa-select=${this.selected}>
      <button slot="trigger" class="button quiet ${this.text ? '' : 'icon'}" aria-label=${this.label} title=${this.label}>
        ${this.icon ? html`<ms-icon name=${this.icon}></ms-icon>` : nothing} ${this.text || nothing}
      </button>
      ${this.items.map((item) => this.item(item))}
    </wa-dropdown>`;
  }

  private item(item: MenuItem) {
    return html`${item.divided ? html`<hr />` : nothing}
      <wa-dropdown-item
        value=${item.id}
        class=${item.danger ? 'danger' : ''}
        ?disabled=${item.disabled}
        type=${item.checked === undefined ? 'normal' : 'checkbox'}
        ?checked=${item.checked}
      >
        ${item.icon ? html`<ms-icon slot="icon" name=${item.icon}></ms-icon>` : nothing} ${item.label}
        ${item.detail ? html`<span slot="details" class="muted">${item.detail}</span>` : nothing}
      </wa-dropdown-item>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-menu': MsMenu;
  }
}
