import { element, MsElement } from '@medspa/sdk';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';

/** A note that is edited where it is read; what is typed stays until it is saved or taken back. */
@element('scheduling-note')
export class Note extends MsElement {
  static override styles = css`
    label { display: grid; gap: 6px; color: var(--ms-text-2); }
    .row { margin-top: 8px; }
    p { overflow-wrap: anywhere; white-space: pre-line; color: var(--ms-text); }
  `;

  @property() text = '';
  /** Whose note it is: another one puts the typed text away. */
  @property() key = '';
  @property({ type: Boolean }) readonly = false;
  @property({ attribute: false }) save!: (note: string) => Promise<unknown>;
  @state() private draft?: string;
  @state() private busy = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('key')) this.draft = undefined;
  }

  override render() {
    if (this.readonly) return this.text ? html`<h3>Note</h3><p>${this.text}</p>` : nothing;
    const changed = this.draft !== undefined && this.draft !== this.text;
    return html`
      <label>Note
        <textarea rows="2" maxlength="2000" placeholder="Anything the team should know" .value=${this.draft ?? this.text}
          @input=${(event: Event) => { this.draft = (event.target as HTMLTextAreaElement).value; }}></textarea></label>
      ${changed ? html`<div class="row">
        <button type="button" class="button" aria-busy=${this.busy ? 'true' : 'false'} @click=${this.keep}>Save note</button>
        <button type="button" class="button quiet" @click=${() => { this.draft = undefined; }}>Discard</button></div>` : nothing}`;
  }

  private keep = async () => {
    this.busy = true;
    const saved = await this.save(this.draft ?? '');
    this.busy = false;
    if (saved) this.draft = undefined;
  };
}
