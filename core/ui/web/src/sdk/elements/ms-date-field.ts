import '@awesome.me/webawesome/dist/components/popup/popup.js';
import './ms-month.js';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { element } from '../element.js';
import { format } from '../format.js';
import { parse } from '../parse.js';
import popup from '../styles/popup.css';
import { zone } from '../zone.js';
import { Control } from './control.js';
import type { MsMonth } from './ms-month.js';

/** A date, YYYY-MM-DD: typed freely or chosen from a month. Emits ms-change with the value, empty when cleared. */
@element('ms-date-field')
export class MsDateField extends Control {
  static override styles = [
    popup,
    css`
      .list {
        width: 252px;
        max-height: none;
        padding: 8px;
      }
    `,
  ];

  @property() value = '';
  @property() min = '';
  @property() max = '';
  @state() private open = false;
  @state() private wrong = '';

  private typed(): void {
    const text = this.input.value.trim();
    if (text === this.shown()) return;
    const date = text ? parse.date(text) : '';
    this.wrong = this.complaint(date);
    if (date !== null && !this.wrong) this.set(date);
    else this.emit('ms-invalid', this.wrong);
  }

  private complaint(date: string | null): string {
    if (date === null) return 'This is not a date';
    if (date && this.min && date < this.min) return `Not before ${format.date(this.min)}`;
    if (date && this.max && date > this.max) return `Not after ${format.date(this.max)}`;
    return '';
  }

  private set(date: string): void {
    this.wrong = '';
    this.input.value = date && format.date(date);
    if (date === this.value) return;
    this.value = date;
    this.emit('ms-change', date);
  }

  private async toggle(): Promise<void> {
    this.open = !this.open;
    await this.updateComplete;
    if (this.open) (this.renderRoot.querySelector('ms-month') as MsMonth).focus();
  }

  private chosen(event: CustomEvent<string>): void {
    event.stopPropagation();
    this.open = false;
    this.set(event.detail);
    this.input.focus();
  }

  private keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.open = false;
      this.input.focus();
    } else if (event.key === 'ArrowDown' && event.target === this.input) {
      event.preventDefault();
      if (!this.open) void this.toggle();
    }
  }

  private left(event: FocusEvent): void {
    const to = event.relatedTarget as Node | null;
    if (!to || !this.renderRoot.contains(to)) this.open = false;
  }

  private shown(): string {
    return this.value && format.date(this.value);
  }

  override render() {
    const example = format.date(zone.today());
    return html`<wa-popup
      placement="bottom-start"
      distance="4"
      flip
      shift
      ?active=${this.open}
      @keydown=${this.keyed}
      @focusout=${this.left}
    >
      <div class="box" slot="anchor">
        <input
          autocomplete="off"
          aria-label=${this.label}
          aria-description=${this.wrong || this.description || nothing}
          aria-invalid=${this.invalid || this.wrong ? 'true' : nothing}
          aria-required=${this.required ? 'true' : nothing}
          placeholder=${this.placeholder || `e.g. ${example}`}
          ?disabled=${this.disabled}
          .value=${this.shown()}
          @change=${this.typed}
        />
        <button
          class="button quiet icon inside"
          type="button"
          aria-label="Choose ${this.label || 'date'}"
          aria-expanded=${String(this.open)}
          ?disabled=${this.disabled}
          @click=${this.toggle}
        >
          <ms-icon name="calendar"></ms-icon>
        </button>
      </div>
      ${this.open
        ? html`<div class="list" role="dialog" aria-label=${this.label || 'Choose date'}>
            <ms-month .value=${this.value} .min=${this.min} .max=${this.max} @ms-pick=${this.chosen}></ms-month>
          </div>`
        : nothing}
    </wa-popup>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-date-field': MsDateField;
  }
}
