import { format, type Column } from '@medspa/sdk';
import { html, nothing } from 'lit';
import type { Patient } from '../patients.types.js';

const age = (patient: Patient) => patient.birthDate ? html`<span class="truncate">${format.date(patient.birthDate)} (${format.age(patient.birthDate)})</span>` : '';

export const patientColumns: Column<Patient>[] = [
  {
    id: 'name', label: 'Name', width: '34%',
    cell: (patient) => html`<ms-avatar size="s" .name=${patient.displayName}></ms-avatar><span class="truncate">${patient.displayName}</span>
      ${patient.status === 'archived' ? html`<ms-badge icon="archive">Archived</ms-badge>` : nothing}`,
  },
  { id: 'birthDate', label: 'Born', width: '150px', from: 480, cell: age },
  { id: 'phone', label: 'Phone', width: '160px', cell: ({ phone }) => phone ? html`<span class="truncate">${format.phone(phone)}</span>` : '' },
  { id: 'email', label: 'E-mail', from: 640, cell: ({ email }) => email ?? '' },
  { id: 'city', label: 'City', width: '16%', from: 960, cell: ({ address }) => address?.city ?? '' },
];
