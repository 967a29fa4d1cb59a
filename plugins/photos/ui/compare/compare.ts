import { element, format, MsElement } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../photos.api.js';

/** Two pictures of one patient, side by side or one over the other, enlarged together. Emits `ms-close`. */
@element('photos-compare')
export class ComparePhotos extends MsElement {
  static override styles = css`
    .compare { display: grid; gap: 14px; padding: 4px 20px 28px; }
    .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
    .frame { position: relative; height: min(58vh, 640px); overflow: auto; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); background: var(--ms-raised); }
    .frame img { display: block; width: 100%; height: 100%; object-fit: contain; }
    .over { position: absolute; inset: 0; }
    figure { display: grid; gap: 6px; margin: 0; }
    .range { display: flex; align-items: center; gap: 10px; white-space: nowrap; accent-color: var(--ms-accent); }
    .wide { width: 100%; }
  `;
  @property({ attribute: false }) photos: api.Photo[] = [];
  @state() private over = false;
  @state() private split = 50;
  @state() private zoom = 100;

  override render() {
    const [before, after] = [...this.photos].sort((one, other) => one.takenAt.localeCompare(other.takenAt));
    if (!before || !after) return nothing;
    return html`<section class="compare" aria-label="Compare two pictures">
      <div class="row"><button type="button" class="button" @click=${() => this.emit('ms-close')}><ms-icon name="arrow-left"></ms-icon>All photos</button><span class="grow"></span>
        <div class="segments" role="group" aria-label="How to compare"><button type="button" aria-pressed=${this.over ? 'false' : 'true'} @click=${() => { this.over = false; }}>Side by side</button>
        <button type="button" aria-pressed=${this.over ? 'true' : 'false'} @click=${() => { this.over = true; }}>Slider</button></div>
        <label class="range">Zoom<input type="range" min="100" max="400" step="25" .value=${String(this.zoom)} @input=${(event: Event) => { this.zoom = Number((event.target as HTMLInputElement).value); }}><span class="num">${this.zoom} %</span></label></div>
      ${this.over ? this.slider(before, after) : html`<div class="pair">${this.figure(before)}${this.figure(after)}</div>`}</section>`;
  }

  private image(photo: api.Photo, over = false) {
    return html`<img class=${over ? 'over' : ''} src=${api.pictureUrl(photo.id)} alt=${`${api.kinds[photo.kind]}, ${format.day(photo.takenAt)}`}>`;
  }

  private figure(photo: api.Photo) {
    return html`<figure><div class="frame" tabindex="0" role="group" aria-label=${`Picture of ${format.day(photo.takenAt)}`} @scroll=${this.together}>${this.image(photo)}</div><figcaption class="muted">${api.kinds[photo.kind]} · ${format.day(photo.takenAt)}</figcaption></figure>`;
  }

  private slider(before: api.Photo, after: api.Photo) {
    return html`<div class="frame" tabindex="0" role="group" aria-label="Both pictures">${this.image(before)}${this.image(after, true)}</div>
      <label class="range">${format.day(before.takenAt)}<input class="wide" type="range" min="0" max="100" .value=${String(this.split)} aria-label="How much of the earlier picture is seen" @input=${(event: Event) => { this.split = Number((event.target as HTMLInputElement).value); }}>${format.day(after.takenAt)}</label>`;
  }

  protected override updated() {
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
