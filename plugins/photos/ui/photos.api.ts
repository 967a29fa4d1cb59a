import { api, type Page } from '@medspa/sdk';

export interface Consent { given: boolean; by: string | null; at: string | null }
export type Kind = 'before' | 'after' | 'other';
export type Angle = 'front' | 'back' | 'left' | 'right' | 'close-up' | 'other';
export interface Photo {
  id: string; version: number; patientId: string; kind: Kind; takenAt: string; angle: Angle; note: string | null; mediaType: string;
  width: number; height: number; size: number; preview: boolean; chart: Consent; teaching: Consent; marketing: Consent;
}
export interface PhotoChange { kind: Kind; takenAt: string; angle: Angle; note: string | null; useInChart: boolean; useInTeaching: boolean; useInMarketing: boolean }
export interface Taken { kind: Kind; angle: Angle; takenAt: string }

export const kinds: Record<Kind, string> = { before: 'Before', after: 'After', other: 'Other' };
export const angles: Record<Angle, string> = { front: 'Front', back: 'Back', left: 'Left', right: 'Right', 'close-up': 'Close-up', other: 'Other' };

export const photosOf = async (patientId: string) => (await api.get<Page<Photo>>('/photos', { query: { patientId } })).items;
export const add = (patientId: string, { kind, angle, takenAt }: Taken, picture: Blob, idempotencyKey: string, onProgress: (sent: number, all: number) => void) =>
  api.upload<Photo>('/photos', picture, { query: { patientId, kind, angle, takenAt }, contentType: picture.type, idempotencyKey, onProgress });
export const addPreview = (id: string, preview: Blob) => api.upload<Photo>(`/photos/${id}/preview`, preview, { method: 'PUT', contentType: preview.type });
export const change = ({ id, version }: Photo, fields: PhotoChange) => api.put<Photo>(`/photos/${id}`, fields, { version });
export const remove = ({ id, version }: Photo, reason: string) => api.post(`/photos/${id}/deletion`, { reason }, { version });

export const pictureUrl = (id: string) => `/api/v1/photos/${id}/picture`;
export const previewUrl = ({ id, preview }: Photo) => (preview ? `/api/v1/photos/${id}/preview` : pictureUrl(id));
