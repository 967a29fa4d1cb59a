import { type PropertyValues, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { MsPage, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { Remote } from '../../sdk/remote.js';
import { router } from '../../sdk/router.js';
import { toast } from '../../sdk/toast.js';
import { type Operation, getOperation, listNodes, nodeName, start } from '../operator.api.js';
import { HOME } from '../pages.js';
import { Polled } from '../polled.js';
import { OPERATION, PHASES, sentence, stepOf, stepWords, tookOf } from '../words.js';
import styles from './ms-operator-operation.css';

/** One operation from its first step to its result. */
@element('ms-operator-operation')
export class MsOperatorOperation extends MsPage {
  static override styles = styles;

  @state() private busy = false;
  private readonly nodes = new Remote(this, listNodes);
  private readonly operation = new Polled<Operation>(this, (signal) => getOperation(this.params['operation']!, signal), (each) => each.state === 'running', { busy: 700, calm: 60_000 });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('params') && changed.get('params') !== undefined) void this.operation.run('fresh');
  }

  private async again(operation: Operation): Promise<void> {
    this.busy = true;
    try {
      const next = await start({ kind: 'retry', moduleId: operation.moduleId });
      await router.navigate(`${HOME}/operations/${next.id}`, { replace: true });
    } catch (error) {
      toast.problem(error);
    } finally {
      this.busy = false;
    }
  }

  override render() {
    const operation = this.operation.value;
    return html`<ms-page-header heading=${operation ? sentence(operation) : 'Operation'} back=${HOME} back-label="Back to the modules">
        ${operation ? html`<ms-badge slot="lead" tone=${OPERATION[operation.state].tone} icon=${OPERATION[operation.state].icon}>${OPERATION[operation.state].label}</ms-badge>` : nothing}
      </ms-page-header>
      <div class="pad">
        ${this.operation.render({ pending: () => html`<ms-skeleton lines="6"></ms-skeleton>`, ready: (value) => this.view(value) })}
      </div>`;
  }

  private view(operation: Operation) {
    const at = stepOf(operation);
    return html`<div class="card">
      <ol aria-label="Steps">
        ${PHASES.map((phase, index) => this.step(operation, phase, index, at))}
      </ol>
      <div class="result" role="status">${this.result(operation)}</div>
      <p class="muted small num facts">
        Started ${format.dateTime(operation.startedAt)}${operation.by ? ` by ${operation.by}` : ''}${operation.node ? ` on ${nodeName(this.nodes.value, operation.node)}` : ''}${operation.endedAt ? `, took ${tookOf(operation)}` : ''}.
      </p>
    </div>`;
  }

  private step(operation: Operation, phase: string, index: number, at: number) {
    const running = operation.state === 'running';
    const kind = index < at ? 'done' : index === at ? (running ? 'now' : 'failed') : 'later';
    const icon = { done: 'circle-check', now: 'loader', failed: operation.state === 'rolled-back' ? 'undo-2' : 'circle-x', later: 'circle' }[kind];
    return html`<li class=${kind} aria-current=${kind === 'now' ? 'step' : nothing}>
      <ms-icon name=${icon}></ms-icon><span>${stepWords(operation.kind, phase)}<span class="sr-only">: ${{ done: 'done', now: 'under way', failed: 'not done', later: 'not begun' }[kind]}</span></span>
    </li>`;
  }

  private result(operation: Operation) {
    const name = operation.moduleName ?? operation.moduleId;
    const module = html`<a class="button" href="${HOME}?module=${operation.moduleId}">Look at ${name}</a>`;
    switch (operation.state) {
      case 'running':
        if (operation.backwards) return html`<div class="box warn"><ms-icon name="undo-2"></ms-icon><div class="grow"><strong>Going back</strong><p>${operation.problem}</p></div></div>`;
        return html`<p class="muted">You can leave this page; it goes on, and is in the history.</p>`;
      case 'done':
        return html`<div class="box ok">
          <ms-icon name="circle-check"></ms-icon>
          <p class="grow">${operation.kind === 'remove' ? `${name} is removed. Data of the clinics is kept and is back when it is installed again.` : `${name} ${operation.to ?? ''} runs and is healthy.`}</p>
          ${operation.kind === 'remove' ? html`<a class="button" href=${HOME}>All modules</a>` : module}
        </div>`;
      case 'rolled-back':
        return html`<div class="box warn">
          <ms-icon name="undo-2"></ms-icon>
          <div class="grow">
            <strong>Rolled back because</strong>
            <p>${operation.problem ?? 'the new version was not healthy.'}</p>
            <p>${operation.from ? `${name} ${operation.from} runs again, with its data as it was.` : 'Nothing of it is left; other modules were not touched.'}</p>
          </div>
          ${operation.from ? module : nothing}
        </div>`;
      default:
        return html`<div class="box danger">
          <ms-icon name="circle-x"></ms-icon>
          <div class="grow"><strong>${operation.state === 'refused' ? 'Refused' : 'It did not work'}</strong><p>${operation.problem}</p></div>
          ${operation.state === 'failed' ? html`<button class="button" ?disabled=${this.busy} @click=${() => this.again(operation)}>Try again</button>` : nothing}
        </div>`;
    }
  }
}
