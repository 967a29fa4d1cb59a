import { MsElement, ProblemError } from '@medspa/sdk';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import styles from './sections.css';
import type { Choice } from '../words.js';

/** A part of the patient's privacy tab with a dialog that adds to it. */
export abstract class Section extends MsElement {
  static override styles: CSSResultGroup = styles;
  @property() patientId = '';
  @state() protected open?: string;
  @state() protected problem?: unknown;
  @state() protected busy = false;
  /** One for each opening of the dialog, so that a second click repeats nothing. */
  protected key = '';

  protected show(dialog: string) {
    this.problem = undefined;
    this.key = crypto.randomUUID();
    this.open = dialog;
  }

  protected close = () => { this.open = undefined; };

  protected error(field: string) {
    return (this.problem instanceof ProblemError && this.problem.field(field)) || '';
  }

  protected choice(name: string, label: string, choices: Choice[]) {
    return html`<ms-field label=${label} .error=${this.error(name)}><select name=${name}>${choices.map(([code, words]) => html`<option value=${code}>${words}</option>`)}</select></ms-field>`;
  }

  protected line(name: string, label: string, more: { hint?: string; value?: string; optional?: boolean; type?: string } = {}) {
    return html`<ms-field label=${label} hint=${more.hint ?? ''} ?optional=${more.optional ?? false} .error=${this.error(name)}><input name=${name} type=${more.type ?? 'text'} maxlength="200" autocomplete="off" .value=${more.value ?? ''}></ms-field>`;
  }

  protected area(name: string, label: string, optional = false) {
    return html`<ms-field label=${label} ?optional=${optional} .error=${this.error(name)}><textarea name=${name} maxlength="1000"></textarea></ms-field>`;
  }

  /** @param send what is done with the form's fields */
  protected dialog(id: string, heading: string, words: { submit: string; danger?: boolean }, fields: TemplateResult, send: (given: (name: string) => string) => Promise<unknown>) {
    const untold = this.problem && !(this.problem instanceof ProblemError && this.problem.problem.errors?.length);
    return html`<ms-dialog heading=${heading} ?open=${this.open === id} ?busy=${this.busy} @ms-close=${this.close}>
      ${this.open === id ? html`<form class="stack" novalidate @submit=${(event: SubmitEvent) => this.send(event, send)}>${fields}
        ${untold ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
        <div class="row"><button class=${words.danger ? 'button danger' : 'button primary'} aria-busy=${this.busy ? 'true' : 'false'}>${words.submit}</button><button type="button" class="button" @click=${this.close}>Cancel</button></div></form>` : nothing}</ms-dialog>`;
  }

  private async send(event: SubmitEvent, send: (given: (name: string) => string) => Promise<unknown>) {
    event.preventDefault();
    if (this.busy) return;
    const form = new FormData(event.target as HTMLFormElement);
    this.busy = true;
    try {
      await send((name) => String(form.get(name) ?? ''));
      this.open = undefined;
    } catch (problem) {
      this.problem = problem;
      this.key = crypto.randomUUID();
    } finally {
      this.busy = false;
    }
  }
}
