import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { Remote } from '../../sdk/remote.js';
import { toast } from '../../sdk/toast.js';
import { type DataExport, fileOf, listExports, startExport } from './data.api.js';
import styles from './ms-module-data.css';

const LOOK_AGAIN_MS = 1000;
const running = (each: DataExport) => each.state === 'queued' || each.state === 'running';

/** Exports of a module's data: start one, watch it, download it. Emits ms-exports with the list. */
@element('ms-data-exports')
export class MsDataExports extends MsElement {
  static override styles = styles;

  @property() module = '';
  @property({ type: Boolean }) mayManage = false;
  @state() private busy = false;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly exports = new Remote(this, async (signal) => {
    const list = await listExports(this.module, signal);
    this.emit('ms-exports', list);
    clearTimeout(this.timer);
    if (list.some(running)) this.timer = setTimeout(() => void this.exports.run(), LOOK_AGAIN_MS);
    return list;
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private async start(): Promise<void> {
    this.busy = true;
    try {
      await startExport(this.module);
      await this.exports.run();
    } catch (error) {
      toast.problem(error);
    } finally {
      this.busy = false;
    }
  }

  override render() {
    const list = this.exports.value ?? [];
    return html`<p class="lead">A zip with one file for each table, readable without this platform, and a list of what is in it with checksums.</p>
      ${this.mayManage
        ? html`<button class="button" ?disabled=${this.busy || list.some(running)} @click=${this.start}><ms-icon name="download"></ms-icon>Export everything</button>`
        : nothing}
      ${this.exports.error && !this.exports.value ? html`<ms-problem .error=${this.exports.error} retry @ms-retry=${() => this.exports.run('fresh')}></ms-problem>` : nothing}
      ${list.length > 0
        ? html`<ul class="exports" aria-label="Exports">
            ${list.map((each) => html`<li>${this.one(each)}</li>`)}
          </ul>`
        : nothing}`;
  }

  private one(each: DataExport) {
    if (running(each)) return html`<span role="status">Exporting…</span><ms-progress label="Export"></ms-progress>`;
    if (each.state !== 'done') {
      return html`<div class="row">
        <ms-badge tone=${each.state === 'failed' ? 'danger' : 'neutral'} icon=${each.state === 'failed' ? 'circle-x' : 'clock'}>${each.state === 'failed' ? 'Failed' : 'Expired'}</ms-badge>
        <span class="muted small grow">${format.dateTime(each.requestedAt)}</span>
      </div>`;
    }
    const rows = each.tables?.reduce((sum, table) => sum + table.rows, 0);
    const facts = [rows === undefined ? '' : format.count(rows, 'row'), each.bytes === undefined ? '' : format.fileSize(each.bytes), each.requestedBy ?? ''].filter(Boolean);
    return html`<div class="row">
      <div class="grow">
        <div class="strong">${format.dateTime(each.requestedAt)}</div>
        <div class="muted small num truncate">${facts.join(' · ')}</div>
        ${each.expiresAt ? html`<div class="muted small">Kept until ${format.date(each.expiresAt.slice(0, 10))}</div>` : nothing}
      </div>
      <a class="button" href=${fileOf(this.module, each)} download><ms-icon name="file-down"></ms-icon>Download</a>
    </div>`;
  }
}
