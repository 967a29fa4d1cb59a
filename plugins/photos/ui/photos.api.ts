import { api, type Page } from '@medspa/sdk';

export interface Consent { given: boolean; by: string | null; at: string | null }
/** What a picture is of in words; `missing` says why there are none. */
export interface PictureOf { source: string; label: string | null; occasionAt: string | null; occasionLabel: string | null; missing: string | null }
export interface Occasion { id: string; at: string; label: string }
/** Something that a patient's pictures can be of. */
export interface Subject { id: string; source: string; label: string; occasions: Occasion[] }
/** What a picture is said to be of; empty for nothing. */
export interface Link { subject: string; occasion: string }
export type Kind = 'before' | 'after' | 'other';
export type Angle = 'front' | 'back' | 'left' | 'right' | 'close-up' | 'other';
export interface Photo {
  id: string; version: number; patientId: string; kind: Kind; takenAt: string; angle: Angle; note: string | null; mediaType: string;
  width: number; height: number; size: number; preview: boolean; chart: Consent; teaching: Consent; marketing: Consent;
  subject: string | null; occasion: string | null; of: PictureOf | null;
}
export interface PhotoChange { kind: Kind; takenAt: string; angle: Angle; note: string | null; useInChart: boolean; useInTeaching: boolean; useInMarketing: boolean; subject: string | null; occasion: string | null }
export interface Taken extends Link { kind: Kind; angle: Angle; takenAt: string }

export const kinds: Record<Kind, string> = { before: 'Before', after: 'After', other: 'Other' };
export const angles: Record<Angle, string> = { front: 'Front', back: 'Back', left: 'Left', right: 'Right', 'close-up': 'Close-up', other: 'Other' };

/** Latest first; of one subject alone, or of all. */
export const photosOf = async (patientId: string, subject?: string) => (await api.get<Page<Photo>>('/photos', { query: { patientId, subject } })).items;
export const subjectsOf = async (patientId: string) => (await api.get<Page<Subject>>('/photo-subjects', { query: { patientId } })).items;
export const add = (patientId: string, { kind, angle, takenAt, subject, occasion }: Taken, picture: Blob, idempotencyKey: string, onProgress: (sent: number, all: number) => void) =>
  api.upload<Photo>('/photos', picture, { query: { patientId, kind, angle, takenAt, subject: subject || undefined, occasion: occasion || undefined }, contentType: picture.type, idempotencyKey, onProgress });
export const addPreview = (id: string, preview: Blob) => api.upload<Photo>(`/photos/${id}/preview`, preview, { method: 'PUT', contentType: preview.type });
export const change = ({ id, version }: Photo, fields: PhotoChange) => api.put<Photo>(`/photos/${id}`, fields, { version });
export const remove = ({ id, version }: Photo, reason: string) => api.post(`/photos/${id}/deletion`, { reason }, { version });

export const pictureUrl = (id: string) => `/api/v1/photos/${id}/picture`;
export const previewUrl = ({ id, preview }: Photo) => (preview ? `/api/v1/photos/${id}/preview` : pictureUrl(id));
