import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ProblemError } from '../api/problem.js';
import { MsElement, element } from '../element.js';

/** What went wrong, in the server's words, with a way to try again (event ms-retry). */
@element('ms-problem')
export class MsProblem extends MsElement {
  static override styles = css`
    div {
      display: flex;
      gap: 10px;
      padding: 12px 14px;
      border: 1px solid var(--ms-danger-edge);
      border-radius: var(--ms-radius-l);
      background: var(--ms-danger-tint);
      color: var(--ms-danger-text);
    }

    ms-icon {
      margin-top: 2px;
    }

    section {
      flex: 1;
      min-width: 0;
    }

    p,
    ::slotted(p) {
      color: var(--ms-text);
      overflow-wrap: anywhere;
    }

    strong {
      font-weight: 600;
    }

    .button {
      align-self: center;
    }
  `;

  @property({ attribute: false }) error: unknown;
  /** Shown instead of what the error says. */
  @property() heading = '';
  @property({ type: Boolean }) retry = false;

  override render() {
    if (!this.error && !this.heading) return nothing;
    const problem = this.error instanceof ProblemError ? this.error.problem : undefined;
    const title = this.heading || problem?.title || 'Something went wrong';
    const detail = problem?.detail ?? (problem || this.heading ? '' : 'Try again; if it stays like this, reload the page.');
    return html`<div role="alert">
      <ms-icon name="triangle-alert"></ms-icon>
      <section>
        <strong>${title}</strong>
        ${detail ? html`<p>${detail}</p>` : nothing}
        ${problem?.reference ? html`<p class="small">Reference for support: ${problem.reference}</p>` : nothing}
        <slot></slot>
      </section>
      ${this.retry ? html`<button class="button" @click=${() => this.emit('ms-retry')}>Try again</button>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ms-problem': MsProblem;
  }
}
