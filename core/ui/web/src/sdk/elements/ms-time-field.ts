import '@awesome.me/webawesome/dist/components/popup/popup.js';
import { type PropertyValues, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { element } from '../element.js';
import { format } from '../format.js';
import { parse } from '../parse.js';
import popup from '../styles/popup.css';
import { Control } from './control.js';

/** A wall time, HH:mm: typed freely (9, 930, 2:15pm) or chosen from steps. Emits ms-change with the value. */
@element('ms-time-field')
export class MsTimeField extends Control {
  static override styles = popup;

  @property() value = '';
  @property() from = '06:00';
  @property() to = '22:00';
  @property({ type: Number }) step = 15;
  @state() private open = false;
  @state() private active = -1;
  @state() private wrong = false;

  private times(): string[] {
    const [from, to] = [this.from, this.to].map(minutesOf) as [number, number];
    const count = Math.max(0, Math.floor((to - from) / this.step) + 1);
    return Array.from({ length: count }, (_, index) => textOf(from + index * this.step));
  }

  private show(): void {
    this.open = true;
    const at = minutesOf(this.value || '09:00');
    this.active = this.times().findIndex((time) => minutesOf(time) >= at);
  }

  private typed(): void {
    const text = this.input.value;
    const time = text ? parse.time(text) : '';
    this.wrong = time === null;
    this.open = false;
    if (time !== null) this.set(time);
  }

  private set(time: string): void {
    this.wrong = false;
    this.open = false;
    this.input.value = time && format.wallTime(time);
    if (time === this.value) return;
    this.value = time;
    this.emit('ms-change', time);
  }

  private keyed(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open) return this.show();
      this.active = Math.max(0, Math.min(this.times().length - 1, this.active + (event.key === 'ArrowDown' ? 1 : -1)));
      this.input.value = format.wallTime(this.times()[this.active]!);
    } else if (event.key === 'Enter' && this.open) {
      event.preventDefault();
      this.typed();
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.open = false;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const shown = this.value && format.wallTime(this.value);
    return html`<wa-popup placement="bottom-start" distance="4" flip shift ?active=${this.open}>
      <div class="box" slot="anchor">
        <input
          role="combobox"
          autocomplete="off"
          aria-label=${this.label}
          aria-description=${this.wrong ? 'This is not a time' : this.description || nothing}
          aria-expanded=${String(this.open)}
          aria-controls=${this.open ? 'list' : nothing}
          aria-invalid=${this.invalid || this.wrong ? 'true' : nothing}
          aria-activedescendant=${this.open && this.active >= 0 ? `option-${this.active}` : nothing}
          placeholder=${this.placeholder || format.wallTime('09:00')}
          ?disabled=${this.disabled}
          .value=${shown}
          @click=${this.show}
          @input=${() => (this.open = false)}
          @change=${this.typed}
          @keydown=${this.keyed}
          @blur=${this.typed}
        />
      </div>
      ${this.open
        ? html`<div class="list" id="list" role="listbox" aria-label=${this.label} @pointerdown=${(e: Event) => e.preventDefault()}>
            ${this.times().map((time, index) => this.option(time, index))}
          </div>`
        : nothing}
    </wa-popup>`;
  }

  private option(time: string, index: number) {
    return html`<div
      class="option num ${index === this.active ? 'active' : ''}"
      id="option-${index}"
      role="option"
      aria-selected=${String(index === this.active)}
      @click=${() => this.set(time)}
    >
      ${format.wallTime(time)}
    </div>`;
  }
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

function textOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-time-field': MsTimeField;
  }
}
