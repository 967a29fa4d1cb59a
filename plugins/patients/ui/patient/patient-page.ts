import { element, format, MsPage, Remote, router, session, slotEntries, toast } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../patients.api.js';
import type { Patient } from '../patients.types.js';
import { overview } from './overview.js';
import styles from './patient-page.css';

/** One patient: who it is, how to reach them, and what the modules know. */
@element('patients-page')
export class PatientPage extends MsPage {
  static override styles = styles;
  @state() private editing = false;
  @state() private busy = false;
  private readonly patient = new Remote(this, (signal) => api.patient(this.params.id!, signal), { topics: ['patients'], auto: false });

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('params') && this.params.id) {
      this.editing = false;
      void this.patient.run('fresh').then(() => this.patient.value && api.opened(this.patient.value.id).catch(() => undefined));
    }
    if (this.patient.value) this.setTitle(this.patient.value.displayName);
  }

  override render() {
    return this.patient.render({
      pending: () => html`<ms-page-header heading="Patient" back="/patients" back-label="All patients"></ms-page-header><div class="page"><ms-skeleton lines="8"></ms-skeleton></div>`,
      failed: (error) => html`<ms-page-header heading="Patient" back="/patients" back-label="All patients"></ms-page-header>
        <div class="page"><ms-problem .error=${error} retry @ms-retry=${() => this.patient.run('fresh')}></ms-problem></div>`,
      ready: (patient) => this.page(patient),
    });
  }

  private page(patient: Patient) {
    const context = { patientId: patient.id };
    return html`
      <ms-page-header heading=${patient.displayName} back="/patients" back-label="All patients">
        <ms-avatar slot="before" size="l" .name=${patient.displayName}></ms-avatar>
        <span slot="lead" class="row">
          ${patient.birthDate ? html`<span class="muted num">${format.age(patient.birthDate)} · ${format.date(patient.birthDate)}</span>` : nothing}
          ${patient.pronouns ? html`<ms-badge>${patient.pronouns}</ms-badge>` : nothing}
          ${patient.status === 'archived' ? html`<ms-badge icon="archive">Archived</ms-badge>` : nothing}</span>
        ${this.actions(patient)}
      </ms-page-header>
      ${patient.status === 'archived' ? this.archivedNotice(patient) : nothing}
      <div class="banners"><ms-slot name="patient.banner" .context=${context}></ms-slot></div>
      ${this.tabs()}
      <div class="body"><div class="content" id="tab" role="tabpanel" aria-labelledby="tab-${this.tab}" tabindex="0">
        ${this.panel(patient)}</div>
        <ms-side-panel ?open=${this.editing} heading="Edit ${patient.displayName}" @ms-close=${() => { this.editing = false; }}>
          ${this.editing ? html`<patients-form draft-key=${patient.id} .patient=${patient} @saved=${this.saved} @ms-close=${() => { this.editing = false; }}></patients-form>` : nothing}
        </ms-side-panel></div>`;
  }

  private panel(patient: Patient) {
    if (this.tab === 'overview') return overview(patient, () => { this.editing = true; });
    if (this.tab === 'timeline') return html`<patients-timeline .patientId=${patient.id}></patients-timeline>`;
    return html`<ms-slot name="patient.tab" only=${this.tab} .context=${{ patientId: patient.id }}></ms-slot>`;
  }

  private actions({ phone, email, status }: Patient) {
    const writes = session.can('patients.write');
    return html`<div slot="actions" class="row wrap">
      ${phone ? html`<a class="button" href="tel:${phone}"><ms-icon name="phone"></ms-icon>Call</a>` : nothing}
      ${email ? html`<a class="button" href="mailto:${email}"><ms-icon name="mail"></ms-icon>E-mail</a>` : nothing}
      ${writes && status === 'active' ? html`<button type="button" class="button" @click=${() => { this.editing = true; }}><ms-icon name="pencil"></ms-icon>Edit</button>
        <ms-menu label="More actions" .items=${[{ id: 'archive', label: 'Archive', icon: 'archive' }]} @ms-select=${this.archive}></ms-menu>` : nothing}</div>`;
  }

  private archivedNotice(patient: Patient) {
    return html`<div class="notice"><ms-icon name="archive"></ms-icon><span class="grow">This patient is archived: found under “Archived”, and cannot be changed.</span>
      ${session.can('patients.write') ? html`<button type="button" class="button" aria-busy=${this.busy ? 'true' : 'false'} @click=${() => this.restore(patient)}>
        <ms-icon name="archive-restore"></ms-icon>Restore</button>` : nothing}</div>`;
  }

  private get tab() {
    const asked = this.query.get('tab') ?? 'overview';
    return asked === 'timeline' || slotEntries('patient.tab').some(({ id }) => id === asked) ? asked : 'overview';
  }

  private tabs() {
    const all = [{ id: 'overview', label: 'Overview' }, { id: 'timeline', label: 'Timeline' }, ...slotEntries('patient.tab')];
    return html`<div class="tabs" role="tablist" aria-label="Patient" @keydown=${this.arrow}>${all.map(({ id, label }) => html`
      <button type="button" role="tab" id="tab-${id}" aria-controls="tab" aria-selected=${id === this.tab ? 'true' : 'false'} tabindex=${id === this.tab ? 0 : -1}
        @click=${() => this.showTab(id)}>${label}</button>`)}</div>`;
  }

  private showTab(id: string) {
    router.setQuery({ tab: id === 'overview' ? null : id });
  }

  private arrow = (event: KeyboardEvent) => {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(event.target as HTMLElement) + by + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  };

  private saved = (event: CustomEvent<Patient>) => {
    this.editing = false;
    this.patient.set(event.detail);
  };

  private archive = async () => {
    const patient = this.patient.value;
    const archived = patient && await this.attempt(() => api.archive(patient));
    if (archived) toast.undo(`${archived.displayName} is archived`, () => void this.attempt(() => api.restore(archived)));
  };

  private restore = async (patient: Patient) => {
    const restored = await this.attempt(() => api.restore(patient));
    if (restored) toast.ok(`${restored.displayName} is restored`);
  };

  private async attempt(work: () => Promise<Patient>) {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      const changed = await work();
      if (changed.id === this.params.id) this.patient.set(changed);
      return changed;
    } catch (problem) {
      toast.problem(problem);
      void this.patient.run();
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
