import './ms-operator-module.js';
import { css, html, nothing } from 'lit';
import { MsPage, element } from '../../sdk/element.js';
import type { Column } from '../../sdk/elements/ms-table.js';
import { format } from '../../sdk/format.js';
import { router } from '../../sdk/router.js';
import { type Node, type Operation, type OperatorModule, listModules, listNodes, listOperations, nodeName } from '../operator.api.js';
import { HOME } from '../pages.js';
import { Polled } from '../polled.js';
import { sentence, signerName, statusLook } from '../words.js';

interface Known {
  modules: OperatorModule[];
  nodes: Node[];
  running?: Operation;
}

async function load(signal: AbortSignal): Promise<Known> {
  const [modules, operations, nodes] = await Promise.all([listModules(signal), listOperations({ limit: 10 }, signal), listNodes(signal)]);
  return { nodes, modules: modules.sort((a, b) => a.name.localeCompare(b.name)), running: operations.items.find((each) => each.state === 'running') };
}

/** Every module of the installation: what runs where, who signed it, who uses it. */
@element('ms-operator-modules')
export class MsOperatorModules extends MsPage {
  static override styles = css`
    :host {
      display: flex;
      height: 100%;
    }

    ms-side-panel {
      --panel-width: 400px;
    }

    .main {
      flex: 1;
      min-width: 0;
      overflow: auto;
    }

    .pad {
      padding: 20px;
    }

    .running {
      display: flex;
      align-items: center;
      gap: 10px;
      padding: 8px 20px;
      border-bottom: 1px solid var(--ms-line);
      background: var(--ms-info-tint);
      color: var(--ms-info-text);
      font-weight: 540;
    }

    .hint {
      padding: 14px 20px;
      color: var(--ms-text-3);
      font-size: var(--ms-size-s);
    }
  `;

  private readonly known = new Polled(this, load, (value) => value.running !== undefined);

  private readonly columns: Column<OperatorModule>[] = [
    {
      id: 'name',
      label: 'Module',
      cell: (each) => html`<ms-icon name=${each.icon || 'package'}></ms-icon><span class="truncate">${each.name}</span>`,
      compare: (a, b) => a.name.localeCompare(b.name),
    },
    { id: 'version', label: 'Version', cell: (each) => html`<span class="num">${each.version}</span>`, width: '90px' },
    {
      id: 'status',
      label: 'Status',
      width: '126px',
      cell: (each) => badge(each.status),
      compare: (a, b) => Number(a.status === 'active') - Number(b.status === 'active'),
    },
    { id: 'nodes', label: 'Nodes', cell: (each) => nodes(each, this.known.value?.nodes ?? []), from: 640 },
    { id: 'signer', label: 'Signed by', cell: (each) => (each.origin === 'shipped' ? html`<span class="muted">Shipped with the platform</span>` : signerName(each.signer)), from: 800 },
    { id: 'clinics', label: 'Clinics', align: 'end', width: '90px', cell: (each) => `${each.clinics.enabled} of ${each.clinics.total}`, compare: (a, b) => a.clinics.enabled - b.clinics.enabled, from: 480 },
  ];

  override render() {
    const { modules, running } = this.known.value ?? {};
    const chosen = modules?.find((each) => each.id === this.query.get('module'));
    const troubled = modules?.filter((each) => each.status !== 'active').length ?? 0;
    return html`<div class="main">
        <ms-page-header heading="Modules">
          <span slot="lead" class="muted num">${modules ? `${format.count(modules.length, 'module')}${troubled > 0 ? `, ${troubled} in trouble` : ''}` : ''}</span>
          <button slot="actions" class="button primary" @click=${() => this.emit('ms-install')}><ms-icon name="cloud-upload"></ms-icon>Install module<kbd>U</kbd></button>
        </ms-page-header>
        ${running
          ? html`<div class="running" role="status">
              <ms-icon name="loader"></ms-icon><span class="grow">${sentence(running)} is under way</span><a class="button" href="${HOME}/operations/${running.id}">Watch</a>
            </div>`
          : nothing}
        ${this.content()}
      </div>
      <ms-side-panel ?open=${chosen !== undefined} heading=${chosen?.name ?? ''} @ms-close=${() => router.setQuery({ module: null, tab: null })}>
        ${chosen
          ? html`<ms-operator-module .module=${chosen} .nodes=${this.known.value?.nodes ?? []} ?busy=${running !== undefined} tab=${this.query.get('tab') ?? ''} @ms-changed=${() => this.known.run()}></ms-operator-module>`
          : nothing}
      </ms-side-panel>`;
  }

  private content() {
    const { value, error } = this.known;
    if (error && !value) return html`<div class="pad"><ms-problem .error=${error} retry @ms-retry=${() => this.known.run('fresh')}></ms-problem></div>`;
    if (value?.modules.length === 0) {
      return html`<ms-empty illustration="modules" heading="No modules yet">
        Drop a signed .jar or .kar anywhere on this page. You see what it asks for and what it would change before anything happens.
        <button slot="action" class="button primary" @click=${() => this.emit('ms-install')}><ms-icon name="cloud-upload"></ms-icon>Choose a file</button>
      </ms-empty>`;
    }
    return html`<ms-table
        label="Modules"
        .columns=${this.columns}
        .rows=${value?.modules ?? []}
        selected=${this.query.get('module') ?? ''}
        ?loading=${!value}
        @ms-open=${(event: CustomEvent<OperatorModule>) => router.setQuery({ module: event.detail.id, tab: null })}
      ></ms-table>
      <p class="hint">To install or upgrade, drop a .jar or .kar anywhere on this page.</p>`;
  }
}

function badge(status: string) {
  const { tone, icon, label } = statusLook(status);
  return html`<ms-badge tone=${tone} icon=${icon}>${label}</ms-badge>`;
}

/** One word when all nodes agree, else those that do not. */
function nodes(module: OperatorModule, known: readonly Node[]) {
  const odd = module.nodes.filter((each) => each.version !== module.version || each.status !== 'active');
  const all = format.count(module.nodes.length, 'node');
  if (odd.length === 0) return module.nodes.length > 0 ? html`<span class="row"><ms-icon name="circle-check"></ms-icon>${all}</span>` : '–';
  const words = odd.length === module.nodes.length && odd.every((each) => each.version === module.version) ? `Not active on ${all}` : odd.map((each) => `${nodeName(known, each.node)}: ${each.version === module.version ? statusLook(each.status).label.toLowerCase() : (each.version ?? 'none')}`).join(', ');
  return html`<span class="row"><ms-icon name="triangle-alert"></ms-icon><span class="truncate">${words}</span></span>`;
}
