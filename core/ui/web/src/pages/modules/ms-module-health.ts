import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { session } from '../../sdk/session.js';
import { toast } from '../../sdk/toast.js';
import { type ModuleHealth, tryAgain } from './health.api.js';

/** How one module does: what it answered, how fast, what failed last, and a way out when it is paused. */
@element('ms-module-health')
export class MsModuleHealth extends MsElement {
  static override styles = css`
    :host {
      display: grid;
      gap: 12px;
    }

    dl {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      overflow: hidden;
      border: 1px solid var(--ms-line);
      border-radius: var(--ms-radius-l);
      background: var(--ms-raised);
    }

    dl div {
      padding: 9px 12px;
    }

    dl div + div {
      border-left: 1px solid var(--ms-line-soft);
    }

    dt {
      color: var(--ms-text-2);
      font-size: var(--ms-size-s);
    }

    dd {
      margin-top: 1px;
      font-size: 15px;
      font-weight: 600;
      letter-spacing: -0.01em;
    }

    .bad {
      color: var(--ms-danger-text);
    }

    .paused {
      display: flex;
      align-items: center;
      gap: 10px;
      padding: 10px 12px;
      border: 1px solid var(--ms-danger-edge);
      border-radius: var(--ms-radius-l);
      background: var(--ms-danger-tint);
      color: var(--ms-danger-text);
    }

    .paused p {
      color: var(--ms-text);
    }

    li {
      display: flex;
      gap: 8px;
      line-height: 1.45;
      --ms-icon-size: 14px;
    }

    li + li {
      margin-top: 6px;
    }

    li ms-icon {
      flex: none;
      margin-top: 2px;
      color: var(--ms-text-2);
    }

    .good ms-icon {
      color: var(--ms-ok-text);
    }

    .failing ms-icon {
      color: var(--ms-danger-text);
    }
  `;

  @property({ attribute: false }) health!: ModuleHealth;
  @state() private busy = false;

  private async reset(): Promise<void> {
    this.busy = true;
    try {
      await tryAgain(this.health.module);
      toast.ok('It is tried again now');
      this.emit('ms-changed');
    } catch (error) {
      toast.problem(error);
    } finally {
      this.busy = false;
    }
  }

  override render() {
    const { health } = this;
    const numbers: [string, string, boolean][] = [
      ['Requests', format.number(health.requests), false],
      ['Errors', format.number(health.errors), health.errors > 0],
      ['Half within', health.requests > 0 ? format.duration(health.p50Millis) : '–', false],
      ['95 % within', health.requests > 0 ? format.duration(health.p95Millis) : '–', false],
    ];
    return html`${health.circuit === 'closed' ? nothing : this.paused()}
      <dl class="num">${numbers.map(([name, value, bad]) => html`<div><dt>${name}</dt><dd class=${bad ? 'bad' : ''}>${value}</dd></div>`)}</dl>
      <ul>
        ${health.checks.map(
          (check) => html`<li class=${check.ok ? 'good' : 'failing'}><ms-icon name=${check.ok ? 'circle-check' : 'triangle-alert'}></ms-icon><span>${check.message}</span></li>`,
        )}
        ${health.lastErrorAt
          ? html`<li>
              <ms-icon name="history"></ms-icon><span>Last problem ${format.relative(health.lastErrorAt)}${health.lastError ? html`: <code>${health.lastError}</code>` : nothing}</span>
            </li>`
          : nothing}
        ${this.work()}
      </ul>`;
  }

  private paused() {
    const { circuit, openUntil } = this.health;
    const until = circuit === 'open' && openUntil ? `It is tried again by itself ${format.relative(openUntil)}.` : 'One call is let through to see whether it works again.';
    return html`<div class="paused" role="status">
      <ms-icon name="circle-pause"></ms-icon>
      <div class="grow">
        <strong>${circuit === 'open' ? 'Paused after repeated errors' : 'Trying again'}</strong>
        <p>${until} Its jobs and events wait and are not lost.</p>
      </div>
      ${session.can('modules.manage') ? html`<button class="button" ?disabled=${this.busy} @click=${this.reset}>Try again now</button>` : nothing}
    </div>`;
  }

  private work() {
    const { module, waiting, dead } = this.health;
    if (waiting === 0 && dead === 0) return html`<li><ms-icon name="list-checks"></ms-icon><span>No background work is waiting</span></li>`;
    const words = [waiting > 0 ? `${format.number(waiting)} waiting` : '', dead > 0 ? `${format.number(dead)} given up` : ''].filter(Boolean).join(', ');
    return html`<li class=${dead > 0 ? 'failing' : ''}>
      <ms-icon name=${dead > 0 ? 'triangle-alert' : 'list-checks'}></ms-icon
      ><span>Background work: <a href="/admin/background-work?module=${module}${dead > 0 ? '&state=dead' : ''}">${words}</a></span>
    </li>`;
  }
}
