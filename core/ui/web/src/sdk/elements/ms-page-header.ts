import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';

/** The bar at the top of a page: heading, what belongs to it (slot lead), actions, a second line (slot meta). */
@element('ms-page-header')
export class MsPageHeader extends MsElement {
  static override styles = css`
    header {
      display: grid;
      gap: 10px;
      padding: 12px 20px 14px;
      border-bottom: 1px solid var(--ms-line);
    }

    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 14px;
      min-height: 32px;
    }

    h1 {
      outline: none;
    }

    .lead,
    .actions,
    .meta {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }

    .actions {
      margin-left: auto;
    }

    .back {
      margin: 0 -6px 0 -8px;
    }

    p {
      color: var(--ms-text-2);
    }

    .meta:not(.filled) {
      display: none;
    }

    @media print {
      header {
        padding: 0 0 12px;
      }

      .actions,
      .back {
        display: none;
      }
    }
  `;

  @property() heading = '';
  @property() sub = '';
  /** A path to go up to. */
  @property() back = '';
  @property({ attribute: 'back-label' }) backLabel = 'Back';

  private filled(event: Event): void {
    const slot = event.target as HTMLSlotElement;
    slot.parentElement?.classList.toggle('filled', slot.assignedElements().length > 0);
  }

  override render() {
    return html`<header>
      <div class="top">
        ${this.back
          ? html`<a class="button quiet icon back" href=${this.back} aria-label=${this.backLabel} title=${this.backLabel}
              ><ms-icon name="arrow-left"></ms-icon
            ></a>`
          : nothing}
        <slot name="before"></slot>
        <h1 tabindex="-1">${this.heading}</h1>
        <div class="lead"><slot name="lead"></slot></div>
        <div class="actions"><slot name="actions"></slot></div>
      </div>
      ${this.sub ? html`<p>${this.sub}</p>` : nothing}
      <div class="meta"><slot name="meta" @slotchange=${this.filled}></slot></div>
    </header>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-page-header': MsPageHeader;
  }
}
