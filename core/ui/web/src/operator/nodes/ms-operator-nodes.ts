import { css, html, nothing } from 'lit';
import { MsPage, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { type Node, type OperatorModule, listModules, listNodes } from '../operator.api.js';
import { HOME } from '../pages.js';
import { Polled } from '../polled.js';
import { statusLook } from '../words.js';

interface Known {
  nodes: Node[];
  modules: OperatorModule[];
}

async function load(signal: AbortSignal): Promise<Known> {
  const [nodes, modules] = await Promise.all([listNodes(signal), listModules(signal)]);
  return { nodes, modules };
}

/** The machines that serve this installation, and whether each has what it should. */
@element('ms-operator-nodes')
export class MsOperatorNodes extends MsPage {
  static override styles = css`
    ul.cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr));
      gap: 14px;
      padding: 20px;
    }

    .card {
      display: grid;
      align-content: start;
      gap: 12px;
      height: 100%;
    }

    header {
      display: flex;
      align-items: center;
      gap: 10px;
    }

    .tile {
      display: grid;
      flex: none;
      place-items: center;
      width: 36px;
      height: 36px;
      border-radius: 10px;
      background: var(--ms-accent-tint);
      color: var(--ms-accent-text);
      --ms-icon-size: 18px;
    }

    h2 {
      font-size: 14px;
    }

    li li {
      display: flex;
      align-items: baseline;
      gap: 8px;
      padding: 3px 0;
    }

    .pad {
      padding: 20px;
    }
  `;

  private readonly known = new Polled(this, load);

  override render() {
    const nodes = this.known.value?.nodes;
    return html`<ms-page-header heading="Nodes"><span slot="lead" class="muted num">${nodes ? format.count(nodes.length, 'node') : ''}</span></ms-page-header>
      ${this.known.render({
        pending: () => html`<div class="pad"><ms-skeleton shape="cards" lines="2"></ms-skeleton></div>`,
        failed: (error) => html`<div class="pad"><ms-problem .error=${error} retry @ms-retry=${() => this.known.run('fresh')}></ms-problem></div>`,
        ready: (value) => this.view(value),
      })}`;
  }

  private view({ nodes, modules }: Known) {
    if (nodes.length === 0) return html`<ms-empty illustration="offline" heading="No node has been seen yet">Each node tells what it runs; this takes a few seconds after its start.</ms-empty>`;
    return html`<ul class="cards">
      ${nodes.map((each) => html`<li>${this.card(each, modules)}</li>`)}
    </ul>`;
  }

  private card(node: Node, modules: readonly OperatorModule[]) {
    const expected = new Map(modules.map((each) => [each.id, each]));
    const here = node.modules;
    const odd = here.filter((each) => each.status !== 'active' || (expected.has(each.id) && expected.get(each.id)!.version !== each.version) || each.stuck);
    const look = !node.alive ? { tone: 'danger' as const, icon: 'wifi-off', label: 'Silent' } : odd.length > 0 ? { tone: 'warn' as const, icon: 'triangle-alert', label: 'Needs a look' } : { tone: 'ok' as const, icon: 'circle-check', label: 'As it should be' };
    return html`<article class="card">
      <header>
        <span class="tile"><ms-icon name="server"></ms-icon></span>
        <div class="grow">
          <h2 class="truncate">${node.name}</h2>
          <p class="muted small">${node.alive ? `Up since ${format.dateTime(node.startedAt)}` : `Last heard of ${format.relative(node.seenAt)}`}</p>
        </div>
        <ms-badge tone=${look.tone} icon=${look.icon}>${look.label}</ms-badge>
      </header>
      <p class="muted">${here.length > 0 ? `${here.length - odd.length} of ${format.count(here.length, 'module')} as they should be` : 'Runs what ships with the platform'}</p>
      ${odd.length > 0
        ? html`<ul>
            ${odd.map((each) => html`<li><a class="grow" href="${HOME}?module=${each.id}">${expected.get(each.id)?.name ?? each.id}</a><span class="muted">${this.oddity(each, expected.get(each.id))}</span></li>`)}
          </ul>`
        : nothing}
    </article>`;
  }

  private oddity(here: Node['modules'][number], wanted?: OperatorModule): string {
    if (here.stuck) return 'Did not stop in time';
    if (here.status !== 'active') return statusLook(here.status).label;
    return `${here.version ?? 'missing'} instead of ${wanted?.version}`;
  }
}
