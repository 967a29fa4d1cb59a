import { element, format, MsElement } from '@medspa/sdk';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { type Difference, labels, type Values } from './fields.js';

/** What somebody else saved meanwhile, field by field, to take or to keep one's own. Emits `take`. */
@element('patients-stale')
export class Stale extends MsElement {
  static override styles = css`
    section { display: grid; gap: 10px; padding: 12px 14px; border-radius: var(--ms-radius-l); background: var(--ms-warn-tint); }
    h3 { color: var(--ms-warn-text); }
    dl { display: grid; gap: 10px; }
    dt { font-weight: 560; margin-bottom: 4px; }
    dd { display: grid; gap: 4px; }
    label span { overflow-wrap: anywhere; }
    b { font-weight: 560; }
  `;
  @property({ attribute: false }) changes: Difference[] = [];
  @property({ attribute: false }) values!: Values;

  override render() {
    return html`<section role="alert">
      <h3>Somebody else saved this patient while you were typing</h3>
      <p>Choose what to keep, then save again.</p>
      <dl>${this.changes.map((change) => html`<div><dt>${labels[change.field]}</dt>
        <dd role="radiogroup" aria-label=${labels[change.field]}>${this.option(change, 'Theirs', change.theirs)}${this.option(change, 'Yours', change.mine)}</dd></div>`)}</dl>
    </section>`;
  }

  private option({ field }: Difference, whose: string, value: string) {
    const shown = !value ? 'empty' : field === 'birthDate' ? format.date(value) : field === 'phone' ? format.phone(value) : value;
    return html`<label class="check"><input type="radio" name=${field} .checked=${this.values[field] === value}
      @change=${() => this.emit('take', { field, value })}>
      <span><b>${whose}:</b> ${shown}</span></label>`;
  }
}
