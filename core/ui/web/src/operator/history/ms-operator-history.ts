import { type PropertyValues, css, html } from 'lit';
import { MsPage, element } from '../../sdk/element.js';
import type { Column } from '../../sdk/elements/ms-table.js';
import { format } from '../../sdk/format.js';
import { Paged } from '../../sdk/paged.js';
import { Remote } from '../../sdk/remote.js';
import { router } from '../../sdk/router.js';
import { type Operation, listNodes, listOperations, nodeName } from '../operator.api.js';
import { HOME } from '../pages.js';
import { OPERATION, sentence, tookOf } from '../words.js';

/** Everything that was installed, upgraded, rolled back and removed, and how it ended. */
@element('ms-operator-history')
export class MsOperatorHistory extends MsPage {
  static override styles = css`
    .pad {
      padding: 20px;
    }
  `;

  private readonly nodes = new Remote(this, listNodes);

  private readonly columns: Column<Operation>[] = [
    { id: 'what', label: 'What', cell: (each) => html`<span class="truncate">${sentence(each)}</span>` },
    { id: 'state', label: 'Result', width: '126px', cell: (each) => html`<ms-badge tone=${OPERATION[each.state].tone} icon=${OPERATION[each.state].icon}>${OPERATION[each.state].label}</ms-badge>` },
    { id: 'problem', label: 'Because', cell: (each) => html`<span title=${each.problem ?? ''}>${each.problem ?? ''}</span>`, from: 960 },
    { id: 'when', label: 'When', width: '150px', cell: (each) => html`<span class="nowrap">${format.relative(each.startedAt)}</span>`, from: 480 },
    { id: 'took', label: 'Took', width: '80px', align: 'end', cell: tookOf, from: 800 },
    { id: 'node', label: 'Node', width: '120px', cell: (each) => (each.node ? nodeName(this.nodes.value, each.node) : ''), from: 800 },
  ];

  private readonly operations = new Paged<Operation>(this, (cursor, signal) => listOperations({ module: this.query.get('module') ?? undefined, limit: 50, cursor }, signal), { auto: false });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query')) void this.operations.reload();
  }

  override render() {
    const module = this.query.get('module');
    return html`<ms-page-header heading="History">
        <span slot="lead" class="muted">Every change to the modules, kept for good</span>
        ${module ? html`<button slot="actions" class="button" @click=${() => router.setQuery({ module: null })}>Only ${module}<ms-icon name="x"></ms-icon></button>` : ''}
      </ms-page-header>
      ${this.content()}`;
  }

  private content() {
    if (this.operations.error) return html`<div class="pad"><ms-problem .error=${this.operations.error} retry @ms-retry=${() => this.operations.reload()}></ms-problem></div>`;
    if (this.operations.empty) return html`<ms-empty illustration="audit" heading="Nothing happened yet">Installations, upgrades, roll-backs and removals appear here.</ms-empty>`;
    return html`<ms-table
      label="History"
      .columns=${this.columns}
      .rows=${this.operations.items}
      .href=${(each: Operation) => `${HOME}/operations/${each.id}`}
      ?loading=${this.operations.loading && this.operations.items.length === 0}
      ?more=${this.operations.more}
      @ms-more=${() => this.operations.next()}
    ></ms-table>`;
  }
}
