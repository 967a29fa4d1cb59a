import './ms-slot-dialog.js';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import type { Provider, ServiceSlot } from './slots.api.js';

/** Services that one of several modules does, and who does them now. Emits ms-changed. */
@element('ms-services')
export class MsServices extends MsElement {
  static override styles = css`
    ul {
      overflow: hidden;
      border: 1px solid var(--ms-line);
      border-radius: var(--ms-radius-l);
      background: var(--ms-raised);
      box-shadow: var(--ms-shadow-s);
    }

    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      padding: 10px 14px;
    }

    li + li {
      border-top: 1px solid var(--ms-line-soft);
    }

    .what {
      flex: 1 1 220px;
      min-width: 0;
    }

    .who {
      display: flex;
      flex: 1 1 220px;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
    }
  `;

  @property({ attribute: false }) slots: readonly ServiceSlot[] = [];
  @property({ type: Boolean }) mayManage = false;
  @state() private chosen = '';

  override render() {
    const open = this.slots.find((each) => each.id === this.chosen);
    return html`<ul>
        ${this.slots.map((each) => this.row(each))}
      </ul>
      <ms-slot-dialog .slotInfo=${open} @ms-close=${() => (this.chosen = '')}></ms-slot-dialog>`;
  }

  private row(slot: ServiceSlot) {
    const named = (id?: string | null): Provider | undefined => slot.providers.find((each) => each.module === id);
    const [active, fallback] = [named(slot.active), named(slot.fallback)];
    const well = active && active.enabled && active.status === 'active';
    return html`<li>
      <div class="what">
        <div class="strong">${slot.name}</div>
        <div class="muted small">${slot.description}</div>
      </div>
      <div class="who">
        ${active
          ? html`<ms-badge tone=${well ? 'ok' : 'danger'} icon=${well ? 'circle-check' : 'triangle-alert'}>${active.name}</ms-badge>`
          : html`<ms-badge tone="warn" icon="circle-dashed">Nobody does it</ms-badge>`}
        ${fallback ? html`<span class="muted small">if that fails, ${fallback.name}</span>` : nothing}
      </div>
      <button class="button" aria-label="${active ? 'Change…' : 'Choose…'} who does ${slot.name}" ?disabled=${!this.mayManage || slot.providers.length === 0} @click=${() => (this.chosen = slot.id)}>
        ${active ? 'Change…' : 'Choose…'}
      </button>
    </li>`;
  }
}
