import { element, format, MsElement, ProblemError, toast } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from '../messaging.api.js';
import type { Text } from '../messaging.api.js';
import styles from './settings.css';

/** One text beside how it will look. Emits `saved`. */
@element('messaging-text-editor')
export class TextEditor extends MsElement {
  static override styles = styles;
  @property({ attribute: false }) text!: Text;
  @state() private draft!: Text;
  @state() private problem?: unknown;
  @state() private busy = false;
  private asked = 0;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('text')) return;
    this.draft = this.text;
    this.problem = undefined;
  }

  override render() {
    const { draft } = this;
    const errors = this.problem instanceof ProblemError ? this.problem : undefined;
    const known = errors?.field('body') || errors?.field('heading');
    return html`<form class="edit" novalidate @submit=${this.save}>
      <div class="stack">
        ${draft.channel === 'email' ? html`<ms-field label="Subject line" .error=${errors?.field('heading')}>
          <input maxlength="120" .value=${draft.heading ?? ''} @input=${(event: Event) => this.changed({ heading: (event.target as HTMLInputElement).value })}></ms-field>` : nothing}
        <ms-field label="Text" .error=${errors?.field('body')}>
          <textarea maxlength="1530" .value=${draft.body} @input=${(event: Event) => this.changed({ body: (event.target as HTMLTextAreaElement).value })}></textarea></ms-field>
        <div class="chips" role="group" aria-label="Insert">${draft.variables.map((name) => html`<button type="button" class="button" @click=${() => this.changed({ body: `${draft.body}{${name}}` })}>{${name}}</button>`)}</div>
        ${this.problem && !known ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
        <div class="row"><button class="button primary" ?disabled=${draft.body === this.text.body && draft.heading === this.text.heading} aria-busy=${this.busy ? 'true' : 'false'}>Save</button></div>
      </div>
      <div class="phone" aria-live="polite" aria-label="Preview">
        ${draft.previewHeading ? html`<strong>${draft.previewHeading}</strong>` : nothing}<p class="said">${draft.preview}</p>
        ${draft.segments ? html`<p class="muted small num">${format.number(draft.segments.units)} characters, sent as ${format.count(draft.segments.segments, 'message')}</p>` : nothing}
        ${draft.warnings.map((warning) => html`<p class="warning"><ms-icon name="triangle-alert"></ms-icon>${warning}</p>`)}
      </div></form>`;
  }

  private async changed(part: Partial<Text>) {
    this.draft = { ...this.draft, ...part };
    const asked = ++this.asked;
    try {
      const { preview, previewHeading, segments, warnings } = await api.previewText(this.draft);
      if (asked !== this.asked) return;
      this.draft = { ...this.draft, preview, previewHeading, segments, warnings };
      this.problem = undefined;
    } catch (problem) {
      if (asked === this.asked) this.problem = problem;
    }
  }

  private save = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      await api.changeText(this.draft);
      toast.ok('Text saved');
      this.emit('saved');
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
  };
}
