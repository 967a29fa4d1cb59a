import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ProblemError } from '../../sdk/api/index.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { type DataExport, type Removal, type Retained, removeData } from './data.api.js';
import styles from './ms-module-data.css';

/** Removing a module's data for good: off, exported, confirmed by its name, proven. Emits ms-changed. */
@element('ms-data-removal')
export class MsDataRemoval extends MsElement {
  static override styles = styles;

  @property() module = '';
  @property() name = '';
  @property({ type: Boolean }) enabled = false;
  @property({ attribute: false }) exports: readonly DataExport[] = [];
  @property() retainedUntil = '';
  @state() private asking = false;
  @state() private typed = '';
  @state() private keep = false;
  @state() private busy = false;
  @state() private error: unknown;
  @state() private done?: Removal;

  private get exported(): DataExport | undefined {
    return this.exports.find((each) => each.state === 'done');
  }

  private close(): void {
    this.asking = false;
    this.typed = '';
    this.keep = false;
    this.error = undefined;
  }

  private async erase(event: Event): Promise<void> {
    event.preventDefault();
    if (this.typed !== this.name || !this.exported) return;
    this.busy = true;
    this.error = undefined;
    try {
      this.done = await removeData(this.module, { exportId: this.exported.id, confirm: this.typed, keepRetained: this.keep || undefined });
      this.close();
      this.emit('ms-changed');
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }

  override render() {
    const ready = !this.enabled && this.exported !== undefined;
    return html`<p class="lead">Everything the module keeps for this clinic is deleted and can't be brought back. Records that the law wants kept stay until their time is over.</p>
      ${this.retainedUntil ? html`<p class="lead">Some records have to be kept until ${format.date(this.retainedUntil.slice(0, 10))}.</p>` : nothing}
      <ol class="steps">
        ${this.step(!this.enabled, 'Switch the module off')} ${this.step(this.exported !== undefined, 'Export its data after the last change')}
      </ol>
      <button class="button quiet danger" ?disabled=${!ready} @click=${() => (this.asking = true)}><ms-icon name="trash-2"></ms-icon>Remove all data…</button>
      ${this.done ? this.proof(this.done) : nothing} ${this.dialog()}`;
  }

  private step(done: boolean, words: string) {
    return html`<li class=${done ? 'done' : ''}>
      <ms-icon name=${done ? 'circle-check' : 'circle'}></ms-icon><span>${words}<span class="sr-only">${done ? ': done' : ': not yet'}</span></span>
    </li>`;
  }

  private dialog() {
    return html`<ms-dialog heading="Remove all data of ${this.name}?" ?open=${this.asking} ?busy=${this.busy} @ms-close=${this.close}>
      <form id="removal" class="stack" @submit=${this.erase}>
        <p class="lead">This deletes what ${this.name} keeps for this clinic, for good. The export you made is then the only copy. Records that must be kept longer are never deleted without a word: they are listed first.</p>
        <ms-field label="Type ${this.name} to confirm">
          <input autofocus autocomplete="off" spellcheck="false" .value=${this.typed} @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)} />
        </ms-field>
        ${this.error ? html`<ms-problem .error=${this.error}></ms-problem>` : nothing} ${this.retained()}
      </form>
      <button slot="footer" class="button" @click=${this.close}>Cancel</button>
      <button slot="footer" class="button danger" form="removal" ?disabled=${this.busy || this.typed !== this.name}>${this.busy ? 'Removing…' : 'Remove for good'}</button>
    </ms-dialog>`;
  }

  /** What the law wants kept, told by the server when it refused. */
  private retained() {
    if (!(this.error instanceof ProblemError && this.error.code === 'retention') && !this.keep) return nothing;
    const tables = (this.error instanceof ProblemError ? (this.error.problem['tables'] as Retained[] | undefined) : undefined) ?? [];
    return html`<ul class="steps">
        ${tables.map((each) => html`<li><ms-icon name="lock"></ms-icon><span>${each.table}: ${format.count(each.count, 'row')}${each.until ? `, until ${format.date(each.until.slice(0, 10))}` : ''}${each.because ? html`<br /><span class="muted small">${each.because}</span>` : nothing}</span></li>`)}
      </ul>
      <label class="check"><input type="checkbox" .checked=${this.keep} @change=${(event: Event) => (this.keep = (event.target as HTMLInputElement).checked)} />Keep these and remove the rest</label>`;
  }

  private proof({ tables, proof }: Removal) {
    return html`<div class="proof" role="status">
      <strong><ms-icon name="shield-check"></ms-icon>The data is removed</strong>
      <table>
        <caption class="sr-only">
          What was removed
        </caption>
        <tr>
          <th scope="col">Table</th>
          <td class="muted">Removed</td>
          <td class="muted">Kept</td>
        </tr>
        ${tables.map((each) => html`<tr><th scope="row">${each.table}</th><td>${format.number(each.removed)}</td><td>${format.number(each.kept)}</td></tr>`)}
      </table>
      <p class="small">Proof, recorded for ever: <code>${proof}</code></p>
    </div>`;
  }
}
