import { MsElement, ProblemError, Remote, element, format, session, toast } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as api from './consents.api.js';
import type { Consent, Standing, State } from './consents.api.js';

const states: Record<State, { label: string; tone: string; icon: string }> = {
  missing: { label: 'Missing', tone: 'warn', icon: 'circle-alert' },
  valid: { label: 'Signed', tone: 'ok', icon: 'check' },
  outdated: { label: 'Text has changed', tone: 'warn', icon: 'history' },
  expired: { label: 'Expired', tone: 'warn', icon: 'clock' },
  withdrawn: { label: 'Withdrawn', tone: 'danger', icon: 'ban' },
  refused: { label: 'Declined', tone: 'neutral', icon: 'circle-minus' },
};

/** Where a patient stands with each text of the clinic, and all that was signed. */
@element('consents-tab')
export class ConsentsTab extends MsElement {
  static override styles = css`
    :host { display: block; padding: 0 20px 28px; }
    ul { display: grid; gap: 10px; margin: 0; padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; padding: 12px 14px; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); background: var(--ms-raised); box-shadow: var(--ms-shadow-xs); }
    li > .what { flex: 1 1 240px; display: grid; gap: 2px; min-width: 0; }
    @media (max-width: 900px) { li > .row { flex-basis: 100%; } }
    h3 { margin: 24px 0 10px; }
    @media (pointer: coarse) { .button { min-height: 44px; } }
  `;
  @property() patientId = '';
  @state() private leaving?: Consent;
  @state() private problem?: unknown;
  @state() private busy = false;
  private readonly all = new Remote(this, () => api.consentsOf(this.patientId), { topics: ['consents', 'consent-templates'], auto: false });

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('patientId') || !this.patientId) return;
    this.leaving = undefined;
    void this.all.run('fresh');
  }

  override render() {
    return html`${this.all.render({ ready: ({ standing: templates, items: signed }) => html`
      ${templates.length ? html`<ul>${templates.map((each) => this.row(each, signed.find(({ id }) => id === each.consentId)))}</ul>`
        : html`<ms-empty heading="Nothing to sign">The clinic has no text in use.</ms-empty>`}
      ${this.history(signed.filter(({ id }) => !templates.some(({ consentId }) => consentId === id)))}` })}
      ${this.withdrawal()}`;
  }

  private row(standing: Standing, latest?: Consent) {
    const { label, tone, icon } = states[latest?.refusal ? 'refused' : standing.state];
    const due = standing.state !== 'valid' || latest?.refusal;
    return html`<li><div class="what"><span class="strong">${standing.title}</span>
        <span class="muted small">${standing.required ? 'Needed before a treatment' : 'Not needed before a treatment'}${latest ? html` · ${this.facts(latest)}` : nothing}</span></div>
      <ms-badge tone=${tone} icon=${icon}>${label}</ms-badge>
      <div class="row">${latest ? this.pdf(latest) : nothing}
        ${latest && !latest.refusal && !latest.withdrawnAt && standing.kind === 'consent' && session.can('consents.sign') ? html`<button type="button" class="button quiet" @click=${() => this.leave(latest)}>Withdraw…</button>` : nothing}
        ${session.can('consents.sign') ? html`<a class=${due ? 'button primary' : 'button'} aria-label=${`Sign ${standing.title}`} href=${`/consents/sign/${this.patientId}/${standing.templateId}`}><ms-icon name="signature"></ms-icon>${due ? 'Sign…' : 'Sign again…'}</a>` : nothing}</div></li>`;
  }

  private pdf(consent: Consent) {
    return html`<a class="button" href=${api.documentOf(consent.id)} target="_blank" rel="noopener" aria-label=${`Open PDF of ${consent.title}, ${format.day(consent.signedAt)}`}><ms-icon name="file-text"></ms-icon>Open PDF</a>`;
  }

  private facts(consent: Consent) {
    if (consent.withdrawnAt) return html`Withdrawn ${format.day(consent.withdrawnAt)}: ${consent.withdrawalReason}`;
    if (consent.refusal) return html`Declined ${format.day(consent.signedAt)}: ${consent.refusal}`;
    // The first moment at which it no longer holds is the midnight after the last day.
    const until = consent.validUntil ? `, valid to ${format.day(new Date(Date.parse(consent.validUntil) - 1))}` : '';
    return html`${format.day(consent.signedAt)} by ${consent.typedName}${consent.guardian ? ' for the patient' : ''}${until}`;
  }

  private history(earlier: Consent[]) {
    if (!earlier.length) return nothing;
    return html`<h3>Earlier</h3><ul>${earlier.map((each) => html`<li><div class="what"><span class="strong">${each.title}</span><span class="muted small">Version ${each.templateVersion} · ${this.facts(each)}</span></div>${this.pdf(each)}</li>`)}</ul>`;
  }

  private leave(consent: Consent) {
    this.problem = undefined;
    this.leaving = consent;
  }

  private withdrawal() {
    const close = () => { this.leaving = undefined; };
    const error = (this.problem instanceof ProblemError && this.problem.field('reason')) || '';
    return html`<ms-dialog heading="Withdraw the consent" ?open=${this.leaving !== undefined} ?busy=${this.busy} @ms-close=${close}>
      <form class="stack" id="withdraw" novalidate @submit=${this.save}><p>${this.leaving?.title}. The signed document stays on file; treatments wait until the patient signs again.</p>
        <ms-field label="What the patient said" .error=${error}><textarea name="reason" maxlength="400" autofocus></textarea></ms-field>
        ${this.problem && !error ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
        <div class="row"><button class="button danger" aria-busy=${this.busy ? 'true' : 'false'}>Withdraw</button><button type="button" class="button" @click=${close}>Cancel</button></div></form></ms-dialog>`;
  }

  private save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy || !this.leaving) return;
    const form = event.target as HTMLFormElement;
    this.busy = true;
    try {
      await api.withdraw(this.leaving, String(new FormData(form).get('reason') ?? ''));
      toast.ok('Withdrawal noted');
      form.reset();
      this.leaving = undefined;
      void this.all.run();
    } catch (problem) {
      this.problem = problem;
      if (problem instanceof ProblemError && problem.code === 'stale') void this.all.run();
    } finally {
      this.busy = false;
    }
  };
}
