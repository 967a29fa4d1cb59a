import { type PropertyValues, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import type { PackagePlan } from '../operator.api.js';
import { HOME } from '../pages.js';
import { actionOf, signerName } from '../words.js';

export interface Decision {
  withoutRollback?: boolean;
}

/** What has to be agreed to before a plan is carried out. Emits ms-agree. */
@element('ms-package-consent')
export class MsPackageConsent extends MsElement {
  static override styles = css`
    :host {
      border-top: 1px solid var(--ms-line);
      background: var(--ms-panel-2);
    }

    form {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      gap: 12px 24px;
      padding: 14px 20px;
    }

    .checks {
      display: grid;
      flex: 1 1 380px;
      gap: 4px;
    }

    label.check {
      align-items: flex-start;
      line-height: 1.5;
    }

    input {
      flex: none;
      margin-top: 2px;
    }

    ms-problem {
      flex: 1 1 100%;
    }
  `;

  @property({ attribute: false }) plan!: PackagePlan;
  @property({ attribute: false }) error: unknown;
  @property({ type: Boolean }) busy = false;
  @state() private agreed: ReadonlySet<string> = new Set();

  // A plan that says something else has to be agreed to anew.
  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('plan') as PackagePlan | undefined;
    if (before && JSON.stringify(before) !== JSON.stringify(this.plan)) this.agreed = new Set();
  }

  private questions(): Map<string, unknown> {
    const { plan, signature, grants, addedGrants, rollback } = this.plan;
    const all = new Map<string, unknown>();
    if (plan.action === 'remove') {
      all.set('remove', plan.clinicsTotal > 0 ? 'It is taken off for all clinics. Their data and settings are kept.' : 'It is taken off. Data and settings are kept.');
      return all;
    }
    if (signature?.fingerprint && !signature.trusted) all.set('signer', html`I compared the fingerprint and trust <strong>${signerName(signature.signer)}</strong> from now on`);
    const asks = (grants.patientData?.length ?? 0) + (grants.hosts?.length ?? 0) + Number(grants.database);
    const upgrade = plan.action !== 'install';
    if (upgrade ? addedGrants.length > 0 : asks > 0) all.set('grants', upgrade ? 'I allow what is new in what it may do' : 'I allow what it may do');
    if (!rollback.possible && upgrade) all.set('one-way', 'I know that there is no way back from this upgrade');
    return all;
  }

  private flip(id: string, on: boolean): void {
    this.agreed = new Set(on ? [...this.agreed, id] : [...this.agreed].filter((each) => each !== id));
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.emit('ms-agree', { withoutRollback: this.questions().has('one-way') || undefined } satisfies Decision);
  }

  override render() {
    const questions = this.questions();
    const refused = this.plan.refusals.length > 0;
    const missing = [...questions.keys()].some((each) => !this.agreed.has(each));
    const remove = this.plan.plan.action === 'remove';
    return html`<form @submit=${this.submit}>
      ${this.error ? html`<ms-problem .error=${this.error}></ms-problem>` : nothing}
      <div class="checks">
        ${refused
          ? html`<span class="muted">Nothing was changed. ${remove ? '' : 'The file can be thrown away.'}</span>`
          : [...questions].map(
              ([id, words]) => html`<label class="check"
                ><input type="checkbox" .checked=${this.agreed.has(id)} @change=${(event: Event) => this.flip(id, (event.target as HTMLInputElement).checked)} /><span>${words}</span></label
              >`,
            )}
      </div>
      <div class="row">
        <a class="button" href=${HOME}>${refused ? 'Back' : 'Cancel'}</a>
        ${refused ? nothing : html`<button class="button ${remove ? 'danger' : 'primary'}" ?disabled=${missing || this.busy}>${this.busy ? 'Starting…' : actionOf(this.plan)}</button>`}
      </div>
    </form>`;
  }
}
