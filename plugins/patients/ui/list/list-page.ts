import { element, MsPage, router, session, type MsTable } from '@medspa/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Patient, StatusFilter } from '../patients.types.js';
import { patientColumns } from './columns.js';
import styles from './list-page.css';
import { PatientSearch } from './search.js';

const filters: [StatusFilter, string][] = [['active', 'Active'], ['archived', 'Archived'], ['all', 'All']];

/** All patients: found while one types, by name, phone, e-mail or birth date. */
@element('patients-list')
export class PatientsList extends MsPage {
  static override styles = styles;
  @state() private adding = false;
  @query('input') private input!: HTMLInputElement;
  private readonly search = new PatientSearch(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('query')) return;
    const status = this.query.get('status');
    this.search.find(this.search.words, status === 'archived' || status === 'all' ? status : 'active');
    this.adding = this.query.has('new') && session.can('patients.write');
  }

  protected override firstUpdated() {
    this.setTitle('Patients');
    // The header shows what is slotted into it a moment later.
    if (!this.adding) setTimeout(() => this.input.focus());
  }

  override render() {
    const { search } = this;
    return html`
      <ms-page-header heading="Patients">
        ${session.can('patients.import') ? html`<a slot="actions" class="button" href="/patients/import"><ms-icon name="upload"></ms-icon>Import</a>` : nothing}
        ${session.can('patients.write') ? html`<button slot="actions" type="button" class="button primary" @click=${() => router.setQuery({ new: 1 })}>
          <ms-icon name="plus"></ms-icon>Patient</button>` : nothing}
        <div slot="meta" class="bar" role="search">
          <label class="find"><span class="sr-only">Search patients</span><ms-icon name="search"></ms-icon>
            <input type="search" autocomplete="off" spellcheck="false" placeholder="Name, phone, e-mail or birth date"
              @input=${(event: Event) => search.find((event.target as HTMLInputElement).value)} @keydown=${this.press}></label>
          <div class="segments" role="group" aria-label="Status">${filters.map(([id, label]) => html`
            <button type="button" aria-pressed=${id === search.status ? 'true' : 'false'} @click=${() => router.setQuery({ status: id === 'active' ? null : id })}>${label}</button>`)}</div>
        </div>
      </ms-page-header>
      <div class="body"><div class="list">${this.body()}</div>
        <ms-side-panel ?open=${this.adding} heading="New patient" @ms-close=${this.close}>
          ${this.adding ? html`<patients-form draft-key="new" .start=${this.search.words}
            @saved=${(event: CustomEvent<Patient>) => router.navigate(`/patients/${event.detail.id}`, { replace: true })} @ms-close=${this.close}></patients-form>` : nothing}
        </ms-side-panel></div>`;
  }

  private body() {
    const { search } = this;
    if (search.problem) return html`<div class="notice"><ms-problem .error=${search.problem} retry @ms-retry=${() => search.load()}></ms-problem></div>`;
    if (search.state === 'ready' && !search.rows.length) return this.nothingFound();
    const recent = !search.words && search.recent.length && search.status === 'active';
    return html`
      ${recent ? html`<h2 class="over">Opened last</h2>${this.table('Patients opened last', search.recent, false)}<h2 class="over">All patients</h2>` : nothing}
      ${this.table('Patients', search.rows, search.hasMore)}
      <p class="sr-only" role="status">${search.state === 'ready' ? `${search.rows.length}${search.hasMore ? ' or more' : ''} found` : ''}</p>
      ${search.capped ? html`<p class="hint">There are more matches. Type more of the name to find the right one.</p>` : nothing}`;
  }

  private table(label: string, rows: Patient[], more: boolean) {
    return html`<ms-table label=${label} .columns=${patientColumns} .rows=${rows} .href=${({ id }: Patient) => `/patients/${id}`}
      .quiet=${({ status }: Patient) => status === 'archived'} ?more=${more} ?loading=${!rows.length && this.search.state === 'loading'}
      @ms-more=${() => this.search.more()}></ms-table>`;
  }

  private nothingFound() {
    const { words, status } = this.search;
    const add = session.can('patients.write') ? html`<button slot="action" type="button" class="button primary" @click=${() => router.setQuery({ new: 1 })}>
      ${words ? `Add “${words.trim()}”` : 'Add the first patient'}</button>` : nothing;
    if (words) return html`<ms-empty illustration="search" heading="Nobody found">Check the spelling, or try the phone number or the birth date.${add}</ms-empty>`;
    if (status === 'archived') return html`<ms-empty illustration="people" heading="No archived patients">Patients who are archived stay here and can be restored at any time.</ms-empty>`;
    return html`<ms-empty illustration="people" heading="No patients yet">Add them one by one, or import a list from your previous system.
      <div slot="action" class="row">${session.can('patients.import') ? html`<a class="button" href="/patients/import">Import a list</a>` : nothing}${add}</div></ms-empty>`;
  }

  private press = (event: KeyboardEvent) => {
    const table = this.renderRoot.querySelector<MsTable>('ms-table');
    const first = table?.renderRoot.querySelector<HTMLElement>('.opener');
    if (!first || !['ArrowDown', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'ArrowDown') first.focus();
    else if (this.search.words && this.search.state === 'ready') first.click();
  };

  private close = () => router.setQuery({ new: null });
}
