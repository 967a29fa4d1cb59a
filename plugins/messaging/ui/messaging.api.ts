import { api, type Page } from '@medspa/sdk';

export type State = 'planned' | 'sending' | 'sent' | 'delivered' | 'failed' | 'suppressed' | 'revoked' | 'unknown' | 'received';
export type Channel = 'sms' | 'email';

export interface Message {
  id: string;
  direction: 'in' | 'out';
  channel: Channel;
  purpose: string;
  state: State;
  heading: string | null;
  body: string;
  problem: string | null;
  author: string | null;
  at: string;
  dueAt: string | null;
  sentAt: string | null;
  deliveredAt: string | null;
}

export interface Reach { sms: boolean; email: boolean; smsOptedOut: boolean; emailOptedOut: boolean }

export interface Conversation {
  id: string;
  number: string;
  patientId: string | null;
  patientName: string | null;
  unread: number;
  optedOut: boolean;
  lastAt: string;
  lastDirection: 'in' | 'out' | null;
  lastWords: string | null;
}

export interface Thread { conversation: Conversation; messages: Page<Message> }

export type NoticeKind = 'opted-out' | 'cancel-wish' | 'reschedule-wish' | 'unclear-confirmation' | 'failed' | 'unknown';

export interface Notice {
  id: string;
  kind: NoticeKind;
  patientId: string | null;
  patientName: string | null;
  conversationId: string | null;
  appointmentId: string | null;
  createdAt: string;
}

export interface Rules { confirmation: boolean; minutesBefore: number[]; channels: Channel[]; version: number }

export interface Text {
  kind: string;
  channel: Channel;
  heading: string | null;
  body: string;
  version: number;
  shipped: boolean;
  variables: string[];
  previewHeading: string | null;
  preview: string;
  segments: { alphabet: string; units: number; segments: number } | null;
  warnings: string[];
}

export interface Suppression { id: string; channel: Channel; address: string; since: string; how: 'reply' | 'carrier' | 'staff'; evidence: string | null }

const at = (text: Pick<Text, 'kind' | 'channel'>) => `/message-templates/${text.kind}/${text.channel}`;

export const messagesOf = (patientId: string, cursor: string | null, signal: AbortSignal) =>
  api.get<Page<Message>>('/messages', { query: { patientId, cursor: cursor ?? undefined }, signal });
export const reachOf = (patientId: string) => api.get<Reach>('/messages/reach', { query: { patientId } });
export const write = (patientId: string, channel: Channel, text: string) => api.post<Message>('/messages', { patientId, channel, text });

export const conversations = (unread: boolean, cursor: string | null, signal: AbortSignal) =>
  api.get<Page<Conversation>>('/conversations', { query: { unread: unread ? 'true' : undefined, cursor: cursor ?? undefined }, signal });
export const thread = (id: string, signal: AbortSignal) => api.get<Thread>(`/conversations/${id}`, { signal });
export const reply = (id: string, text: string) => api.post<Message>(`/conversations/${id}/replies`, { text });
export const markRead = (id: string) => api.post<Conversation>(`/conversations/${id}/read`);
export const assign = (id: string, patientId: string) => api.put<Conversation>(`/conversations/${id}/patient`, { patientId });

export const notices = async () => (await api.get<Page<Notice>>('/notices')).items;
export const settle = (id: string) => api.post<Notice>(`/notices/${id}/done`);

export const rules = () => api.get<Rules>('/message-rules');
export const changeRules = (rules: Rules) => api.put<Rules>('/message-rules', rules, { version: rules.version });

export const texts = async () => (await api.get<Page<Text>>('/message-templates')).items;
export const previewText = (text: Text) => api.post<Text>(`${at(text)}/preview`, { heading: text.heading, body: text.body });
export const changeText = (text: Text) => api.put<Text>(at(text), { heading: text.heading, body: text.body }, { version: text.version });

export const suppressions = (cursor: string | null, signal: AbortSignal) =>
  api.get<Page<Suppression>>('/suppressions', { query: { cursor: cursor ?? undefined }, signal });
export const lift = (id: string, wording: string) => api.post(`/suppressions/${id}/lift`, { wording });
