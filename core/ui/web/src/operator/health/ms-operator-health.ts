import { css, html, nothing } from 'lit';
import { MsPage, element } from '../../sdk/element.js';
import type { Column } from '../../sdk/elements/ms-table.js';
import { format } from '../../sdk/format.js';
import { toast } from '../../sdk/toast.js';
import { type OverallHealth, listHealth, resetCircuit } from '../operator.api.js';
import { Polled } from '../polled.js';

/** How every module does, over all clinics. */
@element('ms-operator-health')
export class MsOperatorHealth extends MsPage {
  static override styles = css`
    .pad {
      padding: 20px;
    }
  `;

  private readonly health = new Polled(this, listHealth, () => true, { busy: 5000, calm: 15_000 });

  private readonly columns: Column<OverallHealth>[] = [
    { id: 'module', label: 'Module', cell: (each) => html`<span class="truncate">${each.name ?? each.module}</span>` },
    { id: 'state', label: 'State', width: '130px', cell: (each) => this.state(each) },
    { id: 'requests', label: 'Requests', align: 'end', cell: (each) => format.number(each.requests), compare: (a, b) => a.requests - b.requests, from: 480 },
    { id: 'errors', label: 'Errors', align: 'end', cell: (each) => format.number(each.errors), compare: (a, b) => a.errors - b.errors },
    { id: 'p50', label: 'Half within', align: 'end', cell: (each) => (each.requests ? format.duration(each.p50Millis) : '–'), from: 800 },
    { id: 'p95', label: '95 % within', align: 'end', cell: (each) => (each.requests ? format.duration(each.p95Millis) : '–'), compare: (a, b) => a.p95Millis - b.p95Millis, from: 640 },
    { id: 'waiting', label: 'Waiting', align: 'end', cell: (each) => format.number(each.waiting), from: 960 },
    { id: 'dead', label: 'Given up', align: 'end', cell: (each) => format.number(each.dead), from: 640 },
  ];

  private state(each: OverallHealth) {
    if (each.circuit === 'open') return html`<ms-badge tone="danger" icon="circle-pause">Paused</ms-badge>`;
    if (each.circuit === 'probing') return html`<ms-badge tone="warn" icon="activity">Trying again</ms-badge>`;
    if (each.checks?.some((check) => !check.ok)) return html`<ms-badge tone="warn" icon="triangle-alert">Needs a look</ms-badge>`;
    return html`<ms-badge tone="ok" icon="circle-check">Well</ms-badge>`;
  }

  private async reset(each: OverallHealth): Promise<void> {
    try {
      await resetCircuit(each.module);
      toast.ok('It is tried again now');
    } catch (error) {
      toast.problem(error);
    }
    await this.health.run();
  }

  override render() {
    return html`<ms-page-header heading="Health"><span slot="lead" class="muted">All clinics together, the last ${format.minutes(this.health.value?.[0]?.minutes ?? 10)}</span></ms-page-header>
      ${this.content()}`;
  }

  private content() {
    const { value, error } = this.health;
    if (error && !value) return html`<div class="pad"><ms-problem .error=${error} retry @ms-retry=${() => this.health.run('fresh')}></ms-problem></div>`;
    if (value?.length === 0) return html`<ms-empty illustration="sun" heading="Nothing to tell yet">As soon as clinics use modules, you see here how they do.</ms-empty>`;
    return html`<ms-table
      label="Health"
      .columns=${this.columns}
      .rows=${value ?? []}
      .key=${(each: OverallHealth) => each.module}
      .expand=${(each: OverallHealth) => this.detail(each)}
      ?loading=${!value}
    ></ms-table>`;
  }

  private detail(each: OverallHealth) {
    const rows: [string, unknown][] = [
      ['Version', each.version],
      ['Clinics', each.clinics ? `Used at ${format.number(each.clinics.seen)}, failing at ${format.number(each.clinics.failing)}, paused at ${format.number(each.clinics.paused)}` : '–'],
      ['Last problem', each.lastErrorAt ? `${format.relative(each.lastErrorAt)}: ${each.lastError ?? ''}` : 'None'],
      ...(each.checks ?? []).map((check): [string, unknown] => [check.ok ? 'Check passed' : 'Check failed', check.message]),
    ];
    return html`<div class="stack">
      <ms-facts .rows=${rows}></ms-facts>
      ${this.worst(each)}
      ${each.circuit === 'closed' ? nothing : html`<div><button class="button" @click=${() => this.reset(each)}><ms-icon name="rotate-cw"></ms-icon>Try again now</button></div>`}
    </div>`;
  }

  private worst(each: OverallHealth) {
    const failing = (each.worst ?? []).filter((clinic) => clinic.errors > 0 || clinic.circuit !== 'closed');
    if (failing.length === 0) return nothing;
    return html`<ul>
      ${failing.map(
        (clinic) => html`<li class="row"><ms-icon name="building-2"></ms-icon><span class="strong">${clinic.name}</span><span class="muted num">${format.number(clinic.errors)} of ${format.count(clinic.requests, 'request')} failed${clinic.circuit === 'closed' ? '' : ', paused now'}</span></li>`,
      )}
    </ul>`;
  }
}
