import { element, MsElement } from '@medspa/sdk';
import { css, html } from 'lit';

const columns = [[8, 34, 62], [2, 22, 52], [12, 44], [28, 70]];

/** Grey blocks where columns and appointments will be. */
@element('scheduling-board-skeleton')
export class BoardSkeleton extends MsElement {
  static override styles = css`
    :host { display: flex; overflow: hidden; padding-inline-start: 60px; }
    div { flex: 1; position: relative; border-inline-start: 1px solid var(--ms-line); }
    i { position: absolute; inset-inline: 4px 8px; height: 11%; border-radius: 6px; background: var(--ms-skeleton); animation: breathe 1.4s ease-in-out infinite alternate; }
    i.head { inset: 16px auto auto 14px; width: 120px; height: 12px; }
    i.t0 { top: 14%; } i.t1 { top: 34%; height: 16%; } i.t2 { top: 62%; } i.t3 { top: 24%; height: 14%; }
    @keyframes breathe { to { opacity: .45; } }
  `;

  override render() {
    return html`<span class="sr-only" role="status">Loading the calendar</span>
      ${columns.map((blocks, column) => html`<div aria-hidden="true"><i class="head"></i>${blocks.map((_, index) => html`<i class="t${(index + column) % 4}"></i>`)}</div>`)}`;
  }
}
