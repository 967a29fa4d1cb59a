import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MsElement, element } from '../../sdk/element.js';
import type { Option } from '../../sdk/elements/ms-combobox.js';
import { lookup } from '../../sdk/lookup.js';
import { manifest, slotEntries } from '../../sdk/manifest.js';
import { router } from '../../sdk/router.js';
import { session } from '../../sdk/session.js';
import { zone } from '../../sdk/zone.js';
import { listUsers } from '../users/users.api.js';
import { type AuditFilter, FILTERS } from './audit.api.js';
import { OUTCOMES } from './words.js';

/** What of the log is shown; the filters live in the address, so that a view can be bookmarked. */
@element('ms-audit-filters')
export class MsAuditFilters extends MsElement {
  static override styles = css`
    :host {
      flex: 1;
      min-width: 0;
    }

    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(148px, 1fr));
      gap: 8px;
      width: 100%;
    }

    .end {
      align-self: end;
      justify-self: start;
    }
  `;

  @property({ attribute: false }) filter: AuditFilter = {};
  @property() patientName = '';
  @state() private people: readonly Option[] = [];

  protected override async firstUpdated(): Promise<void> {
    if (!session.can('users.read')) return;
    const users = await listUsers().catch(() => []);
    this.people = users.map((user) => ({ value: user.id, label: user.name, detail: user.roleName, avatar: user.name }));
  }

  private readonly findPatients = async (words: string, signal: AbortSignal): Promise<Option[]> => {
    if (words.length < 2) return [];
    const found = (await (await lookup('patient'))?.search(words, signal)) ?? [];
    return found.map((each) => ({ value: each.id, label: each.label, detail: each.detail, avatar: each.label }));
  };

  private chosen(name: 'userId' | 'patientId') {
    return (event: CustomEvent<Option | null>) => router.setQuery({ [name]: event.detail?.value });
  }

  override render() {
    const { filter } = this;
    const date = (name: 'from' | 'to') => (event: CustomEvent<string>) => router.setQuery({ [name]: event.detail });
    const person = this.people.find((each) => each.value === filter.userId) ?? null;
    return html`<div class="filters" role="search" aria-label="Filter the audit log">
      <ms-field label="From"><ms-date-field .value=${filter.from ?? ''} max=${zone.today()} placeholder="Any day" @ms-change=${date('from')}></ms-date-field></ms-field>
      <ms-field label="To"><ms-date-field .value=${filter.to ?? ''} max=${zone.today()} placeholder="Today" @ms-change=${date('to')}></ms-date-field></ms-field>
      ${this.people.length > 0
        ? html`<ms-field label="Person">
            <ms-combobox .options=${this.people} .value=${person} placeholder="Everyone" @ms-change=${this.chosen('userId')}></ms-combobox>
          </ms-field>`
        : nothing}
      ${this.patient()} ${this.choices('module', 'Part', 'All parts', this.modules())}
      ${this.choices('outcome', 'Outcome', 'All outcomes', Object.entries(OUTCOMES).map(([id, each]) => [id, each.label]))}
      <ms-field label="Action">
        <input
          placeholder="Such as patients.read"
          spellcheck="false"
          .value=${filter.action ?? ''}
          @change=${(event: Event) => router.setQuery({ action: (event.target as HTMLInputElement).value.trim() })}
        />
      </ms-field>
      ${Object.keys(filter).length > 0
        ? html`<button class="button quiet end" @click=${() => router.setQuery(Object.fromEntries(FILTERS.map((name) => [name, null])))}>
            <ms-icon name="x"></ms-icon>Clear filters
          </button>`
        : nothing}
    </div>`;
  }

  private patient() {
    const offered = slotEntries('lookup').some((each) => each.id === 'patient');
    if (!offered && !this.filter.patientId) return nothing;
    const id = this.filter.patientId;
    const value = id ? { value: id, label: this.patientName || `Patient ${id.slice(0, 8)}` } : null;
    return html`<ms-field label="Patient">
      <ms-combobox
        .search=${this.findPatients}
        .value=${value}
        placeholder="All patients"
        empty="Type two letters or more"
        @ms-change=${this.chosen('patientId')}
      ></ms-combobox>
    </ms-field>`;
  }

  private modules(): [string, string][] {
    return ['kernel', ...Object.keys(manifest.value.modules)].map((id) => [id, id.charAt(0).toUpperCase() + id.slice(1)]);
  }

  private choices(name: 'module' | 'outcome', label: string, all: string, choices: [string, string][]) {
    return html`<ms-field label=${label}>
      <select @change=${(event: Event) => router.setQuery({ [name]: (event.target as HTMLSelectElement).value })}>
        <option value="">${all}</option>
        ${choices.map(([id, text]) => html`<option value=${id} ?selected=${this.filter[name] === id}>${text}</option>`)}
      </select>
    </ms-field>`;
  }
}
