import { element, MsElement, toast, zone } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from './webhooks.api.js';

/** Asks from when on everything is sent again. */
@element('webhooks-repeat-dialog')
export class RepeatDialog extends MsElement {
  static override styles = css`p { margin: 0 0 12px; }`;
  @property({ type: Boolean }) open = false;
  @property() webhookId = '';
  @state() private day = '';
  @state() private problem?: unknown;

  override render() {
    return html`<ms-dialog heading="Repeat messages" ?open=${this.open} @ms-close=${(event: Event) => this.close(event)}>
      <p>Everything in the log since that day is sent again, with the same message ids, so that a receiver knows what it has had.</p>
      <ms-field label="Since the beginning of"><ms-date-field .value=${this.day || zone.today()} max=${zone.today()} @ms-change=${(event: CustomEvent<string>) => { this.day = event.detail; }}></ms-date-field></ms-field>
      ${this.problem ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
      <button slot="footer" class="button" @click=${(event: Event) => this.close(event)}>Cancel</button>
      <button slot="footer" class="button primary" @click=${this.repeat}>Send again</button>
    </ms-dialog>`;
  }

  private repeat = async (event: Event) => {
    try {
      await api.repeatSince(this.webhookId, since(this.day || zone.today()));
      toast.ok('Messages are sent again');
      this.close(event);
    } catch (problem) {
      this.problem = problem;
    }
  };

  private close(event: Event) {
    event.stopPropagation();
    this.emit('ms-close');
  }
}

/** On a few days of the year the clocks skip midnight. */
function since(day: string): string {
  return zone.instant(day, '00:00') ?? zone.instant(day, '01:00') ?? `${day}T00:00:00Z`;
}
