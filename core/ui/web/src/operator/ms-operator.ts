import '../shell/ms-toasts.js';
import './ms-operator-frame.js';
import './ms-operator-sign-in.js';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { MsElement, element } from '../sdk/element.js';
import { Watch } from '../sdk/store.js';
import { askingAgain, keepSession, operator, restore } from './operator-session.js';

/** The operator's console: nothing yet, the sign-in, or the frame around its pages. */
@element('ms-operator')
export class MsOperator extends MsElement {
  static override styles = css`
    :host {
      height: 100%;
    }

    .starting {
      display: grid;
      place-content: center;
      width: min(440px, 90vw);
      height: 100%;
      margin: 0 auto;
    }
  `;

  @state() private error: unknown;
  private readonly session = new Watch(this, operator);
  private readonly again = new Watch(this, askingAgain);

  override connectedCallback(): void {
    super.connectedCallback();
    keepSession();
    void this.start();
  }

  private async start(): Promise<void> {
    this.error = undefined;
    try {
      await restore();
    } catch (error) {
      this.error = error;
    }
  }

  override render() {
    return html`${this.content()}<ms-toasts></ms-toasts>
      ${this.again.value ? html`<ms-operator-sign-in again></ms-operator-sign-in>` : nothing}`;
  }

  private content() {
    if (this.session.value) return html`<ms-operator-frame></ms-operator-frame>`;
    if (this.error) {
      return html`<main class="starting"><ms-problem .error=${this.error} retry @ms-retry=${this.start}></ms-problem></main>`;
    }
    return this.session.value === null ? html`<ms-operator-sign-in></ms-operator-sign-in>` : nothing;
  }
}
