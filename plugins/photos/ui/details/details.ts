import { element, format, MsElement, session, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../photos.api.js';

const uses = { chart: 'Chart', teaching: 'Teaching', marketing: 'Marketing' } as const;
type Use = keyof typeof uses;

/** One picture with its note, its consents and the way to delete it. Emits `ms-close`. */
@element('photos-details')
export class PhotoDetails extends MsElement {
  static override styles = css`
    .details { display: grid; grid-template-columns: minmax(0, 1fr) 280px; gap: 24px; padding: 4px 20px 28px; }
    .picture { width: 100%; max-height: 70vh; object-fit: contain; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); background: var(--ms-raised); }
    .side { display: grid; gap: 14px; align-content: start; }
    .use { display: grid; gap: 2px; }
    .button { justify-self: start; }
    .back { grid-column: 1 / -1; }
    :host([embedded]) .details { padding: 0; }
    @media (max-width: 820px) { .details { grid-template-columns: 1fr; } }
  `;
  @property({ attribute: false }) photo!: api.Photo;
  /** What it can be said to be of. */
  @property({ attribute: false }) subjects: api.Subject[] = [];
  /** Within something that has its own way back. */
  @property({ type: Boolean, reflect: true }) embedded = false;
  @state() private link: api.Link = { subject: '', occasion: '' };
  @state() private busy = false;
  @state() private deleting = false;

  override connectedCallback() {
    super.connectedCallback();
    this.link = { subject: this.photo.subject ?? '', occasion: this.photo.occasion ?? '' };
  }

  override render() {
    const { photo } = this;
    const writes = session.can('photos.write');
    return html`<section class="details" aria-label="Photo">
      ${this.embedded ? nothing : html`<button type="button" class="button back" @click=${() => this.emit('ms-close')}><ms-icon name="arrow-left"></ms-icon>All photos</button>`}
      <img class="picture" src=${api.pictureUrl(photo.id)} alt=${`${api.kinds[photo.kind]}, ${api.angles[photo.angle]}, ${format.day(photo.takenAt)}`}>
      <form class="side" @submit=${this.save}>
        <div><div class="strong">${api.kinds[photo.kind]} · ${api.angles[photo.angle]}</div><div class="muted">${format.day(photo.takenAt)} · ${photo.width} × ${photo.height}</div></div>
        <photos-choice .subjects=${this.subjects} .subject=${this.link.subject} .occasion=${this.link.occasion} .missing=${photo.of?.missing ?? ''} ?disabled=${!writes}
          @chosen=${(event: CustomEvent<api.Link>) => { this.link = event.detail; }}></photos-choice>
        <ms-field label="Note" optional><textarea name="note" maxlength="2000" ?disabled=${!writes} .value=${photo.note ?? ''}></textarea></ms-field>
        <fieldset ?disabled=${!writes}><legend>The patient agrees to use in</legend>${(Object.keys(uses) as Use[]).map((use) => html`<div class="use"><label class="check"><input type="checkbox" name=${use} .checked=${photo[use].given}>${uses[use]}</label>
          ${photo[use].at ? html`<span class="muted small">${photo[use].given ? 'Recorded' : 'Withdrawn'} ${format.day(photo[use].at)}</span>` : nothing}</div>`)}</fieldset>
        ${writes ? html`<div class="row"><button class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>Save</button><button type="button" class="button danger" @click=${() => { this.deleting = true; }}>Delete</button></div>` : nothing}
      </form>
      <ms-dialog heading="Delete this picture" size="s" ?open=${this.deleting} @ms-close=${this.keep}>
        <form id="deletion" @submit=${this.discard}><p>The picture can’t be brought back. That it was there, and why it went, stays in the record.</p><ms-field label="Reason"><input name="reason" required maxlength="500"></ms-field></form>
        <button slot="footer" class="button danger" form="deletion" type="button" @click=${() => this.renderRoot.querySelector<HTMLFormElement>('#deletion')?.requestSubmit()}>Delete</button></ms-dialog></section>`;
  }

  private keep = (event: Event) => {
    // The picture stays open.
    event.stopPropagation();
    this.deleting = false;
  };

  private save = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    const { kind, takenAt, angle } = this.photo;
    const form = new FormData(event.target as HTMLFormElement);
    const agreed = (use: Use) => form.has(use);
    try {
      this.photo = await api.change(this.photo, { kind, takenAt, angle, note: String(form.get('note') ?? '') || null, useInChart: agreed('chart'), useInTeaching: agreed('teaching'), useInMarketing: agreed('marketing'), subject: this.link.subject || null, occasion: this.link.occasion || null });
      toast.ok('Saved');
    } catch (problem) {
      toast.problem(problem);
    }
    this.busy = false;
  };

  private discard = async (event: Event) => {
    event.preventDefault();
    try {
      await api.remove(this.photo, String(new FormData(event.target as HTMLFormElement).get('reason') ?? ''));
      toast.ok('Picture deleted');
      this.emit('ms-close');
    } catch (problem) {
      toast.problem(problem);
    }
  };
}
