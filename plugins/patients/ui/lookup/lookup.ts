import { element, format, MsElement, type Found, type Lookup } from '@medspa/sdk';
import * as api from '../patients.api.js';
import type { Patient } from '../patients.types.js';

const found = ({ id, displayName, birthDate }: Patient): Found => ({
  id, label: displayName, detail: birthDate && format.date(birthDate), icon: 'user', route: `/patients/${id}`,
});

/** Finds patients for the palette and for pickers of other modules. */
@element('patients-lookup')
export class PatientLookup extends MsElement implements Lookup {
  async search(words: string, signal: AbortSignal) {
    const { items } = words.trim() ? await api.findPatients({ q: words, limit: 8 }, signal) : await api.recentPatients(signal);
    return items.map(found);
  }

  async resolve(ids: readonly string[]) {
    return ids.length ? (await api.patientsByIds(ids)).items.map(found) : [];
  }
}
