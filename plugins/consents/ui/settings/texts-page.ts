import { MsPage, ProblemError, Remote, element, format, toast, type Column } from '@medspa/sdk';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import * as api from '../consents.api.js';
import type { Kind, Template } from '../consents.api.js';
import { wording } from '../wording.js';

const YEAR = 365;
const lasting = (days: number | null) => (days === null ? 'Whole series' : days === 0 ? 'One session' : days === YEAR ? 'A year' : format.count(days, 'day'));
const columns: Column<Template>[] = [
  { id: 'title', label: 'Title', width: '36%', cell: ({ title }) => title },
  { id: 'kind', label: 'Kind', width: '110px', cell: ({ kind }) => (kind === 'notice' ? 'Notice' : 'Consent') },
  { id: 'lasts', label: 'Lasts', width: '130px', from: 640, cell: ({ validDays }) => lasting(validDays) },
  { id: 'version', label: 'Version', width: '90px', from: 640, cell: ({ version }) => html`<span class="num">${version}</span>` },
  { id: 'state', label: 'Status', cell: ({ active, required }) => !active ? html`<ms-badge icon="ban">Out of use</ms-badge>` : required ? html`<ms-badge tone="ok" icon="check">Needed for sessions</ms-badge>` : html`<ms-badge>In use</ms-badge>` },
];

/** Settings: what patients sign. A change is the next version, and signatures keep theirs. */
@element('consents-texts')
export class TextsPage extends MsPage {
  static override styles = css`
    :host { display: flex; flex-direction: column; height: 100%; }
    .body { flex: 1; min-height: 0; overflow: auto; }
    .edit { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 24px; padding: 16px 20px 32px; }
    .edit > .stack { align-content: start; }
    textarea { min-height: 360px; line-height: 1.5; }
    .preview { padding: 20px 24px; border: 1px solid var(--ms-line); border-radius: var(--ms-radius-l); background: var(--ms-panel-2); line-height: 1.55; overflow-wrap: anywhere; }
    .preview h2 { margin: 18px 0 4px; }
    .preview p { margin: 0 0 8px; }
    summary { cursor: pointer; padding: 6px 0; }
    @media (max-width: 900px) { .edit { grid-template-columns: 1fr; } }
  `;
  @state() private edited?: Template | 'new';
  @state() private text = '';
  @state() private problem?: unknown;
  @state() private busy = false;
  @state() private history: Template[] = [];
  private readonly all = new Remote(this, api.templates, { topics: ['consent-templates'] });

  protected override firstUpdated() {
    this.setTitle('Consent texts');
  }

  override render() {
    const { edited } = this;
    if (edited) return html`<ms-page-header heading=${edited === 'new' ? 'New text' : edited.title}></ms-page-header><div class="body">${this.form(edited === 'new' ? undefined : edited)}</div>`;
    return html`<ms-page-header heading="Consent texts"><button slot="actions" class="button primary" @click=${() => this.open('new')}><ms-icon name="plus"></ms-icon>Add</button></ms-page-header>
      <div class="body">${this.all.render({ pending: () => html`<ms-table loading label="Consent texts" .columns=${columns}></ms-table>`, ready: (all) => html`<ms-table label="Consent texts" .columns=${columns} .rows=${all} .quiet=${({ active }: Template) => !active} @ms-open=${(event: CustomEvent<Template>) => this.open(event.detail)}></ms-table>` })}</div>`;
  }

  private async open(template: Template | 'new') {
    this.problem = undefined;
    this.history = [];
    this.text = template === 'new' ? '' : template.body;
    this.edited = template;
    if (template === 'new') return;
    try {
      this.history = (await api.versions(template.id)).filter(({ version }) => version < template.version);
    } catch (problem) {
      toast.problem(problem);
    }
  }

  private form(template?: Template) {
    const error = (field: string) => (this.problem instanceof ProblemError && this.problem.field(field)) || '';
    const kinds: [Kind, string][] = [['consent', 'Consent: is given'], ['notice', 'Notice: is acknowledged or declined']];
    return html`<form class="edit" novalidate @submit=${(event: SubmitEvent) => this.save(event, template)}><div class="stack">
        <ms-field label="Title" .error=${error('title')}><input name="title" maxlength="120" .value=${template?.title ?? ''}></ms-field>
        ${template ? nothing : html`<ms-field label="Kind" .error=${error('kind')}><select name="kind">${kinds.map(([code, label]) => html`<option value=${code}>${label}</option>`)}</select></ms-field>`}
        <ms-field label="Text" hint="Every line is a paragraph; “## ” begins a heading. {{patient}}, {{clinic}} and {{date}} are filled in." .error=${error('body')}><textarea name="body" maxlength="50000" .value=${this.text} @input=${(event: Event) => { this.text = (event.target as HTMLTextAreaElement).value; }}></textarea></ms-field>
        <ms-field label="Days that a signature lasts" optional hint="0 for the session of that day, 365 for a year, empty for the whole series until it is withdrawn." .error=${error('validDays')}><input name="validDays" type="number" min="0" max="3650" .value=${String(template?.validDays ?? '')}></ms-field>
        <label class="check"><input type="checkbox" name="required" .checked=${template?.required ?? true}>Needed before a treatment session</label>
        <label class="check"><input type="checkbox" name="active" .checked=${template?.active ?? true}>In use</label>
        ${this.problem && !(this.problem instanceof ProblemError && this.problem.problem.errors?.length) ? html`<ms-problem .error=${this.problem}></ms-problem>` : nothing}
        ${template ? html`<p class="muted">Saving makes version ${template.version + 1}.${template.kind === 'consent' ? ' Patients who signed an earlier one sign again before their next session.' : ''}</p>` : nothing}
        <div class="row"><button class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>Save</button><button type="button" class="button" @click=${() => { this.edited = undefined; }}>Cancel</button></div></div>
      <section class="stack" aria-label="Preview"><h3>Preview</h3><div class="preview">${wording(this.text)}</div>
        ${this.history.length ? html`<h3>Earlier versions</h3>${this.history.map((each) => html`<details><summary>Version ${each.version}${each.publishedAt ? `, ${format.dateTime(each.publishedAt)}` : ', came with the system'}</summary><div class="preview">${wording(each.body)}</div></details>`)}` : nothing}</section></form>`;
  }

  private async save(event: SubmitEvent, template?: Template) {
    event.preventDefault();
    if (this.busy) return;
    const given = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '');
    const days = text('validDays').trim();
    const draft: api.TemplateDraft = { kind: template?.kind ?? (text('kind') as Kind), title: text('title'), body: this.text, validDays: days ? Number(days) : null, required: given.has('required'), active: given.has('active') };
    this.busy = true;
    try {
      await (template ? api.changeTemplate(template, draft) : api.addTemplate(draft));
      toast.ok('Saved');
      this.edited = undefined;
      void this.all.run();
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }
}
