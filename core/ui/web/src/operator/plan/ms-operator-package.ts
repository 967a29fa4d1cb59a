import './ms-package-plan.js';
import { type PropertyValues, css, html } from 'lit';
import { state } from 'lit/decorators.js';
import { MsPage, element } from '../../sdk/element.js';
import { Remote } from '../../sdk/remote.js';
import { router } from '../../sdk/router.js';
import { type OperationRequest, type PackagePlan, getPackage, planFor, start } from '../operator.api.js';
import { HOME } from '../pages.js';
import type { Decision } from './ms-package-consent.js';

const LABELS: Record<string, string> = { install: 'New module', upgrade: 'Upgrade', downgrade: 'Earlier version', reinstall: 'Same version again', same: 'Same version again', rollback: 'Roll back', remove: 'Removal' };

/** What an uploaded package, a roll-back or a removal would do; consent; and off it goes. */
@element('ms-operator-package')
export class MsOperatorPackage extends MsPage {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      height: 100%;
    }

    .scroll {
      flex: 1;
      min-height: 0;
      overflow: auto;
    }

    .pad {
      padding: 20px;
    }
  `;

  @state() private busy = false;
  @state() private error: unknown;
  private readonly plan = new Remote(this, (signal) => this.load(signal), { auto: false });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('params')) void this.plan.run('fresh');
  }

  private load(signal: AbortSignal): Promise<PackagePlan> {
    const { package: id, module, kind } = this.params;
    return id ? getPackage(id, signal) : planFor(module!, kind as 'rollback' | 'remove', signal);
  }

  private request(plan: PackagePlan, { withoutRollback }: Decision): OperationRequest {
    const consent = { fingerprint: plan.signature?.fingerprint, grants: plan.grants };
    const { kind, module } = this.params;
    if (!kind) return { kind: 'install', packageId: plan.packageId!, consent, withoutRollback };
    return { kind: kind as 'rollback' | 'remove', moduleId: module!, consent, withoutRollback };
  }

  private async go(event: CustomEvent<Decision>): Promise<void> {
    this.busy = true;
    this.error = undefined;
    try {
      const operation = await start(this.request(this.plan.value!, event.detail));
      await router.navigate(`${HOME}/operations/${operation.id}`, { replace: true });
    } catch (error) {
      this.error = error;
      // What it would do may have changed in the meantime, and that is what is to be agreed to.
      await this.plan.run();
    } finally {
      this.busy = false;
    }
  }

  override render() {
    const plan = this.plan.value;
    const from = plan?.plan.from;
    const version = plan?.plan.to ?? plan?.module.version ?? '';
    return html`<ms-page-header heading=${plan ? `${plan.module.name} ${this.params.kind === 'remove' ? (from ?? '') : version}` : 'Package'} back=${HOME} back-label="Back to the modules">
        ${plan ? html`<ms-badge slot="lead" tone=${this.params.kind === 'remove' ? 'danger' : 'accent'} icon="package">${LABELS[plan.plan.action] ?? plan.plan.action}${from && this.params.kind !== 'remove' ? ` from ${from}` : ''}</ms-badge>` : ''}
        ${plan ? html`<span slot="lead" class="muted">${[plan.module.vendor, plan.fileName].filter(Boolean).join(' · ')}</span>` : ''}
      </ms-page-header>
      ${this.plan.render({
        pending: () => html`<div class="pad"><ms-skeleton shape="cards" lines="4"></ms-skeleton></div>`,
        failed: (error) => html`<div class="pad"><ms-problem .error=${error} retry @ms-retry=${() => this.plan.run('fresh')}></ms-problem></div>`,
        ready: (value) => html`<div class="scroll"><ms-package-plan .plan=${value} ?removal=${this.params.kind === 'remove'}></ms-package-plan></div>
          <ms-package-consent .plan=${value} .error=${this.error} ?busy=${this.busy} @ms-agree=${this.go}></ms-package-consent>`,
      })}`;
  }
}
