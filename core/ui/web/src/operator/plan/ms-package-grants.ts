import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import type { PackagePlan } from '../operator.api.js';
import styles from './ms-package-plan.css';

/** What a package asks for; what is new since the version that runs is marked, what it gave up is struck out. */
@element('ms-package-grants')
export class MsPackageGrants extends MsElement {
  static override styles = styles;

  @property({ attribute: false }) plan!: PackagePlan;

  override render() {
    const { grants, removedGrants, addedGrants, plan } = this.plan;
    const upgrade = plan.action !== 'install';
    return html`<section class="card">
      <h2>
        <ms-icon name="key-round"></ms-icon>What it may do
        ${upgrade && addedGrants.length > 0 ? html`<ms-badge tone="warn" icon="sparkles">${addedGrants.length} new</ms-badge>` : nothing}
      </h2>
      ${this.group('Reads', 'eye', grants.patientData ?? [], 'No patient data.')} ${this.group('Connects to', 'globe', grants.hosts ?? [], 'No other system.')}
      ${this.group('Keeps', 'database', grants.database ? ['Tables of its own, apart for each clinic'] : [], 'Nothing in the database.', 'database')}
      ${removedGrants.length > 0
        ? html`<div>
            <h3>No longer</h3>
            <ul class="list">
              ${removedGrants.map((each) => html`<li class="gone"><ms-icon name="minus"></ms-icon><span>${bare(each)}</span></li>`)}
            </ul>
          </div>`
        : nothing}
    </section>`;
  }

  private group(heading: string, icon: string, items: readonly string[], none: string, id?: string) {
    return html`<div>
      <h3>${heading}</h3>
      ${items.length === 0
        ? html`<p class="muted">${none}</p>`
        : html`<ul class="list">
            ${items.map((each) => html`<li><ms-icon name=${icon}></ms-icon><span class="grow">${each}</span>${this.fresh(id ?? each) ? html`<ms-badge tone="warn" icon="sparkles">New</ms-badge>` : nothing}</li>`)}
          </ul>`}
    </div>`;
  }

  private fresh(grant: string): boolean {
    return this.plan.plan.action !== 'install' && this.plan.addedGrants.some((each) => each === grant || bare(each) === grant);
  }
}

/** "host: api.example.com" and "patientData:Names" without what comes before. */
function bare(grant: string): string {
  return grant.replace(/^(hosts?|patient ?data|database)\s*:\s*/i, '');
}
