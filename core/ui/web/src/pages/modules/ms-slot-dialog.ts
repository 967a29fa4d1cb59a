import { type PropertyValues, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { toast } from '../../sdk/toast.js';
import { type Provider, type ServiceSlot, chooseProvider } from './slots.api.js';

/** Chooses who does a service, and who steps in. Emits ms-close and ms-changed. */
@element('ms-slot-dialog')
export class MsSlotDialog extends MsElement {
  static override styles = css`
    .choices {
      display: grid;
      gap: 8px;
    }

    .choice {
      display: flex;
      align-items: flex-start;
      gap: 10px;
      padding: 10px 12px;
      border: 1px solid var(--ms-control-line-soft);
      border-radius: var(--ms-radius-l);
      line-height: 1.45;
      cursor: pointer;
    }

    .choice:has(:checked) {
      border-color: var(--ms-accent-line);
      background: var(--ms-accent-tint);
    }

    .choice:has(:disabled) {
      color: var(--ms-text-2);
      cursor: not-allowed;
    }

    .choice input {
      flex: none;
      margin-top: 2px;
    }

    .note {
      display: flex;
      gap: 9px;
      padding: 10px 12px;
      border-radius: var(--ms-radius-m);
      background: var(--ms-info-tint);
      color: var(--ms-info-text);
      line-height: 1.45;
      --ms-icon-size: 14px;
    }

    .note ms-icon {
      flex: none;
      margin-top: 2px;
    }

    legend {
      margin-bottom: 6px;
      color: var(--ms-text-2);
      font-size: var(--ms-size-s);
      font-weight: 540;
    }
  `;

  @property({ attribute: false }) slotInfo?: ServiceSlot;
  @state() private active = '';
  @state() private fallback = '';
  @state() private busy = false;
  @state() private error: unknown;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('slotInfo') || this.slotInfo?.id === (changed.get('slotInfo') as ServiceSlot | undefined)?.id) return;
    this.active = this.slotInfo?.chosen ?? this.slotInfo?.active ?? '';
    this.fallback = this.slotInfo?.fallback ?? '';
    this.error = undefined;
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    const slot = this.slotInfo!;
    this.busy = true;
    this.error = undefined;
    try {
      const changed = await chooseProvider(slot.id, this.active, this.fallback || null);
      toast.ok(`${slot.name}: ${slot.providers.find((each) => each.module === this.active)?.name ?? ''} does it now`, {
        detail: changed.drained === false ? 'Some of what was under way is still with the former provider; it ends there.' : 'What was under way has ended with the former provider.',
      });
      this.emit('ms-changed');
      this.emit('ms-close');
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  override render() {
    const slot = this.slotInfo;
    const changes = slot && (this.active !== (slot.chosen ?? '') || this.fallback !== (slot.fallback ?? ''));
    return html`<ms-dialog heading=${slot?.name ?? ''} ?open=${slot !== undefined} ?busy=${this.busy} @ms-close=${() => this.emit('ms-close')}>
      ${slot ? this.form(slot) : nothing}
      <button slot="footer" class="button" @click=${() => this.emit('ms-close')}>Cancel</button>
      <button slot="footer" class="button primary" form="slot" ?disabled=${this.busy || !changes || !this.active}>${this.busy ? 'Changing over…' : 'Save'}</button>
    </ms-dialog>`;
  }

  private form(slot: ServiceSlot) {
    const before = slot.providers.find((each) => each.module === slot.active);
    const others = slot.providers.filter((each) => each.module !== this.active && usable(each));
    return html`<form id="slot" class="stack" @submit=${this.save}>
      <p class="muted">${slot.description}</p>
      <fieldset>
        <legend>Who does it</legend>
        <div class="choices">${slot.providers.map((each) => this.choice(each))}</div>
      </fieldset>
      ${others.length > 0 || this.fallback
        ? html`<ms-field label="If that fails" hint="Is asked when the first one is away or can’t.">
            <select @change=${(event: Event) => (this.fallback = (event.target as HTMLSelectElement).value)}>
              <option value="" ?selected=${!this.fallback}>Nobody steps in</option>
              ${others.map((each) => html`<option value=${each.module} ?selected=${each.module === this.fallback}>${each.name}</option>`)}
            </select>
          </ms-field>`
        : nothing}
      ${before && this.active !== slot.active
        ? html`<p class="note">
            <ms-icon name="arrow-right-left"></ms-icon
            ><span>What is under way with ${before.name} finishes first; everything after goes to the new one. What ${before.name} did before can still be looked up.</span>
          </p>`
        : nothing}
      ${this.error ? html`<ms-problem .error=${this.error}></ms-problem>` : nothing}
    </form>`;
  }

  private choice(each: Provider) {
    const ok = usable(each);
    const choose = () => {
      this.active = each.module;
      if (this.fallback === each.module) this.fallback = '';
    };
    return html`<label class="choice">
      <input type="radio" name="provider" .checked=${each.module === this.active} ?disabled=${!ok && each.module !== this.active} @change=${choose} />
      <span class="grow"
        ><span class="strong">${each.name}</span>${each.description ? html`<br /><span class="muted small">${each.description}</span>` : nothing}</span
      >
      ${ok ? nothing : html`<ms-badge icon=${each.enabled ? 'triangle-alert' : 'circle-minus'}>${each.enabled ? 'Not working' : 'Switched off'}</ms-badge>`}
    </label>`;
  }
}

function usable(provider: Provider): boolean {
  return provider.enabled && provider.status === 'active';
}
