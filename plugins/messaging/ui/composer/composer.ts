import { element, format, MsElement, ProblemError } from '@medspa/sdk';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Channel } from '../messaging.api.js';
import { segmentsOf } from '../segments.js';
import styles from './composer.css';

/** Where staff write. Give `send`, which may refuse; the words stay until it has succeeded. */
@element('messaging-composer')
export class Composer extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) send?: (text: string) => Promise<unknown>;
  @property() channel: Channel = 'sms';
  @property({ type: Boolean }) stopped = false;
  @state() private text = '';
  @state() private busy = false;
  @state() private problem?: unknown;

  override render() {
    if (this.stopped) {
      return html`<p class="stopped" role="note"><ms-icon name="ban"></ms-icon>This patient has opted out. Call instead, or ask them to text START.</p>`;
    }
    const error = this.problem instanceof ProblemError ? this.problem.field('text') ?? this.problem.message : undefined;
    return html`<form novalidate @submit=${this.submit}>
      <ms-field label="Message" .error=${error}>
        <textarea maxlength="1530" rows="2" .value=${this.text} placeholder="Write a message…"
          @input=${(event: Event) => { this.text = (event.target as HTMLTextAreaElement).value; }} @keydown=${this.keyed}></textarea></ms-field>
      <div class="row foot"><span class="count num" role="status">${this.count()}</span>
        <button class="button primary" ?disabled=${!this.text.trim()} aria-busy=${this.busy ? 'true' : 'false'}><ms-icon name="send"></ms-icon>Send</button></div>
    </form>`;
  }

  private count() {
    if (this.channel === 'email' || !this.text) return nothing;
    const { units, segments, plain } = segmentsOf(this.text);
    return `${format.number(units)} characters · ${format.count(segments, 'message')}${plain ? '' : ' · special characters make it longer'}`;
  }

  private keyed(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.submit(event);
  }

  private submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy || !this.text.trim()) return;
    this.busy = true;
    this.problem = undefined;
    try {
      await this.send?.(this.text);
      this.text = '';
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
  };
}
