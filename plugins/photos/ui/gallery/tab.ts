import { element, format, MsElement, Remote, session } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../photos.api.js';

/** What is shown; else the photo with that id. */
type View = 'all' | 'add' | 'compare' | { photo: string };

/** A patient's photos by day, and the ways to add, look at and compare them. */
@element('photos-tab')
export class PhotosTab extends MsElement {
  static override styles = css`
    .check input { width: 24px; height: 24px; margin: 0; }
    .tools { padding: 0 20px 14px; }
    .rest { padding: 20px 20px 0; }
    .days { display: flex; flex-wrap: wrap; gap: 20px 24px; padding: 0 20px 22px; }
    .day { display: grid; gap: 10px; align-content: start; }
    .day h3 { font-weight: 600; }
    .grid { display: flex; flex-wrap: wrap; gap: 12px; }
    .tile { width: 200px; }
    .tile { position: relative; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); overflow: hidden; background: var(--ms-raised); box-shadow: var(--ms-shadow-xs); }
    .tile.chosen { border-color: var(--ms-accent-line); box-shadow: 0 0 0 2px var(--ms-accent-line); }
    .open { display: block; width: 100%; padding: 0; border: 0; background: none; text-align: left; color: inherit; cursor: pointer; }
    .open img { display: block; width: 100%; aspect-ratio: 4 / 3; object-fit: cover; }
    .words { display: flex; justify-content: space-between; padding: 8px 10px; }
    .tile .check { padding: 0 10px 9px; }
  `;
  @property() patientId = '';
  @state() private view: View = 'all';
  @state() private chosen: string[] = [];
  private readonly photos = new Remote(this, () => api.photosOf(this.patientId), { topics: ['photos'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('patientId') || !this.patientId) return;
    this.view = 'all';
    this.chosen = [];
    void this.photos.run('fresh');
  }

  override render() {
    return this.photos.render({ pending: () => html`<div class="rest"><ms-skeleton lines="6"></ms-skeleton></div>`, ready: (all) => this.shown(all) });
  }

  private back = () => {
    this.view = 'all';
    void this.photos.run();
  };

  private shown(all: api.Photo[]) {
    if (this.view === 'add') return html`<photos-add .patientId=${this.patientId} .last=${all[0]} @saved=${this.back} @ms-close=${this.back}></photos-add>`;
    if (this.view === 'compare') return html`<photos-compare .photos=${all.filter(({ id }) => this.chosen.includes(id))} @ms-close=${this.back}></photos-compare>`;
    const { view } = this;
    const open = typeof view === 'object' ? all.find(({ id }) => id === view.photo) : undefined;
    if (open) return html`<photos-details .photo=${open} @ms-close=${this.back}></photos-details>`;
    return this.gallery(all);
  }

  private gallery(all: api.Photo[]) {
    const add = session.can('photos.write')
      ? html`<button slot="action" type="button" class="button primary" @click=${() => { this.view = 'add'; }}><ms-icon name="plus"></ms-icon>Add a photo</button>` : nothing;
    if (!all.length) return html`<ms-empty illustration="people" heading="No photos yet">A picture before the first session is what every later one is compared with.${add}</ms-empty>`;
    const days = new Map<string, api.Photo[]>();
    for (const photo of all) days.set(format.day(photo.takenAt), [...(days.get(format.day(photo.takenAt)) ?? []), photo]);
    return html`<div class="row tools">${add}<button type="button" class="button" ?disabled=${this.chosen.length !== 2} @click=${() => { this.view = 'compare'; }}>Compare</button>
      <span class="muted small" role="status">${this.chosen.length === 2 ? '' : 'Mark two pictures to compare them.'}</span></div>
      <div class="days">${[...days].map(([day, photos]) => html`<section class="day"><h3>${day}</h3><div class="grid">${photos.map((photo) => this.tile(photo))}</div></section>`)}</div>`;
  }

  private tile(photo: api.Photo) {
    const name = `${api.kinds[photo.kind]}, ${api.angles[photo.angle]}, ${format.day(photo.takenAt)}`;
    const chosen = this.chosen.includes(photo.id);
    return html`<div class="tile ${chosen ? 'chosen' : ''}"><button type="button" class="open" @click=${() => { this.view = { photo: photo.id }; }}>
        <img loading="lazy" src=${api.previewUrl(photo)} alt=${name}><span class="words"><span class="strong">${api.kinds[photo.kind]}</span><span class="muted">${api.angles[photo.angle]}</span></span></button>
      <label class="check"><input type="checkbox" aria-label=${`Compare ${name}`} .checked=${chosen} @change=${() => this.choose(photo.id)}>Compare</label></div>`;
  }

  /** A third one takes the place of the first. */
  private choose(id: string) {
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((each) => each !== id) : [...this.chosen, id].slice(-2);
  }
}
