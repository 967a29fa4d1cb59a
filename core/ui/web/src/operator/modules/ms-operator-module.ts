import '../../pages/modules/ms-module-changes.js';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import type { Tab } from '../../sdk/elements/ms-tabs.js';
import { format } from '../../sdk/format.js';
import { router } from '../../sdk/router.js';
import { toast } from '../../sdk/toast.js';
import { type Node, type OnNode, type OperatorModule, nodeName, start } from '../operator.api.js';
import { HOME } from '../pages.js';
import { grouped, signerName, statusLook } from '../words.js';
import styles from './ms-operator-module.css';

/** One module: where it runs, what it may do, who signed it; roll back, remove, try again. Emits ms-changed. */
@element('ms-operator-module')
export class MsOperatorModule extends MsElement {
  static override styles = styles;

  @property({ attribute: false }) module!: OperatorModule;
  @property({ attribute: false }) nodes: readonly Node[] = [];
  /** Another operation runs, so no other can begin. */
  @property({ type: Boolean }) busy = false;
  @property() tab = '';

  private async again(): Promise<void> {
    try {
      const operation = await start({ kind: 'retry', moduleId: this.module.id });
      await router.navigate(`${HOME}/operations/${operation.id}`);
    } catch (error) {
      toast.problem(error);
    }
  }

  override render() {
    const { module } = this;
    const tabs: Tab[] = [
      { id: 'overview', label: 'Overview' },
      { id: 'grants', label: 'May do' },
      ...(module.changelog?.length ? [{ id: 'changes', label: 'What’s new' }] : []),
    ];
    const selected = tabs.some((each) => each.id === this.tab) ? this.tab : 'overview';
    return html`<ms-tabs label=${module.name} .tabs=${tabs} selected=${selected} @ms-change=${(event: CustomEvent<string>) => router.setQuery({ tab: event.detail })}>
      ${selected === 'grants' ? this.grants() : selected === 'changes' ? html`<ms-module-changes .releases=${module.changelog ?? []} current=${module.version}></ms-module-changes>` : this.overview()}
    </ms-tabs>`;
  }

  private overview() {
    const { module } = this;
    const look = statusLook(module.status);
    return html`<div class="stack">
      <section class="stack tight">
        <p class="what">${module.description}</p>
        ${module.status !== 'active' || module.problem
          ? html`<div class="trouble ${look.tone}" role="status">
              <ms-icon name=${look.icon}></ms-icon>
              <div class="grow"><strong>${look.label}</strong>${module.problem ? html`<p>${module.problem}</p>` : nothing}</div>
            </div>`
          : nothing}
        ${module.stuck ? html`<div class="trouble warn" role="status"><ms-icon name="hourglass"></ms-icon><p class="grow">${module.stuck}</p></div>` : nothing}
        ${this.actions()}
      </section>
      <section>
        <h3>Nodes</h3>
        ${module.nodes.length > 0
          ? html`<ul class="nodes">
              ${module.nodes.map((each) => this.node(each))}
            </ul>`
          : html`<p class="muted">No node has told of it yet.</p>`}
      </section>
      <section>${this.facts()}</section>
    </div>`;
  }

  private actions() {
    const { module } = this;
    const stuck = ['failed', 'quarantined', 'missing'].includes(module.status);
    const at = `${HOME}/modules/${module.id}`;
    return html`<div class="row wrap">
      ${stuck ? html`<button class="button" ?disabled=${this.busy} @click=${this.again}><ms-icon name="rotate-cw"></ms-icon>Try again</button>` : nothing}
      ${module.rollbackTo ? html`<a class="button" href="${at}/rollback"><ms-icon name="undo-2"></ms-icon>Roll back to ${module.rollbackTo}…</a>` : nothing}
      ${module.origin === 'installed' ? html`<a class="button quiet danger" href="${at}/remove"><ms-icon name="trash-2"></ms-icon>Remove…</a>` : nothing}
    </div>`;
  }

  private node(each: OnNode) {
    const look = statusLook(each.status);
    const other = each.version !== this.module.version;
    return html`<li>
      <ms-icon name="server"></ms-icon>
      <div class="grow">
        <div class="strong truncate">${nodeName(this.nodes, each.node)}</div>
        <div class="muted small num">${each.version ?? 'Not there'}${each.seenAt ? ` · seen ${format.relative(each.seenAt)}` : ''}</div>
        ${each.problem ? html`<div class="small bad">${each.problem}</div>` : nothing}
      </div>
      <ms-badge tone=${other && look.tone === 'ok' ? 'warn' : look.tone} icon=${other && look.tone === 'ok' ? 'loader' : look.icon}>${other && look.tone === 'ok' ? 'Other version' : look.label}</ms-badge>
    </li>`;
  }

  private facts() {
    const { module } = this;
    const rows: [string, unknown][] = [
      ['Version', module.version],
      ['Vendor', module.vendor],
      ['Signed by', module.origin === 'shipped' ? 'Shipped with the platform' : signerName(module.signer)],
      ['Fingerprint', module.fingerprint ? html`<code>${grouped(module.fingerprint)}</code>` : ''],
      ['Switched on by', `${module.clinics.enabled} of ${format.count(module.clinics.total, 'clinic')}`],
      ['Needs', module.needs.join(', ')],
      ['Needed by', module.neededBy.join(', ')],
      ['Installed', module.installedAt ? format.relative(module.installedAt) : ''],
    ];
    return html`<h3>Details</h3>
      <ms-facts .rows=${rows.filter(([, value]) => value)}></ms-facts>
      <p class="more"><a href="${HOME}/history?module=${module.id}">Its history</a></p>`;
  }

  private grants() {
    const grants = this.module.grants;
    const list = (heading: string, icon: string, items: readonly string[], none: string) => html`<section>
      <h3>${heading}</h3>
      ${items.length > 0 ? html`<ul class="marks">${items.map((each) => html`<li><ms-icon name=${icon}></ms-icon>${each}</li>`)}</ul>` : html`<p class="muted">${none}</p>`}
    </section>`;
    return html`<div class="stack">
      ${list('Reads', 'eye', grants?.patientData ?? [], 'No patient data.')} ${list('Connects to', 'globe', grants?.hosts ?? [], 'No other system.')}
      ${list('Keeps', 'database', grants?.database ? ['Tables of its own, apart for each clinic'] : [], 'Nothing in the database.')}
    </div>`;
  }
}
