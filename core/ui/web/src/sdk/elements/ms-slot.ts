import { type PropertyValues, css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createContribution } from '../contribution.js';
import { MsElement, element } from '../element.js';
import { type SlotEntry, manifest, slotEntries } from '../manifest.js';
import { Watch } from '../store.js';

/**
 * A place that modules fill. `context` is set as properties on every contribution.
 * One that fails shows a card in its own place and leaves the rest alone.
 */
@element('ms-slot')
export class MsSlot extends MsElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  @property() name = '';
  /** Only this contribution, as behind a tab. */
  @property() only = '';
  @property({ attribute: false }) context: Record<string, unknown> = {};
  @state() private made = new Map<string, HTMLElement | Error>();
  private readonly watch = new Watch(this, manifest);

  /** Whether any module fills the slot. */
  static filled(name: string): boolean {
    return slotEntries(name).length > 0;
  }

  private entries(): SlotEntry[] {
    return slotEntries(this.name).filter((entry) => !this.only || entry.id === this.only);
  }

  protected override willUpdate(changed: PropertyValues): void {
    void this.watch.value;
    for (const entry of this.entries()) if (!this.made.has(keyOf(entry))) void this.make(entry);
    if (!changed.has('context')) return;
    for (const each of this.made.values()) if (each instanceof HTMLElement) Object.assign(each, this.context);
  }

  private async make(entry: SlotEntry): Promise<void> {
    this.made.set(keyOf(entry), placeholder());
    try {
      const made = await createContribution(entry);
      this.made.set(keyOf(entry), Object.assign(made, this.context));
    } catch (error) {
      console.error(error);
      this.made.set(keyOf(entry), error as Error);
    }
    this.requestUpdate();
  }

  private again(entry: SlotEntry): void {
    this.made.delete(keyOf(entry));
    this.requestUpdate();
  }

  override render() {
    return this.entries().map((entry) => {
      const made = this.made.get(keyOf(entry));
      if (made instanceof HTMLElement) return made;
      return html`<ms-problem heading="“${entry.label}” could not be shown" retry @ms-retry=${() => this.again(entry)}>
        <p>The rest of the page works. If it stays like this, an administrator can look at the module.</p>
      </ms-problem>`;
    });
  }
}

function keyOf(entry: SlotEntry): string {
  return `${entry.script} ${entry.tag} ${entry.id}`;
}

function placeholder(): HTMLElement {
  return document.createElement('ms-skeleton');
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-slot': MsSlot;
  }
}
