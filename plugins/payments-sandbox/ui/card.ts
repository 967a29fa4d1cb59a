import { MsElement, element } from '@medspa/sdk';
import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';

const CARDS = [
  ['approves', 'Approves'],
  ['declines', 'Declines'],
  ['insufficient-funds', 'Insufficient funds'],
  ['times-out-charged', 'Times out, and was charged'],
  ['times-out-not-charged', 'Times out, and was not charged'],
  ['answers-twice', 'Answers twice'],
] as const;

/** A choice of test cards in place of card fields. Emits `payments-token`. */
@element('payments-sandbox-card')
export class SandboxCard extends MsElement {
  static override styles = css`
    :host { display: block; }
    .sandbox { display: grid; gap: 12px; padding: 12px; border: 1px dashed var(--ms-control-line); border-radius: var(--ms-radius-l); background: var(--ms-panel-2); }
    .mark { color: var(--ms-text); font-weight: 560; }
  `;
  /** The words on the button. */
  @property() label = 'Charge';
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) settings: Record<string, string> = {};
  @state() private card: string = CARDS[0][0];

  override render() {
    return html`<div class="sandbox">
      <p class="row mark"><ms-icon name="flask-conical"></ms-icon>Sandbox: no money moves. Never enter a card number.</p>
      <ms-field label="Test card"><select @change=${(event: Event) => { this.card = (event.target as HTMLSelectElement).value; }}>
        ${CARDS.map(([id, words]) => html`<option value=${id} ?selected=${id === this.card}>${words}</option>`)}</select></ms-field>
      <button class="button primary large wide" type="button" ?disabled=${this.busy} @click=${() => this.emit('payments-token', { token: `sandbox:${this.card}` })}>${this.label}</button>
    </div>`;
  }
}
