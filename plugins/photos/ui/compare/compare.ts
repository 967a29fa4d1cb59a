import { element, format, MsElement } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../photos.api.js';
import { firstAndLast, seriesOf } from '../subject/series.js';

const ALL = 'all';

/** Two pictures of one patient, side by side or one over the other, enlarged together: those that were chosen, or the first and the last of one subject. Emits `ms-close`. */
@element('photos-compare')
export class ComparePhotos extends MsElement {
  static override styles = css`
    .compare { display: grid; gap: 14px; padding: 4px 20px 28px; }
    :host([embedded]) .compare { padding: 0; }
    .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
    .frame { position: relative; box-sizing: border-box; width: 100%; aspect-ratio: var(--shape); max-height: min(62vh, 720px); overflow: auto; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); background: var(--ms-raised); }
    :host([embedded]) .frame { max-height: min(44vh, 380px); }
    .frame img { display: block; width: 100%; height: 100%; object-fit: contain; }
    .over { position: absolute; inset: 0; }
    figure { display: grid; gap: 6px; margin: 0; min-width: 0; }
    select { min-width: 0; max-width: 100%; }
    .row select { width: auto; max-width: 260px; }
    .range { display: flex; align-items: center; gap: 10px; white-space: nowrap; accent-color: var(--ms-accent); }
    .wide { width: 100%; }
  `;
  /** All there are, latest first. */
  @property({ attribute: false }) photos: api.Photo[] = [];
  /** Two ids; else what is compared follows from the subject. */
  @property({ attribute: false }) chosen: string[] = [];
  @property() subject = '';
  @property({ type: Boolean, reflect: true }) embedded = false;
  /** Whose pictures can be picked. */
  @state() private series = ALL;
  @state() private pair: string[] = [];
  @state() private over = false;
  @state() private split = 50;
  @state() private zoom = 100;

  override connectedCallback() {
    super.connectedCallback();
    const chosen = this.photos.filter(({ id }) => this.chosen.includes(id)).reverse();
    if (chosen.length === 2) {
      this.pair = chosen.map(({ id }) => id);
      this.series = chosen[0]!.subject === chosen[1]!.subject ? (chosen[0]!.subject ?? '') : ALL;
    } else {
      this.choose(this.subject);
    }
  }

  private choose(series: string) {
    this.series = series;
    this.pair = firstAndLast(this.among()).map(({ id }) => id);
  }

  private among() {
    return this.series === ALL ? this.photos : this.photos.filter(({ subject }) => (subject ?? '') === this.series);
  }

  override render() {
    const [before, after] = this.pair.map((id) => this.photos.find((photo) => photo.id === id));
    if (!before || !after) return nothing;
    return html`<section class="compare" aria-label="Compare two pictures">
      <div class="row wrap">${this.embedded ? nothing : html`<button type="button" class="button" @click=${() => this.emit('ms-close')}><ms-icon name="arrow-left"></ms-icon>All photos</button>`}
        ${this.subjects()}<span class="grow"></span>
        <div class="segments" role="group" aria-label="How to compare"><button type="button" aria-pressed=${this.over ? 'false' : 'true'} @click=${() => { this.over = false; }}>Side by side</button>
        <button type="button" aria-pressed=${this.over ? 'true' : 'false'} @click=${() => { this.over = true; }}>Slider</button></div>
        <label class="range">Zoom<input type="range" min="100" max="400" step="25" .value=${String(this.zoom)} @input=${(event: Event) => { this.zoom = Number((event.target as HTMLInputElement).value); }}><span class="num">${this.zoom} %</span></label></div>
      ${this.over ? this.slider(before, after) : nothing}
      <div class="pair">${this.figure(before, 0)}${this.figure(after, 1)}</div></section>`;
  }

  private subjects() {
    const all = seriesOf(this.photos, []).filter(({ photos }) => photos.length > 1);
    if (all.length < 2 && this.series !== ALL) return nothing;
    return html`<select aria-label="Pictures of" @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
      ${all.map(({ id, label }) => html`<option value=${id} .selected=${id === this.series}>${label}</option>`)}
      <option value=${ALL} .selected=${this.series === ALL}>All pictures</option></select>`;
  }

  private image(photo: api.Photo, over = false) {
    return html`<img class=${over ? 'over' : ''} src=${api.pictureUrl(photo.id)} alt=${`${api.kinds[photo.kind]}, ${format.day(photo.takenAt)}`}>`;
  }

  /** With the pictures that could stand in its place. */
  private figure(photo: api.Photo, place: number) {
    return html`<figure>${this.over ? nothing : html`<div class="frame" tabindex="0" role="group" aria-label=${`Picture of ${format.day(photo.takenAt)}`} @scroll=${this.together}>${this.image(photo)}</div>`}
      <figcaption><select aria-label=${place ? 'Right picture' : 'Left picture'} @change=${(event: Event) => { this.pair = this.pair.with(place, (event.target as HTMLSelectElement).value); }}>
        ${this.among().map(({ id, kind, angle, takenAt }) => html`<option value=${id} .selected=${id === photo.id}>${api.kinds[kind]} · ${format.day(takenAt)} · ${api.angles[angle]}</option>`)}</select></figcaption></figure>`;
  }

  private slider(before: api.Photo, after: api.Photo) {
    return html`<div class="frame" tabindex="0" role="group" aria-label="Both pictures">${this.image(before)}${this.image(after, true)}</div>
      <label class="range">${format.day(before.takenAt)}<input class="wide" type="range" min="0" max="100" .value=${String(this.split)} aria-label="How much of the left picture is seen" @input=${(event: Event) => { this.split = Number((event.target as HTMLInputElement).value); }}>${format.day(after.takenAt)}</label>`;
  }

  protected override updated() {
    // No higher than the taller of the two needs.
    const shapes = this.pair.flatMap((id) => this.photos.filter((photo) => photo.id === id)).map(({ width, height }) => width / height);
    this.style.setProperty('--shape', String(Math.min(...shapes, 2)));
    for (const image of this.renderRoot.querySelectorAll<HTMLElement>('.frame img')) {
      image.style.setProperty('width', `${this.zoom}%`);
      image.style.setProperty('height', `${this.zoom}%`);
      if (image.classList.contains('over')) image.style.setProperty('clip-path', `inset(0 0 0 ${this.split}%)`);
    }
  }

  /** The other frame follows. */
  private together = (event: Event) => {
    const moved = event.target as HTMLElement;
    for (const frame of this.renderRoot.querySelectorAll<HTMLElement>('.frame')) {
      if (frame === moved) continue;
      frame.scrollTop = moved.scrollTop;
      frame.scrollLeft = moved.scrollLeft;
    }
  };
}
