import './ms-frame.js';
import './ms-sign-in.js';
import './ms-toasts.js';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { confirmDialog } from '../sdk/confirm.js';
import { MsElement, element } from '../sdk/element.js';
import { router } from '../sdk/router.js';
import type { SessionAnswer } from '../sdk/session.js';
import { Watch } from '../sdk/store.js';
import { askingAgain, enter, keepSession, restoreSession } from './session-keeper.js';

/** The whole page: nothing yet, the sign-in, or the frame around the clinic's work. */
@element('ms-shell')
export class MsShell extends MsElement {
  static override styles = css`
    :host,
    main {
      height: 100%;
    }

    .starting {
      display: grid;
      place-content: center;
      width: min(440px, 90vw);
      height: 100%;
      margin: 0 auto;
    }

    @media print {
      :host {
        height: auto;
      }
    }
  `;

  @state() private stage: 'starting' | 'out' | 'in' | 'failed' = 'starting';
  private error: unknown;
  private readonly again = new Watch(this, askingAgain);

  override connectedCallback(): void {
    super.connectedCallback();
    keepSession();
    router.onLeave((reason) =>
      confirmDialog({ title: reason, body: 'What you changed here has not been saved.', confirm: 'Discard', cancel: 'Keep editing', tone: 'danger' }),
    );
    void this.start(restoreSession);
  }

  private async start(source: () => Promise<SessionAnswer | null>): Promise<void> {
    try {
      const answer = await source();
      if (answer) await enter(answer);
      this.stage = answer ? 'in' : 'out';
    } catch (error) {
      this.error = error;
      this.stage = 'failed';
    }
  }

  override render() {
    return html`${this.content()}<ms-toasts></ms-toasts>
      ${this.again.value ? html`<ms-sign-in again></ms-sign-in>` : nothing}`;
  }

  private content() {
    switch (this.stage) {
      case 'starting':
        return nothing;
      case 'in':
        return html`<ms-frame></ms-frame>`;
      case 'out':
        return html`<ms-sign-in
          @ms-signed-in=${(event: CustomEvent<SessionAnswer>) => this.start(async () => event.detail)}
        ></ms-sign-in>`;
      case 'failed':
        return html`<main class="starting">
          <ms-problem .error=${this.error} retry @ms-retry=${() => this.start(restoreSession)}></ms-problem>
        </main>`;
    }
  }
}
