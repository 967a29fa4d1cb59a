import './ms-discard-work.js';
import { type PropertyValues, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { MsPage, element } from '../../sdk/element.js';
import type { Column } from '../../sdk/elements/ms-table.js';
import { format } from '../../sdk/format.js';
import { Paged } from '../../sdk/paged.js';
import { Remote } from '../../sdk/remote.js';
import { router } from '../../sdk/router.js';
import { session } from '../../sdk/session.js';
import { toast } from '../../sdk/toast.js';
import styles from './ms-work-page.css';
import { LOOKS, readable, totals } from './words.js';
import { STATES, type Work, filterOf, listWork, retry, summarise } from './work.api.js';

const TOPICS = ['background-work'];

/** Jobs and events of the clinic's modules: what waits, what runs, what was given up and can be tried again. */
@element('ms-work-page')
export class MsWorkPage extends MsPage {
  static override styles = styles;

  @state() private discarding: Work | null = null;
  @state() private busy = false;
  private readonly work = new Paged<Work>(this, (cursor, signal) => listWork(filterOf(this.query), cursor, signal), { topics: TOPICS, auto: false });
  private readonly counts = new Remote(this, summarise, { topics: TOPICS });

  private readonly columns: Column<Work>[] = [
    { id: 'what', label: 'Work', cell: (work) => html`<ms-icon name=${work.kind === 'event' ? 'zap' : 'timer'}></ms-icon><span class="truncate">${readable(work.type)}</span>` },
    { id: 'module', label: 'Module', cell: (work) => work.moduleName ?? work.module, from: 480 },
    { id: 'state', label: 'State', width: '116px', cell: (work) => badge(work) },
    { id: 'attempt', label: 'Tries', width: '60px', align: 'end', cell: (work) => work.attempt, from: 800 },
    { id: 'due', label: 'When', width: '150px', cell: (work) => html`<span class="nowrap">${when(work)}</span>`, from: 640 },
    { id: 'act', label: '', width: '96px', align: 'end', cell: (work) => this.again(work) },
  ];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query')) void this.work.reload();
  }

  private refresh(): void {
    void this.work.reload('quiet');
    void this.counts.run();
  }

  private async retry(...all: Work[]): Promise<void> {
    this.busy = true;
    try {
      for (const each of all) await retry(each);
      toast.ok(all.length === 1 ? `${readable(all[0]!.type)} is tried again` : `${all.length} are tried again`);
    } catch (error) {
      toast.problem(error);
    } finally {
      this.busy = false;
      this.refresh();
    }
  }

  override render() {
    return html`<ms-page-header heading="Background work">
        <span slot="lead" class="muted">What modules do while nobody waits for it</span>
        ${this.bulk()}
        <div slot="meta" class="row wrap filters">${this.filters()}</div>
      </ms-page-header>
      ${this.content()}
      <ms-discard-work .work=${this.discarding} @ms-close=${() => (this.discarding = null)} @ms-changed=${this.refresh}></ms-discard-work>`;
  }

  private bulk() {
    const dead = this.work.items.filter((each) => each.state === 'dead');
    if (!session.can('modules.manage') || dead.length < 2) return nothing;
    return html`<button slot="actions" class="button" ?disabled=${this.busy} @click=${() => this.retry(...dead)}>
      <ms-icon name="list-restart"></ms-icon>Try all ${dead.length} again
    </button>`;
  }

  private filters() {
    const { state, module, kind } = filterOf(this.query);
    const counts = this.counts.value ?? [];
    const sums = totals(counts, module);
    const choose = (name: string) => (event: Event) => router.setQuery({ [name]: (event.target as HTMLSelectElement).value });
    return html`<div class="segments" role="group" aria-label="State">
        <button aria-pressed=${String(!state)} @click=${() => router.setQuery({ state: null })}>All</button>
        ${STATES.map(
          (each) => html`<button aria-pressed=${String(state === each)} @click=${() => router.setQuery({ state: each })}>
            ${LOOKS[each].label}<span class="count num ${each === 'dead' && sums.dead > 0 ? 'bad' : ''}">${format.number(sums[each])}</span>
          </button>`,
        )}
      </div>
      <select aria-label="Module" @change=${choose('module')}>
        <option value="">All modules</option>
        ${counts.map((each) => html`<option value=${each.module} ?selected=${each.module === module}>${each.moduleName ?? each.module}</option>`)}
      </select>
      <select aria-label="Kind" @change=${choose('kind')}>
        <option value="">Jobs and events</option>
        <option value="job" ?selected=${kind === 'job'}>Jobs</option>
        <option value="event" ?selected=${kind === 'event'}>Events</option>
      </select>`;
  }

  private content() {
    if (this.work.error) {
      return html`<div class="pad"><ms-problem .error=${this.work.error} retry @ms-retry=${() => this.work.reload()}></ms-problem></div>`;
    }
    if (this.work.empty) {
      const filtered = Object.values(filterOf(this.query)).some(Boolean);
      return html`<ms-empty illustration="inbox" heading=${filtered ? 'Nothing like that' : 'All done'}>
        ${filtered ? 'There is no work in this state. Try other filters.' : 'No job and no event waits. What is given up, waits or runs appears here by itself.'}
      </ms-empty>`;
    }
    return html`<ms-table
      label="Background work"
      .columns=${this.columns}
      .rows=${this.work.items}
      .expand=${(work: Work) => this.detail(work)}
      ?loading=${this.work.loading && this.work.items.length === 0}
      ?more=${this.work.more}
      @ms-more=${() => this.work.next()}
    ></ms-table>`;
  }

  private again(work: Work) {
    if (work.state !== 'dead' || !session.can('modules.manage')) return nothing;
    return html`<button class="button small" ?disabled=${this.busy} @click=${() => this.retry(work)}>Try again</button>`;
  }

  private detail(work: Work) {
    const rows: [string, unknown][] = [
      ['Problem', work.problem ?? ''],
      ['Type', work.type],
      ['Handler', work.handler ?? ''],
      ['Tries so far', format.number(work.attempt)],
      ['Since', format.dateTime(work.createdAt)],
      ['Next try', work.state === 'waiting' && work.due ? format.dateTime(work.due) : ''],
      ['Number', work.id],
    ];
    return html`<div class="stack">
      ${work.state === 'paused' ? html`<p class="muted">It goes on by itself when its module is on and well again.</p>` : nothing}
      <ms-facts .rows=${rows.filter(([, value]) => value !== '')}></ms-facts>
      ${stopped(work) && session.can('modules.manage')
        ? html`<div class="row">
            <button class="button primary" ?disabled=${this.busy} @click=${() => this.retry(work)}>
              <ms-icon name="rotate-cw"></ms-icon>${work.state === 'dead' ? 'Try again' : 'Try now'}
            </button>
            <button class="button" ?disabled=${this.busy} @click=${() => (this.discarding = work)}><ms-icon name="trash-2"></ms-icon>Discard…</button>
          </div>`
        : nothing}
    </div>`;
  }
}

/** It was given up, or failed and waits for its next try. */
function stopped(work: Work): boolean {
  return work.state === 'dead' || (work.state === 'waiting' && work.attempt > 0);
}

function badge(work: Work) {
  const { tone, icon, label } = LOOKS[work.state];
  return html`<ms-badge tone=${tone} icon=${icon}>${label}</ms-badge>`;
}

function when(work: Work): string {
  return work.state === 'waiting' && work.due ? format.relative(work.due) : format.relative(work.createdAt);
}
