import { element, format, MsElement } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Link, Subject } from '../photos.api.js';

/** What a picture is of, and at which occasion; nothing where there is nothing to choose from. Emits `chosen` with both. */
@element('photos-choice')
export class SubjectChoice extends MsElement {
  static override styles = css`
    :host { display: contents; }
    ms-field { flex: 1 1 200px; }
  `;
  @property({ attribute: false }) subjects: Subject[] = [];
  @property() subject = '';
  @property() occasion = '';
  /** In whose words what is chosen can't be said; it stays until something else is chosen. */
  @property() missing = '';
  @property({ type: Boolean }) disabled = false;

  override render() {
    const known = this.subjects.find(({ id }) => id === this.subject);
    const kept = this.subject && !known ? this.subject : '';
    if (!this.subjects.length && !kept) return nothing;
    return html`<ms-field label="Picture of" hint=${kept ? this.missing : ''}><select ?disabled=${this.disabled} @change=${(event: Event) => this.tell({ subject: value(event), occasion: '' })}>
        <option value="" .selected=${!this.subject}>Nothing in particular</option>
        ${kept ? html`<option value=${kept} .selected=${true}>As it was</option>` : nothing}
        ${this.subjects.map(({ id, label }) => html`<option value=${id} .selected=${id === this.subject}>${label}</option>`)}</select></ms-field>
      ${known?.occasions.length ? html`<ms-field label="Taken at"><select ?disabled=${this.disabled} @change=${(event: Event) => this.tell({ subject: this.subject, occasion: value(event) })}>
        <option value="" .selected=${!this.occasion}>Another time</option>
        ${[...known.occasions].reverse().map(({ id, at, label }) => html`<option value=${id} .selected=${id === this.occasion}>${label}, ${format.day(at)}</option>`)}</select></ms-field>` : nothing}`;
  }

  private tell(link: Link) {
    this.emit('chosen', link);
  }
}

const value = (event: Event) => (event.target as HTMLSelectElement).value;
