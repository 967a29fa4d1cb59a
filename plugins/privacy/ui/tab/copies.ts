import { MsElement, Remote, element, format, session, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../privacy.api.js';
import type { Copy, Request } from '../privacy.api.js';
import { copyStates, megabytes } from '../words.js';

/** The copies that were prepared for a request. */
@element('privacy-copies')
export class Copies extends MsElement {
  static override styles = css`
    :host { display: block; }
    .copy { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; padding: 6px 0 0; }
    .copy > .facts { flex: 1 1 240px; }
    @media (pointer: coarse) { .button { min-height: 44px; } }
  `;
  @property({ attribute: false }) request?: Request;
  @state() private busy = false;
  private shown = '';
  private readonly copies = new Remote(this, () => api.copiesOf(this.request!.id), { topics: ['privacy'], auto: false });

  protected override willUpdate() {
    if (!this.request || this.shown === this.request.id) return;
    this.shown = this.request.id;
    void this.copies.run('fresh');
  }

  override render() {
    if (!this.request) return nothing;
    const open = this.request.status === 'open';
    return this.copies.render({ ready: (all) => html`${all.map((copy) => this.row(copy))}
      ${open && session.can('privacy.copy') && !all.some(({ state }) => state === 'preparing') ? html`<div class="copy"><button class=${all.length ? 'button' : 'button primary'} aria-busy=${this.busy ? 'true' : 'false'} @click=${this.prepare}><ms-icon name="file-down"></ms-icon>${all.length ? 'Prepare again' : 'Prepare the copy'}</button></div>` : nothing}` });
  }

  private row(copy: Copy) {
    const { label, tone, icon } = copyStates[copy.state];
    return html`<div class="copy"><ms-badge tone=${tone} icon=${icon}>${label}</ms-badge>
      <span class="facts muted small">${this.facts(copy)}</span>
      ${copy.state === 'ready' && session.can('privacy.copy') ? html`<a class="button" href=${api.fileOf(copy)} download><ms-icon name="download"></ms-icon>Download</a>` : nothing}</div>`;
  }

  private facts({ state: now, records, files, bytes, missing, problem, createdAt, expiresAt }: Copy) {
    if (now === 'preparing') return 'Every module is asked for what it holds; this takes a moment.';
    if (problem) return problem;
    const what = `${format.count(records ?? 0, 'record')} and ${format.count(files ?? 0, 'file')}, ${megabytes(bytes ?? 0)}, made ${format.dateTime(createdAt)}`;
    const end = now === 'ready' && expiresAt ? ` · To download until ${format.day(expiresAt)}` : '';
    return html`${what}${end}${missing.length ? html` · <strong>Without ${missing.join(', ')}, which could not be asked</strong>` : nothing}`;
  }

  private prepare = async () => {
    if (this.busy || !this.request) return;
    this.busy = true;
    try {
      await api.prepare(this.request.id);
      void this.copies.run();
    } catch (problem) {
      toast.problem(problem);
    } finally {
      this.busy = false;
    }
  };
}
