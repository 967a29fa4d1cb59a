import { type PropertyValues, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { MsElement, element } from '../sdk/element.js';
import { Watch } from '../sdk/store.js';
import { type Toast, toast } from '../sdk/toast.js';

const ICONS = { ok: 'circle-check', info: 'info', warn: 'triangle-alert', danger: 'circle-alert' };

/** Notices in the corner, above everything, dialogs included. They wait while the mouse or the focus is on them. */
@element('ms-toasts')
export class MsToasts extends MsElement {
  static override styles = css`
    :host {
      position: fixed;
      inset: auto 16px 16px auto;
      display: grid;
      gap: 8px;
      width: min(380px, calc(100vw - 32px));
      margin: 0;
      padding: 0;
      border: 0;
      overflow: visible;
      background: none;
      pointer-events: none;
    }

    article {
      display: flex;
      align-items: flex-start;
      gap: 10px;
      padding: 10px 8px 10px 14px;
      border: 1px solid var(--ms-line-strong);
      border-radius: var(--ms-radius-l);
      background: var(--ms-raised);
      color: var(--ms-text);
      box-shadow: var(--ms-shadow-m);
      pointer-events: auto;
      animation: rise 0.18s ease-out;
    }

    article > ms-icon {
      margin-top: 6px;
    }

    .ok > ms-icon {
      color: var(--ms-ok-text);
    }

    .warn > ms-icon {
      color: var(--ms-warn-text);
    }

    .danger > ms-icon {
      color: var(--ms-danger-text);
    }

    section {
      flex: 1;
      padding: 5px 0;
      min-width: 0;
      overflow-wrap: anywhere;
    }

    strong {
      font-weight: 560;
    }

    @keyframes rise {
      from {
        translate: 0 8px;
        opacity: 0;
      }
    }
  `;

  private readonly toasts = new Watch(this, toast.shown);
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
    this.showPopover();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const fresh = this.toasts.value.filter((each) => !this.timers.has(each.id));
    fresh.forEach((each) => this.time(each));
    // Shown anew, it stands above a dialog that was opened meanwhile.
    if (fresh.length > 0 && this.matches(':popover-open')) {
      this.hidePopover();
      this.showPopover();
    }
  }

  private time({ id, timeout }: Toast): void {
    clearTimeout(this.timers.get(id));
    this.timers.set(id, setTimeout(() => timeout && toast.close(id), timeout || 1));
  }

  private hold(id: number): void {
    clearTimeout(this.timers.get(id));
  }

  private act(each: Toast): void {
    toast.close(each.id);
    each.action!.run();
  }

  override render() {
    return html`<div role="status" aria-live="polite" aria-label="Notices" class="stack tight">
      ${repeat(this.toasts.value, (each) => each.id, (each) => this.toast(each))}
    </div>`;
  }

  private toast(each: Toast) {
    const hold = () => this.hold(each.id);
    const release = () => this.time(each);
    return html`<article class=${each.tone} @pointerenter=${hold} @pointerleave=${release} @focusin=${hold} @focusout=${release}>
      <ms-icon name=${ICONS[each.tone]}></ms-icon>
      <section>
        <strong>${each.message}</strong>
        ${each.detail ? html`<p class="muted">${each.detail}</p>` : nothing}
      </section>
      ${each.action ? html`<button class="button" @click=${() => this.act(each)}>${each.action.label}</button>` : nothing}
      <button class="button quiet icon" aria-label="Close notice" @click=${() => toast.close(each.id)}>
        <ms-icon name="x"></ms-icon>
      </button>
    </article>`;
  }
}
