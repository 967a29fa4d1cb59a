import './ms-package-consent.js';
import './ms-package-grants.js';
import './ms-package-signature.js';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import { format } from '../../sdk/format.js';
import type { PackagePlan, Said } from '../operator.api.js';
import { BUNDLE_ACTIONS, migrationLook } from '../words.js';
import styles from './ms-package-plan.css';

/** A dry run in cards: signature, grants, bundles, clinics, database, the way back. */
@element('ms-package-plan')
export class MsPackagePlan extends MsElement {
  static override styles = styles;

  @property({ attribute: false }) plan!: PackagePlan;
  @property({ type: Boolean }) removal = false;

  override render() {
    const { refusals, warnings, signature } = this.plan;
    // What runs already was looked at when it was installed.
    const told = !this.removal && signature && (signature.fingerprint || signature.state.toLowerCase() !== 'signed');
    return html`<div class="all">
      ${this.said(refusals, 'danger', this.removal ? 'This can’t be removed' : 'This can’t be installed')} ${this.said(warnings, 'warn', 'Worth knowing')}
      <div class="cards">
        <div class="column">${told ? html`<ms-package-signature .signature=${signature}></ms-package-signature>` : nothing} ${this.bundles()} ${this.removal ? nothing : this.database()}</div>
        <div class="column">${this.removal ? nothing : html`<ms-package-grants .plan=${this.plan}></ms-package-grants>`} ${this.clinics()}</div>
      </div>
    </div>`;
  }

  private said(list: readonly Said[], tone: 'danger' | 'warn', heading: string) {
    if (list.length === 0) return nothing;
    return html`<div class="said ${tone}" role=${tone === 'danger' ? 'alert' : nothing}>
      <ms-icon name=${tone === 'danger' ? 'shield-alert' : 'triangle-alert'}></ms-icon>
      <div>
        <strong>${heading}</strong>
        ${list.map((each) => html`<p>${each.message}</p>`)}
      </div>
    </div>`;
  }

  private bundles() {
    const { bundles, dependants } = this.plan.plan;
    const names = dependants.map((each) => (typeof each === 'string' ? each : each.name));
    return html`<section class="card">
      <h2><ms-icon name="package"></ms-icon>What changes</h2>
      <ul class="list">
        ${bundles.map((each) => {
          const look = BUNDLE_ACTIONS[each.action] ?? { tone: 'neutral' as const, icon: 'circle', label: each.action };
          return html`<li><code class="grow">${each.symbolicName} <span class="muted">${each.version}</span></code><ms-badge tone=${look.tone} icon=${look.icon}>${look.label}</ms-badge></li>`;
        })}
      </ul>
      <p class="muted small">${names.length > 0 ? `${format.list(names)} ${names.length === 1 ? 'needs' : 'need'} it.` : 'No other module needs it.'}</p>
    </section>`;
  }

  private clinics() {
    const { clinics, clinicsTotal } = this.plan.plan;
    const more = clinicsTotal - clinics.length;
    return html`<section class="card">
      <h2><ms-icon name="building-2"></ms-icon>Clinics affected<ms-badge>${format.number(clinicsTotal)}</ms-badge></h2>
      ${clinicsTotal === 0
        ? html`<p class="muted">No clinic uses it${this.removal ? '.' : ' yet. Each clinic switches it on for itself.'}</p>`
        : html`<ul class="list">
            ${clinics.map((each) => html`<li><ms-icon name="building-2"></ms-icon><span class="grow truncate">${each.name}</span></li>`)} ${more > 0 ? html`<li class="muted">and ${format.number(more)} more</li>` : nothing}
          </ul>`}
    </section>`;
  }

  private database() {
    const { plan, rollback } = this.plan;
    const fresh = plan.action === 'install';
    return html`<section class="card">
      <h2>
        <ms-icon name="database"></ms-icon>Database and way back
        <ms-badge tone=${rollback.possible ? 'ok' : 'danger'} icon=${rollback.possible ? 'undo-2' : 'move-right'}>${rollback.possible ? 'Can be rolled back' : 'No way back'}</ms-badge>
      </h2>
      ${plan.migrations.length > 0
        ? html`<ul class="list">
            ${plan.migrations.map((each) => {
              const look = migrationLook(each.kind);
              return html`<li><span class="num muted">${each.version}</span><span class="grow">${each.description}</span>${fresh ? nothing : html`<ms-badge tone=${look.tone} icon=${look.icon} title=${look.meaning}>${look.label}</ms-badge>`}</li>`;
            })}
          </ul>`
        : html`<p class="muted">The database is not changed.</p>`}
      ${rollback.because ? html`<p class="muted small">${rollback.because}</p>` : nothing}
    </section>`;
  }
}
