import { element, MsElement } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import * as api from '../photos.api.js';

export type Fields = Omit<api.Taken, 'takenAt'>;

/** What is said of a picture that is being taken. Emits `picked` with all of it. */
@element('photos-fields')
export class PictureFields extends MsElement {
  static override styles = css`
    :host { display: flex; flex-wrap: wrap; gap: 12px; }
    ms-field { flex: 1 1 110px; }
  `;
  @property({ attribute: false }) subjects: api.Subject[] = [];
  @property({ attribute: false }) fields!: Fields;

  override render() {
    const { subject, occasion, kind, angle } = this.fields;
    return html`${this.subjects.length ? html`<photos-choice .subjects=${this.subjects} .subject=${subject} .occasion=${occasion} @chosen=${(event: CustomEvent<api.Link>) => this.pick(event.detail)}></photos-choice>` : nothing}
      ${this.choice('When', api.kinds, kind, (value) => this.pick({ kind: value }))}${this.choice('Angle', api.angles, angle, (value) => this.pick({ angle: value }))}`;
  }

  private choice<T extends string>(label: string, all: Record<T, string>, value: T, set: (value: T) => void) {
    return html`<ms-field label=${label}><select @change=${(event: Event) => set((event.target as HTMLSelectElement).value as T)}>
      ${Object.entries<string>(all).map(([code, words]) => html`<option value=${code} .selected=${code === value}>${words}</option>`)}</select></ms-field>`;
  }

  private pick(part: Partial<Fields>) {
    this.emit('picked', { ...this.fields, ...part });
  }
}
