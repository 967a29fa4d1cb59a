import { element, format, MsPage, Remote, router, type Column } from '@medspa/sdk';
import { html, nothing } from 'lit';
import * as api from '../patients.api.js';
import type { Import } from '../patients.types.js';
import styles from './import.css';
import { importSteps } from './steps.js';
import { line, statusBadge } from './words.js';

const columns: Column<Import>[] = [
  { id: 'file', label: 'File', width: '34%', cell: ({ fileName }) => html`<ms-icon name="file-spreadsheet"></ms-icon><span class="truncate">${fileName}</span>` },
  { id: 'status', label: 'Status', width: '150px', cell: ({ status }) => statusBadge(status) },
  { id: 'rows', label: 'Rows', width: '90px', align: 'end', cell: ({ rowCount }) => format.number(rowCount) },
  { id: 'imported', label: 'Imported', width: '100px', align: 'end', from: 640, cell: ({ counts }) => counts.imported ? format.number(counts.imported) : '' },
  { id: 'when', label: 'When', from: 480, cell: ({ createdAt, createdBy }) => line(format.dateTime(createdAt), createdBy) },
];

/** Starts an import, and leads back to those begun before. */
@element('patients-imports')
export class ImportsPage extends MsPage {
  static override styles = styles;
  private readonly imports = new Remote(this, (signal) => api.imports(signal), { topics: ['patient-imports'] });

  protected override firstUpdated() {
    this.setTitle('Import patients');
  }

  override render() {
    const past = this.imports.value?.items ?? [];
    return html`
      <ms-page-header heading="Import patients" back="/patients" back-label="All patients"></ms-page-header>
      <div class="page">
        ${importSteps()}
        <patients-upload @uploaded=${(event: CustomEvent<Import>) => router.navigate(`/patients/import/${event.detail.id}`)}></patients-upload>
        ${past.length ? html`<section class="past"><h2>Begun before</h2>
          <ms-table label="Imports" .columns=${columns} .rows=${past} .href=${({ id }: Import) => `/patients/import/${id}`}></ms-table></section>` : nothing}
      </div>`;
  }
}
