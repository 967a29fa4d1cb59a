import '@awesome.me/webawesome/dist/components/popup/popup.js';
import { type PropertyValues, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { element } from '../element.js';
import { styleMap } from '../style-map.js';
import popup from '../styles/popup.css';
import { Control } from './control.js';

export interface Option {
  value: string;
  label: string;
  detail?: string;
  icon?: string;
  /** Shows an avatar of this name. */
  avatar?: string;
  /** Shows a dot of this hue. */
  hue?: number;
}

type Search = (words: string, signal: AbortSignal) => Promise<readonly Option[]>;

/**
 * A text box that finds: give `options` to filter here, or `search` to ask the server.
 * Choosing emits ms-change with the option, clearing with null; with `create`, ms-create carries the words.
 */
@element('ms-combobox')
export class MsCombobox extends Control {
  static override styles = [
    popup,
    css`
      .list {
        width: 280px;
      }

      .detail {
        max-width: 50%;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) value: Option | null = null;
  @property({ attribute: false }) options: readonly Option[] = [];
  @property({ attribute: false }) search?: Search;
  /** A label such as `Add patient`, offered below what was found. */
  @property() create = '';
  @property() empty = 'Nothing found';
  @state() private words: string | null = null;
  @state() private found: readonly Option[] = [];
  @state() private busy = false;
  @state() private failed = false;
  @state() private active = 0;
  @state() private open = false;
  private asking?: AbortController;
  private timer?: ReturnType<typeof setTimeout>;

  private show(words: string): void {
    this.words = words;
    this.open = true;
    this.active = 0;
    clearTimeout(this.timer);
    if (this.search) this.timer = setTimeout(() => void this.ask(words.trim()), words ? 120 : 0);
    else this.found = filter(this.options, words);
  }

  private async ask(words: string): Promise<void> {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    this.busy = true;
    try {
      const found = await this.search!(words, asking.signal);
      if (asking.signal.aborted) return;
      this.found = found;
      this.failed = false;
    } catch (error) {
      if (asking.signal.aborted) return;
      console.error(error);
      this.found = [];
      this.failed = true;
    }
    this.busy = false;
  }

  private close(): void {
    this.open = false;
    this.words = null;
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  private choose(index: number): void {
    const option = this.found[index];
    const words = this.words ?? '';
    this.close();
    if (option) {
      this.value = option;
      this.emit('ms-change', option);
    } else if (this.create) this.emit('ms-create', words);
  }

  private clear(): void {
    this.value = null;
    this.close();
    this.emit('ms-change', null);
    this.input.focus();
  }

  private keyed(event: KeyboardEvent): void {
    const last = this.found.length - (this.create ? 0 : 1);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open) this.show('');
      else if (event.key === 'ArrowDown') this.active = Math.min(last, this.active + 1);
      else this.active = Math.max(0, this.active - 1);
    } else if (event.key === 'Enter' && this.open) {
      event.preventDefault();
      if (!this.busy) this.choose(this.active);
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  private left(): void {
    if (this.words === '' && this.value && !this.required) this.clearQuietly();
    this.close();
  }

  // Emptying the box and leaving it means "none", as in any text field.
  private clearQuietly(): void {
    if (document.activeElement === this && this.input.value) return;
    this.value = null;
    this.emit('ms-change', null);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.renderRoot.querySelector('.option[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const clearable = this.value && !this.required && !this.disabled;
    return html`<wa-popup placement="bottom-start" distance="4" flip shift auto-size="vertical" ?active=${this.open}>
      <div class="box" slot="anchor">
        <input
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${this.label}
          aria-description=${this.description || nothing}
          aria-expanded=${String(this.open)}
          aria-controls=${this.open ? 'list' : nothing}
          aria-autocomplete="list"
          aria-activedescendant=${this.open && this.rows() > 0 ? `option-${this.active}` : nothing}
          aria-invalid=${this.invalid ? 'true' : nothing}
          aria-required=${this.required ? 'true' : nothing}
          placeholder=${this.placeholder}
          ?disabled=${this.disabled}
          .value=${this.words ?? this.value?.label ?? ''}
          @input=${(event: InputEvent) => this.show((event.target as HTMLInputElement).value)}
          @click=${() => this.open || this.show('')}
          @focus=${() => this.input.select()}
          @keydown=${this.keyed}
          @blur=${this.left}
        />
        ${clearable
          ? html`<button class="button quiet icon inside" type="button" aria-label="Clear ${this.label}" @click=${this.clear}>
              <ms-icon name="x"></ms-icon>
            </button>`
          : nothing}
      </div>
      ${this.open ? this.list() : nothing}
    </wa-popup>`;
  }

  private rows(): number {
    return this.found.length + (this.create ? 1 : 0);
  }

  private list() {
    const note = this.failed ? 'The search did not work. Try again.' : this.busy ? 'Searching…' : this.empty;
    // Keeps the focus in the box while the mouse is down on an option.
    return html`<div class="list" ${styleMap({ minWidth: `${this.input.offsetWidth}px` })} @pointerdown=${(event: Event) => event.preventDefault()}>
      <div id="list" role="listbox" aria-label=${this.label}>
        ${this.found.map((option, index) => this.option(option, index))}
        ${this.create
          ? this.option({ value: '', label: `${this.create}${this.words ? ` “${this.words}”` : ''}`, icon: 'plus' }, this.found.length)
          : nothing}
      </div>
      ${this.found.length === 0 ? html`<div class="note" role="status">${note}</div>` : nothing}
    </div>`;
  }

  private option(option: Option, index: number) {
    return html`<div
      class="option hue"
      id="option-${index}"
      role="option"
      aria-selected=${String(index === this.active)}
      @pointermove=${() => (this.active = index)}
      @click=${() => this.choose(index)}
    >
      ${option.avatar ? html`<ms-avatar size="s" name=${option.avatar}></ms-avatar>` : nothing}
      ${option.hue !== undefined ? html`<ms-dot .hue=${option.hue}></ms-dot>` : nothing}
      ${option.icon ? html`<ms-icon name=${option.icon}></ms-icon>` : nothing}
      <span class="grow truncate">${option.label}</span>
      ${option.detail ? html`<span class="detail muted small num truncate">${option.detail}</span>` : nothing}
    </div>`;
  }
}

function filter(options: readonly Option[], words: string): Option[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    const text = `${option.label} ${option.detail ?? ''}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-combobox': MsCombobox;
  }
}
