import { type PropertyValues, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../element.js';

/** Our own controls carry their label inside, because a label cannot reach into a shadow root. */
interface LabelledControl extends HTMLElement {
  label: string;
  description: string;
  invalid: boolean;
}

let count = 0;

/**
 * A label, a hint and an error around one control: an input, select, textarea or one of ours.
 * Label and messages live beside the control, so that `for` and `aria-describedby` work.
 */
@element('ms-field')
export class MsField extends MsElement {
  static override styles = css`
    :host {
      display: grid;
      gap: 5px;
      align-content: start;
    }

    ::slotted([slot='label']) {
      color: var(--ms-text-2);
      font-size: var(--ms-size-s);
      font-weight: 540;
      line-height: 1.35;
    }

    ::slotted([slot='hint']) {
      color: var(--ms-text-3);
      font-size: var(--ms-size-s);
      line-height: 1.4;
    }

    ::slotted([slot='error']) {
      color: var(--ms-danger-text);
      font-size: var(--ms-size-s);
      line-height: 1.4;
    }
  `;

  @property() label = '';
  @property() hint = '';
  @property() error?: string;
  /** Marks what may stay empty; the rest is needed. */
  @property({ type: Boolean }) optional = false;

  private readonly key = `ms-field-${++count}`;

  override render() {
    return html`<slot name="label"></slot><slot @slotchange=${this.connect}></slot><slot name="hint"></slot
      ><slot name="error"></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.connect();
  }

  override focus(): void {
    this.control()?.focus();
  }

  private control(): HTMLElement | undefined {
    return [...this.children].find((child) => !child.slot) as HTMLElement | undefined;
  }

  private connect(): void {
    const control = this.control();
    const label = this.messagePart('label', 'label', this.optional ? `${this.label} (optional)` : this.label) as HTMLLabelElement;
    const hint = this.messagePart('hint', 'span', this.error ? '' : this.hint);
    const error = this.messagePart('error', 'span', this.error ?? '');
    if (!control) return;
    control.id ||= `${this.key}-control`;
    label.htmlFor = control.id;
    if (control.localName.startsWith('ms-')) this.describe(control as LabelledControl, label);
    else this.connectNative(control, [hint, error]);
  }

  private describe(control: LabelledControl, label: HTMLLabelElement): void {
    control.label = this.label;
    control.description = this.error || this.hint;
    control.invalid = Boolean(this.error);
    label.onclick = () => control.focus();
  }

  private connectNative(control: HTMLElement, messages: HTMLElement[]): void {
    const ids = messages.filter((each) => each.textContent).map((each) => each.id);
    control.toggleAttribute('aria-describedby', ids.length > 0);
    if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
    if (this.error) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }

  private messagePart(slot: string, tag: string, text: string): HTMLElement {
    let part = this.querySelector<HTMLElement>(`:scope > [slot="${slot}"]`);
    if (!part) {
      part = document.createElement(tag);
      part.slot = slot;
      part.id = `${this.key}-${slot}`;
      if (slot === 'error') part.setAttribute('aria-live', 'polite');
      this.append(part);
    }
    if (part.textContent !== text) part.textContent = text;
    part.hidden = text === '';
    return part;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-field': MsField;
  }
}
