import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import { session } from '../../sdk/session.js';
import type { Permission } from './modules.api.js';
import styles from './ms-switch-plan.css';
import { type Step, newSince } from './switch-plan.js';

/** What switching a module means, and the consent it takes. */
@element('ms-switch-plan')
export class MsSwitchPlan extends MsElement {
  static override styles = styles;

  @state() steps: readonly Step[] = [];
  @state() on = true;
  @state() private open = true;
  @state() private agreed = false;
  private decide!: (agreed: boolean) => void;
  readonly answer = new Promise<boolean>((resolve) => (this.decide = resolve));

  private close(agreed: boolean): void {
    this.open = false;
    this.decide(agreed);
  }

  private get main(): Step {
    return this.steps.at(-1)!;
  }

  override render() {
    const { module } = this.main;
    const asking = this.steps.filter(({ plan }) => this.on && plan.consentNeeded);
    const others = this.steps.length - 1;
    const verb = this.on ? 'Switch on' : 'Switch off';
    const confirm = asking.length > 0 ? 'Allow and switch on' : others > 0 ? `${verb} ${others === 1 ? 'both' : `all ${others + 1}`}` : verb;
    return html`<ms-dialog heading=${`${verb} ${module.name}?`} ?open=${this.open} @ms-close=${() => this.close(false)}>
      <div class="stack">
        ${this.on ? this.turningOn() : this.turningOff()} ${asking.map((step) => this.asks(step))}
        ${asking.length > 0
          ? html`<label class="check consent"
              ><input type="checkbox" autofocus @change=${(event: Event) => (this.agreed = (event.target as HTMLInputElement).checked)} />I have read this
              and allow it for ${session.clinic.name}</label
            >`
          : nothing}
      </div>
      <button slot="footer" class="button" @click=${() => this.close(false)}>Cancel</button>
      <button
        slot="footer"
        class="button ${this.on ? 'primary' : 'danger'}"
        ?autofocus=${asking.length === 0}
        ?disabled=${asking.length > 0 && !this.agreed}
        @click=${() => this.close(true)}
      >
        ${confirm}
      </button>
    </ms-dialog>`;
  }

  private turningOn() {
    const { module, plan } = this.main;
    const others = this.steps.slice(0, -1);
    return html`<p class="lead">${module.description}</p>
      ${others.length > 0
        ? html`<section>
            <h3>Switched on with it, because it needs ${others.length === 1 ? 'it' : 'them'}</h3>
            <ul>
              ${others.map((each) => html`<li><ms-icon name=${each.module.icon}></ms-icon><span>${each.module.name}</span></li>`)}
            </ul>
          </section>`
        : nothing}
      ${plan.slots.length > 0 ? html`<p class="lead">It can be chosen for ${format.list(plan.slots.map((each) => lower(each.name)))} afterwards.</p>` : nothing}`;
  }

  private turningOff() {
    const { module, plan } = this.main;
    const others = this.steps.slice(0, -1);
    const waiting = [
      plan.waitingJobs > 0 ? format.count(plan.waitingJobs, 'job') : '',
      plan.waitingEvents > 0 ? format.count(plan.waitingEvents, 'event') : '',
    ].filter(Boolean);
    return html`<p class="lead">
        It leaves the navigation of everyone in this clinic right away. All data and settings stay and are back when you switch it on again.
      </p>
      ${others.length > 0
        ? html`<section>
            <h3>Switched off first, because ${others.length === 1 ? 'it cannot' : 'they cannot'} work without ${module.name}</h3>
            <ul>
              ${others.map((each) => html`<li><ms-icon name=${each.module.icon}></ms-icon><span>${each.module.name}</span></li>`)}
            </ul>
          </section>`
        : nothing}
      ${waiting.length > 0
        ? html`<section>
            <h3>Pauses</h3>
            <ul>
              <li><ms-icon name="circle-pause"></ms-icon><span>${format.list(waiting)} that wait to be done; they go on when it is on again</span></li>
            </ul>
          </section>`
        : nothing}
      ${plan.slots.length > 0
        ? html`<p class="warn">
            <ms-icon name="triangle-alert"></ms-icon>
            <span>${format.list(plan.slots.map((each) => each.name))}: this clinic uses it now. Choose another provider first, or this stops.</span>
          </p>`
        : nothing}`;
  }

  private asks({ module, plan }: Step) {
    const fresh = newSince(module);
    const mark = (id: string) => (fresh.has(id) ? html`<ms-badge tone="warn" icon="sparkles">New since last time</ms-badge>` : nothing);
    return html`<div class="asks">
      ${this.steps.length > 1 ? html`<h2>${module.name}</h2>` : nothing}
      <section>
        <h3>Asks to read</h3>
        ${plan.patientData.length > 0
          ? html`<ul>${plan.patientData.map((each) => html`<li><ms-icon name="eye"></ms-icon><span>${each}</span>${mark(each)}</li>`)}</ul>`
          : html`<p>No patient data.</p>`}
      </section>
      ${plan.permissions.length > 0
        ? html`<section>
            <h3>Lets people of your clinic</h3>
            <ul>${plan.permissions.map((each) => this.permission(each, mark))}</ul>
          </section>`
        : nothing}
      ${plan.hosts.length > 0
        ? html`<section>
            <h3>Connects to</h3>
            <ul>${plan.hosts.map((each) => html`<li><ms-icon name="globe"></ms-icon><span>${each}</span>${mark(each)}</li>`)}</ul>
          </section>`
        : nothing}
    </div>`;
  }

  private permission(each: Permission, mark: (id: string) => unknown) {
    return html`<li>
      <ms-icon name="key-round"></ms-icon>
      <span>${each.name}${each.description ? html`<br /><span class="muted small">${each.description}</span>` : nothing}</span>${mark(each.id)}
    </li>`;
  }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
