import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';

export interface Tab {
  id: string;
  label: string;
  /** A short mark behind the label, such as a count. */
  mark?: string;
  icon?: string;
}

/** Tabs over one content. Choosing, by click or arrow key, emits ms-change with the id; the owner sets `selected`. */
@element('ms-tabs')
export class MsTabs extends MsElement {
  static override styles = css`
    .tabs {
      display: flex;
      gap: 2px;
      overflow-x: auto;
      margin: 0 var(--tabs-bleed, 0px);
      padding: 0 var(--tabs-pad, 0px);
      border-bottom: 1px solid var(--ms-line);
      scrollbar-width: none;
    }

    .tabs button {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      height: 34px;
      padding: 0 8px;
      border: 0;
      border-bottom: 2px solid transparent;
      background: none;
      color: var(--ms-text-2);
      font-weight: 540;
      white-space: nowrap;
      cursor: pointer;
      --ms-icon-size: 13px;
    }

    .tabs button:hover {
      color: var(--ms-text);
    }

    .tabs button[aria-selected='true'] {
      border-bottom-color: var(--ms-accent);
      color: var(--ms-text);
    }

    .tabs button:focus-visible {
      outline-offset: -3px;
    }

    .mark {
      min-width: 16px;
      padding: 0 5px;
      border-radius: 8px;
      background: var(--ms-neutral-tint);
      color: var(--ms-neutral-text);
      font-size: 11px;
      font-variant-numeric: tabular-nums;
    }

    .content {
      padding-top: 16px;
    }

    @media (pointer: coarse) {
      .tabs button {
        height: 42px;
      }
    }
  `;

  @property() label = '';
  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() selected = '';

  private moved(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = this.tabs.findIndex((each) => each.id === this.selected);
    const last = this.tabs.length - 1;
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? last : step ? (at + step + last + 1) % (last + 1) : -1;
    if (next < 0) return;
    event.preventDefault();
    this.emit('ms-change', this.tabs[next]!.id);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  }

  override render() {
    return html`<div class="tabs" role="tablist" aria-label=${this.label} @keydown=${this.moved}>
        ${this.tabs.map((tab) => this.tab(tab, tab.id === this.selected))}
      </div>
      <div class="content" id="content" role="tabpanel" aria-labelledby="tab-${this.selected}">
        <slot></slot>
      </div>`;
  }

  private tab(tab: Tab, selected: boolean) {
    return html`<button
      role="tab"
      id="tab-${tab.id}"
      aria-controls="content"
      aria-selected=${String(selected)}
      tabindex=${selected ? 0 : -1}
      @click=${() => this.emit('ms-change', tab.id)}
    >
      ${tab.icon ? html`<ms-icon name=${tab.icon}></ms-icon>` : nothing}${tab.label}${tab.mark ? html`<span class="mark">${tab.mark}</span>` : nothing}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-tabs': MsTabs;
  }
}
