import { element, format, MsElement, Remote, session } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../photos.api.js';
import { firstAndLast, seriesOf, type Series } from '../subject/series.js';

const ALL = 'all';

/** What is shown; else the photo with that id. */
type View = 'all' | 'add' | 'compare' | { photo: string };

/** A patient's photos by day, all of them or those of one subject, and the ways to add, look at and compare them. */
@element('photos-tab')
export class PhotosTab extends MsElement {
  static override styles = css`
    .check input { width: 24px; height: 24px; margin: 0; }
    .tools { padding: 0 20px 14px; }
    .tools select { width: auto; max-width: 300px; }
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
    .of { display: block; padding: 0 10px 8px; }
    .tile .check { padding: 0 10px 9px; }
  `;
  @property() patientId = '';
  @state() private view: View = 'all';
  @state() private chosen: string[] = [];
  /** The id of the series that is shown; all of them without. */
  @state() private only?: string;
  private readonly photos = new Remote(this, () => this.load(), { topics: ['photos'], auto: false });

  private async load() {
    const [photos, subjects] = await Promise.all([api.photosOf(this.patientId), api.subjectsOf(this.patientId)]);
    return { photos, subjects };
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('patientId') || !this.patientId) return;
    this.view = 'all';
    this.chosen = [];
    this.only = undefined;
    void this.photos.run('fresh');
  }

  override render() {
    return this.photos.render({ pending: () => html`<div class="rest"><ms-skeleton lines="6"></ms-skeleton></div>`, ready: ({ photos, subjects }) => this.shown(photos, subjects) });
  }

  private back = () => {
    this.view = 'all';
    void this.photos.run();
  };

  /** With the sessions that there are by now. */
  private adding = async () => {
    await this.photos.run();
    this.view = 'add';
  };

  private shown(all: api.Photo[], subjects: api.Subject[]) {
    if (this.view === 'add') return this.add(all, subjects);
    if (this.view === 'compare') return html`<photos-compare .photos=${all} .chosen=${this.chosen} .subject=${this.compared(all)?.id ?? ''} @ms-close=${this.back}></photos-compare>`;
    const { view } = this;
    const open = typeof view === 'object' ? all.find(({ id }) => id === view.photo) : undefined;
    if (open) return html`<photos-details .photo=${open} .subjects=${subjects} @ms-close=${this.back}></photos-details>`;
    return this.gallery(all, seriesOf(all, subjects));
  }

  /** Of what is shown, else of what the last picture is of; at today's session where there is one. */
  private add(all: api.Photo[], subjects: api.Subject[]) {
    const asked = this.only ?? all[0]?.subject ?? '';
    const subject = subjects.find(({ id }) => id === asked) ?? (subjects.length === 1 && this.only === undefined ? subjects[0] : undefined);
    const today = format.day(new Date());
    const occasion = subject?.occasions.findLast(({ at }) => format.day(at) === today);
    return html`<photos-add .patientId=${this.patientId} .photos=${all} .subjects=${subjects} .subject=${subject?.id ?? ''} .occasion=${occasion?.id ?? ''} @saved=${this.back} @ms-close=${this.back}></photos-add>`;
  }

  /** What has a first and a last picture: the series that is shown, else the one of the latest picture, else any. */
  private compared(all: api.Photo[]): Series | undefined {
    const series = seriesOf(all, []).filter(({ photos }) => firstAndLast(photos).length);
    return this.only === undefined ? (series.find(({ id }) => id === (all[0]?.subject ?? '')) ?? series[0]) : series.find(({ id }) => id === this.only);
  }

  private gallery(all: api.Photo[], series: Series[]) {
    const add = session.can('photos.write')
      ? html`<button slot="action" type="button" class="button primary" @click=${this.adding}><ms-icon name="plus"></ms-icon>Add a photo</button>` : nothing;
    if (!all.length) return html`<ms-empty illustration="people" heading="No photos yet">A picture before the first session is what every later one is compared with.${add}</ms-empty>`;
    const shown = this.only === undefined ? all : (series.find(({ id }) => id === this.only)?.photos ?? []);
    const days = new Map<string, api.Photo[]>();
    for (const photo of shown) days.set(format.day(photo.takenAt), [...(days.get(format.day(photo.takenAt)) ?? []), photo]);
    const compared = this.compared(all);
    return html`<div class="row wrap tools">${add}<button type="button" class="button" ?disabled=${this.chosen.length !== 2 && !compared} @click=${() => { this.view = 'compare'; }}>Compare</button>
      ${this.filter(all, series)}
      <span class="muted small" role="status">${this.chosen.length === 2 ? '' : compared ? `Compares the first and the last picture${compared.id ? ` of ${compared.label}` : ''}; or mark two.` : 'Mark two pictures to compare them.'}</span></div>
      ${shown.length ? nothing : html`<p class="tools muted">No picture of this yet.</p>`}
      <div class="days">${[...days].map(([day, photos]) => html`<section class="day"><h3>${day}</h3><div class="grid">${photos.map((photo) => this.tile(photo))}</div></section>`)}</div>`;
  }

  private filter(all: api.Photo[], series: Series[]) {
    if (!series.some(({ id }) => id)) return nothing;
    return html`<select aria-label="Pictures of" @change=${this.choosing}><option value=${ALL} .selected=${this.only === undefined}>All pictures (${all.length})</option>
      ${series.map(({ id, label, photos }) => html`<option value=${id} .selected=${id === this.only}>${label} (${photos.length})</option>`)}</select>`;
  }

  private choosing = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    this.only = value === ALL ? undefined : value;
    this.chosen = [];
  };

  private tile(photo: api.Photo) {
    const name = `${api.kinds[photo.kind]}, ${api.angles[photo.angle]}, ${format.day(photo.takenAt)}`;
    const chosen = this.chosen.includes(photo.id);
    return html`<div class="tile ${chosen ? 'chosen' : ''}"><button type="button" class="open" @click=${() => { this.view = { photo: photo.id }; }}>
        <img loading="lazy" src=${api.previewUrl(photo)} alt=${name}><span class="words"><span class="strong">${api.kinds[photo.kind]}</span><span class="muted">${api.angles[photo.angle]}</span></span>
        ${photo.of?.label ? html`<span class="of small muted truncate">${[photo.of.label, photo.of.occasionLabel].filter(Boolean).join(' · ')}</span>` : nothing}</button>
      <label class="check"><input type="checkbox" aria-label=${`Compare ${name}`} .checked=${chosen} @change=${() => this.choose(photo.id)}>Compare</label></div>`;
  }

  /** A third one takes the place of the first. */
  private choose(id: string) {
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((each) => each !== id) : [...this.chosen, id].slice(-2);
  }
}
