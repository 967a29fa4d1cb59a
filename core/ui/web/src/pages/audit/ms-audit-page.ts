import './ms-audit-filters.js';
import { type PropertyValues, html } from 'lit';
import { state } from 'lit/decorators.js';
import { MsPage, element } from '../../sdk/element.js';
import type { Column } from '../../sdk/elements/ms-table.js';
import { format } from '../../sdk/format.js';
import { lookup } from '../../sdk/lookup.js';
import { Paged } from '../../sdk/paged.js';
import { type AuditEntry, filterOf, listAudit } from './audit.api.js';
import styles from './ms-audit-page.css';
import { OUTCOMES, actionWords, inBackground, subject, when } from './words.js';

/** Who did what, newest first. With a patient chosen: who looked at this patient. */
@element('ms-audit-page')
export class MsAuditPage extends MsPage {
  static override styles = styles;

  @state() private names: ReadonlyMap<string, string> = new Map();
  private readonly entries = new Paged<AuditEntry>(this, (cursor, signal) => this.load(cursor, signal), { auto: false });
  private asked = new Set<string>();

  private readonly columns: Column<AuditEntry>[] = [
    { id: 'at', label: 'When', cell: (entry) => html`<span class="num nowrap">${when(entry.at)}</span>` },
    { id: 'user', label: 'Person', cell: (entry) => entry.user ? html`<span class="strong">${entry.user.name}</span>` : html`<span class="muted">${inBackground(entry) ? 'In the background' : 'Not signed in'}</span>` },
    { id: 'action', label: 'What', cell: (entry) => actionWords(entry) },
    { id: 'subject', label: 'Concerning', cell: (entry) => subject(entry, this.names), from: 640 },
    { id: 'module', label: 'Part', cell: (entry) => entry.module.charAt(0).toUpperCase() + entry.module.slice(1), from: 800 },
    { id: 'outcome', label: 'Outcome', cell: (entry) => outcome(entry) },
  ];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query')) void this.entries.reload();
  }

  private async load(cursor: string | null, signal: AbortSignal) {
    const page = await listAudit(filterOf(this.query), cursor, signal);
    void this.nameAll(page.items);
    return page;
  }

  // Names come from the module that owns them, and only for those who may see them.
  private async nameAll(items: readonly AuditEntry[]): Promise<void> {
    const wanted = [...items.map((each) => each.patientId), this.query.get('patientId')];
    const fresh = [...new Set(wanted.filter((id): id is string => Boolean(id)))].filter((id) => !this.asked.has(id));
    if (fresh.length === 0) return;
    fresh.forEach((id) => this.asked.add(id));
    try {
      const found = (await (await lookup('patient'))?.resolve?.(fresh)) ?? [];
      this.names = new Map([...this.names, ...found.map((each): [string, string] => [each.id, each.label])]);
    } catch (error) {
      console.error(error);
    }
  }

  override render() {
    const patient = this.query.get('patientId');
    const name = patient ? (this.names.get(patient) ?? '') : '';
    return html`<ms-page-header heading=${patient ? `Who looked at ${name || 'this patient'}` : 'Audit log'}>
        <ms-audit-filters slot="meta" .filter=${filterOf(this.query)} patientName=${name}></ms-audit-filters>
      </ms-page-header>
      ${this.content()}`;
  }

  private content() {
    if (this.entries.error) {
      return html`<div class="pad"><ms-problem .error=${this.entries.error} retry @ms-retry=${() => this.entries.reload()}></ms-problem></div>`;
    }
    if (this.entries.empty) {
      return html`<ms-empty illustration="audit" heading="Nothing recorded for this">
        Every look at patient data and every administrative change appears here. Try other filters.
      </ms-empty>`;
    }
    return html`<ms-table
      label="Audit log"
      .columns=${this.columns}
      .rows=${this.entries.items}
      .expand=${(entry: AuditEntry) => this.detail(entry)}
      ?loading=${this.entries.loading}
      ?more=${this.entries.more}
      @ms-more=${() => this.entries.next()}
    ></ms-table>`;
  }

  private detail(entry: AuditEntry) {
    const rows: [string, unknown][] = [
      ['Exact time', new Date(entry.at).toISOString()],
      ['Action', entry.action],
      ['Request', `${entry.method} ${entry.path}`],
      ['From', entry.address],
      ['Problem', entry.problem ?? ''],
      ['Record', entry.entityId ? `${entry.entity ?? ''} ${entry.entityId}` : ''],
      ['Patient', entry.patientId ?? (entry.patients ? format.count(entry.patients, 'patient') : '')],
      ...Object.entries(entry.detail ?? {}).map(([name, value]): [string, unknown] => [name, typeof value === 'object' ? JSON.stringify(value) : value]),
    ];
    return html`<ms-facts .rows=${rows.filter(([, value]) => value !== '')}></ms-facts>`;
  }
}

function outcome(entry: AuditEntry) {
  const { tone, icon, label } = OUTCOMES[entry.outcome];
  if (entry.outcome === 'ok') return label;
  return html`<ms-badge tone=${tone} icon=${icon}>${label}</ms-badge>`;
}
