import { element, format, MsElement, Remote, session } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../photos.api.js';
import { firstAndLast } from '../subject/series.js';

/** What is open over the page: a picture to take, one to look at, or two to compare. */
type Open = { take: api.Kind } | { photo: string } | 'compare';

interface Shown { photos: api.Photo[]; subjects: api.Subject[] }

/** On the page of what pictures are of: all of them in a row; with an occasion those before and after it, and the way to take them. */
@element('photos-strip')
export class PictureStrip extends MsElement {
  static override styles = css`
    :host { display: block; }
    section { display: grid; gap: 14px; min-width: 0; }
    .card { padding: 18px 20px; }
    .groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 14px 28px; }
    .group { display: grid; gap: 8px; align-content: start; }
    .group h3 { color: var(--ms-text-2); font-size: var(--ms-size-s); font-weight: 540; }
    .tiles { display: flex; flex-wrap: wrap; gap: 10px; }
    .line { flex-wrap: nowrap; padding: 2px 2px 8px; overflow-x: auto; }
    .tile { flex: none; width: 144px; padding: 0; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); overflow: hidden; background: var(--ms-raised); color: inherit; font: inherit; text-align: left; cursor: pointer; box-shadow: var(--ms-shadow-xs); }
    .tile img, .take { display: block; width: 100%; aspect-ratio: 4 / 3; object-fit: cover; }
    .tile span { display: block; padding: 6px 8px; }
    .take { display: grid; place-content: center; justify-items: center; gap: 6px; width: 144px; padding: 8px; border: 1px dashed var(--ms-line-strong); border-radius: var(--ms-radius-l); background: none; color: var(--ms-text-2); font: inherit; cursor: pointer; }
    .take:hover { background: var(--ms-raised-hover); color: var(--ms-text); }
  `;
  @property() patientId = '';
  @property() subject = '';
  /** Empty where the page is of the subject as a whole. */
  @property() occasion = '';
  @state() private open?: Open;
  private readonly shown = new Remote<Shown>(this, () => this.load(), { topics: ['photos'], auto: false });

  private async load() {
    const [photos, subjects] = await Promise.all([api.photosOf(this.patientId, this.subject), api.subjectsOf(this.patientId)]);
    return { photos, subjects };
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('patientId') && !changed.has('subject') && !changed.has('occasion')) return;
    this.open = undefined;
    if (this.patientId && this.subject) void this.shown.run('fresh');
  }

  override render() {
    return this.shown.render({
      pending: () => html`<section class=${this.occasion ? 'card' : ''}><ms-skeleton lines="3"></ms-skeleton></section>`,
      ready: (shown) => html`${this.occasion ? this.atOccasion(shown.photos) : this.all(shown.photos)}${this.dialog(shown)}`,
    });
  }

  private atOccasion(all: api.Photo[]) {
    const here = all.filter(({ occasion }) => occasion === this.occasion).reverse();
    const others = here.filter(({ kind }) => kind === 'other');
    return html`<section class="card" aria-labelledby="pictures"><header class="row"><h2 id="pictures" class="grow">Pictures</h2>${this.comparing(all)}</header>
      <div class="groups">${this.group(here, 'before', 'Before this session')}${this.group(here, 'after', 'After this session')}
        ${others.length ? this.group(here, 'other', 'Other') : nothing}</div></section>`;
  }

  private group(here: api.Photo[], kind: api.Kind, heading: string) {
    const photos = here.filter((photo) => photo.kind === kind);
    const takes = kind !== 'other' && session.can('photos.write');
    return html`<div class="group"><h3>${heading}</h3><div class="tiles">${photos.map((photo) => this.tile(photo, api.angles[photo.angle]))}
      ${takes ? html`<button type="button" class="take" @click=${() => { this.open = { take: kind }; }}><ms-icon name="camera"></ms-icon>${kind === 'before' ? 'Take a before picture' : 'Take an after picture'}</button>` : nothing}
      ${!takes && !photos.length ? html`<p class="muted">None taken.</p>` : nothing}</div></div>`;
  }

  private all(photos: api.Photo[]) {
    return html`<section aria-labelledby="pictures"><header class="row"><h3 id="pictures" class="grow">Pictures</h3>${this.comparing(photos)}
        ${session.can('photos.write') ? html`<button type="button" class="button" @click=${() => { this.open = { take: 'other' }; }}><ms-icon name="camera"></ms-icon>Take a picture</button>` : nothing}</header>
      ${photos.length ? html`<div class="tiles line" tabindex="0" role="group" aria-label="Pictures, the earliest first">${[...photos].reverse().map((photo) => this.tile(photo, `${api.kinds[photo.kind]} · ${format.day(photo.takenAt)}`))}</div>`
        : html`<p class="muted">None yet.</p>`}</section>`;
  }

  private comparing(photos: api.Photo[]) {
    return firstAndLast(photos).length ? html`<button type="button" class="button" @click=${() => { this.open = 'compare'; }}>Compare first and last</button>` : nothing;
  }

  private tile(photo: api.Photo, words: string) {
    return html`<button type="button" class="tile" @click=${() => { this.open = { photo: photo.id }; }}>
      <img loading="lazy" src=${api.previewUrl(photo)} alt=${`${api.kinds[photo.kind]}, ${api.angles[photo.angle]}, ${format.day(photo.takenAt)}`}><span class="small truncate">${words}</span></button>`;
  }

  private dialog({ photos, subjects }: Shown) {
    const { open } = this;
    const photo = typeof open === 'object' && 'photo' in open ? photos.find(({ id }) => id === open.photo) : undefined;
    const take = typeof open === 'object' && 'take' in open ? open.take : undefined;
    const heading = take ? `Take a picture: ${photos[0]?.of?.label ?? subjects.find(({ id }) => id === this.subject)?.label ?? ''}` : photo ? 'Picture' : 'First and last picture';
    return html`<ms-dialog size="xl" heading=${heading} ?open=${!!(take || photo || open === 'compare')} @ms-close=${this.close}>
      ${take ? html`<photos-add embedded .patientId=${this.patientId} .photos=${photos} .subject=${this.subject} .occasion=${this.occasion} .when=${take === 'other' ? '' : take} @saved=${this.close}></photos-add>` : nothing}
      ${photo ? html`<photos-details embedded .photo=${photo} .subjects=${subjects}></photos-details>` : nothing}
      ${open === 'compare' ? html`<photos-compare embedded .photos=${photos} .subject=${this.subject}></photos-compare>` : nothing}</ms-dialog>`;
  }

  private close = () => {
    this.open = undefined;
    void this.shown.run();
  };
}
