import { type PropertyValues, css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';

const WIDE = matchMedia('(min-width: 1100px)');

/**
 * Details beside the page; on tablets a sheet over it. Put it after the page's content in a flex row.
 * Closing is asked for by the event ms-close.
 */
@element('ms-side-panel')
export class MsSidePanel extends MsElement {
  static override styles = css`
    :host {
      display: contents;
    }

    dialog {
      display: flex;
      flex-direction: column;
      border: 0;
      padding: 0;
      background: var(--ms-panel-2);
      color: inherit;
    }

    dialog:not([open]) {
      display: none;
    }

    dialog:not(:modal) {
      position: static;
      flex: none;
      width: var(--panel-width, 312px);
      height: auto;
      margin: 0;
      border-left: 1px solid var(--ms-line);
    }

    dialog:modal {
      position: fixed;
      inset: 8px 8px 8px auto;
      width: min(440px, calc(100vw - 16px));
      height: auto;
      max-height: none;
      margin: 0;
      border: 1px solid var(--ms-line);
      border-radius: 14px;
      background: var(--ms-panel);
      box-shadow: var(--ms-shadow-l);
      animation: arrive 0.18s ease-out;
    }

    dialog::backdrop {
      background: var(--ms-scrim);
    }

    @keyframes arrive {
      from {
        translate: 24px;
        opacity: 0;
      }
    }

    header {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: 52px;
      padding: 8px 10px 0 18px;
    }

    h2 {
      flex: 1;
      min-width: 0;
    }

    .body {
      flex: 1;
      overflow: auto;
      padding: 8px 18px 18px;
      container-type: inline-size;
    }

    footer {
      padding: 12px 18px;
      border-top: 1px solid var(--ms-line);
    }

    footer:not(.filled) {
      display: none;
    }
  `;

  @property({ type: Boolean, reflect: true }) open = false;
  @property() heading = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  private readonly fit = (): void => {
    if (this.dialog?.open) this.dialog.close();
    this.show();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    WIDE.addEventListener('change', this.fit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    WIDE.removeEventListener('change', this.fit);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('open')) this.show();
  }

  private show(): void {
    if (this.open && !this.dialog.open) {
      if (!WIDE.matches) this.dialog.showModal();
      else this.dialog.setAttribute('open', '');
    } else if (!this.open && this.dialog.open) this.dialog.close();
  }

  private cancelled(event: Event): void {
    event.preventDefault();
    this.emit('ms-close');
  }

  private keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && WIDE.matches && !event.defaultPrevented) this.emit('ms-close');
  }

  private pressed(event: Event): void {
    if (event.target === this.dialog && !WIDE.matches) this.emit('ms-close');
  }

  private filled(event: Event): void {
    const slot = event.target as HTMLSlotElement;
    slot.parentElement?.classList.toggle('filled', slot.assignedElements().length > 0);
  }

  override render() {
    return html`<dialog
      aria-label=${this.heading}
      @cancel=${this.cancelled}
      @keydown=${this.keyed}
      @pointerdown=${this.pressed}
    >
      <header>
        <h2><slot name="heading">${this.heading}</slot></h2>
        <slot name="actions"></slot>
        <button class="button quiet icon" aria-label="Close panel" @click=${() => this.emit('ms-close')}>
          <ms-icon name="x"></ms-icon>
        </button>
      </header>
      <div class="body"><slot></slot></div>
      <footer><slot name="footer" @slotchange=${this.filled}></slot></footer>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-side-panel': MsSidePanel;
  }
}
