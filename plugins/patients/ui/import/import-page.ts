import { confirmDialog, element, format, MsPage, ProblemError, Remote, toast } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../patients.api.js';
import type { Import } from '../patients.types.js';
import styles from './import.css';
import { review } from './review.js';
import { importSteps } from './steps.js';
import { line } from './words.js';

/** One import from its columns to its end. It runs on the server: closing this page stops nothing. */
@element('patients-import')
export class ImportPage extends MsPage {
  static override styles = styles;
  @state() private busy = false;
  /** Back at the columns of an import that was checked already. */
  @state() private remapping = false;
  private timer = 0;
  private readonly import = new Remote(this, (signal) => api.importOf(this.params.id!, signal), { topics: ['patient-imports'], auto: false });

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('params') && this.params.id) void this.import.run('fresh');
  }

  // Should the live stream be cut off, progress still comes, only slower.
  protected override updated() {
    window.clearTimeout(this.timer);
    if (['checking', 'importing'].includes(this.import.value?.status ?? '')) this.timer = window.setTimeout(() => this.import.run(), 2500);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  protected override firstUpdated() {
    this.setTitle('Import patients');
  }

  override render() {
    const value = this.import.value;
    const sub = value ? line(value.fileName, format.count(value.rowCount, 'row'), value.encoding, value.createdBy) : '';
    return html`<ms-page-header heading="Import patients" sub=${sub} back="/patients/import" back-label="All imports"></ms-page-header>
      <div class="page">${this.import.render({
        ready: (value) => html`${importSteps(this.remapping ? 'uploaded' : value.status)}${this.step(value)}`,
      })}</div>`;
  }

  private step(value: Import) {
    if (value.status === 'uploaded' || this.remapping) {
      return html`<patients-mapping .import=${value} @mapped=${(event: CustomEvent<Import>) => this.check(event.detail)}
        @stale=${() => this.import.run()}></patients-mapping>`;
    }
    switch (value.status) {
      case 'checking': return this.running(value, 'Checking every row', 'Nothing is saved yet.');
      case 'checked': return review(value, { start: () => this.start(value), remap: () => { this.remapping = true; }, cancel: () => this.cancel(value), busy: this.busy });
      case 'importing': return this.running(value, 'Importing', 'You can close this page: the import goes on, and this page finds it again.');
      case 'finished': return this.finished(value);
      case 'cancelled': return html`<ms-empty illustration="inbox" heading="This import was cancelled">
        ${value.counts.imported ? `${format.count(value.counts.imported, 'patient')} had been imported before and stay.` : 'No patient was imported.'}
        <a slot="action" class="button" href="/patients/import">Import another file</a></ms-empty>`;
      default: return html`<ms-problem heading="The import stopped"><p>${value.problem ?? 'The server’s log has the reason.'}</p></ms-problem>
        <a class="button" href="/patients/import">Import another file</a>`;
    }
  }

  private running(value: Import, heading: string, words: string) {
    const { done, total } = value.progress;
    return html`<section class="card running" aria-live="polite">
      <div class="row"><h2 class="grow">${heading}</h2><span class="num muted">${format.number(done)} of ${format.number(total)}</span></div>
      <ms-progress label=${heading} .value=${done} max=${total || 1}></ms-progress>
      <p class="muted">${words}</p>
      <div><button type="button" class="button" @click=${() => this.cancel(value)}>Cancel</button></div></section>`;
  }

  private finished({ id, counts }: Import) {
    const left = counts.invalid + counts.duplicate;
    return html`<ms-empty illustration="people" heading="${format.count(counts.imported, 'patient')} imported">
      ${left ? `${format.count(left, 'row')} left out: ${counts.invalid} with problems, ${counts.duplicate} already there. The report says which and why.` : 'Every row was imported.'}
      <div slot="action" class="row wrap">
        ${left ? html`<a class="button" href=${api.reportAddress(id)} download><ms-icon name="download"></ms-icon>Report</a>` : nothing}
        <a class="button primary" href="/patients">See the patients</a></div></ms-empty>
      ${counts.invalid ? html`<patients-import-rows .importId=${id} outcome="invalid" .count=${counts.invalid}></patients-import-rows>` : nothing}`;
  }

  private check(mapped: Import) {
    this.remapping = false;
    void this.run(() => api.checkImport(mapped));
  }

  private start(value: Import) {
    void this.run(() => api.startImport(value));
  }

  private async cancel(value: Import) {
    const question = { title: 'Cancel this import?', body: 'Patients that were imported already stay.', confirm: 'Cancel import', cancel: 'Go on', tone: 'danger' as const };
    if (await confirmDialog(question)) void this.run(async () => api.cancelImport(await api.importOf(value.id)));
  }

  private async run(work: () => Promise<Import>) {
    if (this.busy) return;
    this.busy = true;
    try {
      this.import.set(await work());
    } catch (problem) {
      if (problem instanceof ProblemError && problem.code === 'stale') toast.show('The import moved on meanwhile', { tone: 'warn', detail: 'This is how it stands now.' });
      else toast.problem(problem);
    }
    this.busy = false;
    void this.import.run();
  }
}
