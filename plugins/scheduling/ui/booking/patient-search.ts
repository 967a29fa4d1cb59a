import { format, type Option } from '@medspa/sdk';
import * as api from '../scheduling.api.js';
import type { PatientHit } from '../scheduling.types.js';

const detail = ({ birthDate, phone, email }: PatientHit) =>
  birthDate ? format.date(birthDate) : phone ? format.phone(phone) : email;

export const patientOption = (patient: PatientHit): Option =>
  ({ value: patient.id, label: patient.displayName, detail: detail(patient), avatar: patient.displayName });

/** Those opened last while nothing is typed, else whoever fits the words. */
export async function searchPatients(words: string, signal: AbortSignal): Promise<Option[]> {
  const hits = words ? await api.findPatients(words, signal) : await api.recentPatients();
  return hits.map(patientOption);
}
