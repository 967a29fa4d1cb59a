import { api, type Page } from '@medspa/sdk';

export type Kind = 'consent' | 'notice';
export type State = 'missing' | 'valid' | 'outdated' | 'expired' | 'withdrawn' | 'refused';

export interface Template {
  id: string;
  version: number;
  kind: Kind;
  title: string;
  body: string;
  /** Days after the day of signing; 0 for that day alone, null until it is withdrawn. */
  validDays: number | null;
  required: boolean;
  active: boolean;
  publishedAt: string | null;
}

export interface Standing {
  templateId: string;
  version: number;
  kind: Kind;
  title: string;
  required: boolean;
  state: State;
  consentId: string | null;
}

export interface Consent {
  id: string;
  version: number;
  templateId: string;
  templateVersion: number;
  title: string;
  state: State;
  signedAt: string;
  validUntil: string | null;
  typedName: string | null;
  guardian: boolean;
  refusal: string | null;
  staffName: string | null;
  withdrawnAt: string | null;
  withdrawalReason: string | null;
}

export interface Text {
  templateId: string;
  version: number;
  kind: Kind;
  title: string;
  body: string;
  patientName: string;
}

/** Lines of x and y in turn, in shares of the pad's width. */
export type Strokes = number[][];

export interface Signature {
  patientId: string;
  templateId: string;
  templateVersion: number;
  electronic?: boolean;
  typedName?: string;
  guardian?: boolean;
  typed?: boolean;
  strokes?: Strokes;
  refusal?: string;
}

export type TemplateDraft = Omit<Template, 'id' | 'version' | 'publishedAt'>;

export const consentsOf = (patientId: string) => api.get<{ standing: Standing[]; items: Consent[] }>('/consents', { query: { patientId } });
export const text = (templateId: string, patientId: string) => api.get<Text>('/consents/text', { query: { templateId, patientId } });
export const sign = (signature: Signature, idempotencyKey: string) => api.post<Consent>('/consents', signature, { idempotencyKey });
export const withdraw = ({ id, version }: Consent, reason: string) => api.post<Consent>(`/consents/${id}/withdraw`, { reason }, { version });
export const documentOf = (id: string) => `/api/v1/consents/${id}/document`;

export const templates = async () => (await api.get<Page<Template>>('/consent-templates')).items;
export const versions = async (id: string) => (await api.get<Page<Template>>(`/consent-templates/${id}/versions`)).items;
export const addTemplate = (draft: TemplateDraft) => api.post<Template>('/consent-templates', draft);
export const changeTemplate = ({ id, version }: Template, draft: TemplateDraft) => api.put<Template>(`/consent-templates/${id}`, draft, { version });
