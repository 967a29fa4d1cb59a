import { format } from '@medspa/sdk';
import type { Message, NoticeKind, State } from './messaging.api.js';

interface Look { label: string; icon: string; tone: 'neutral' | 'ok' | 'warn' | 'danger' | 'info' }

export const states: Record<State, Look> = {
  planned: { label: 'Planned', icon: 'clock', tone: 'neutral' },
  sending: { label: 'On its way', icon: 'loader', tone: 'info' },
  sent: { label: 'Sent', icon: 'check', tone: 'neutral' },
  delivered: { label: 'Delivered', icon: 'check-check', tone: 'ok' },
  failed: { label: 'Not delivered', icon: 'circle-alert', tone: 'danger' },
  suppressed: { label: 'Not sent: opted out', icon: 'ban', tone: 'warn' },
  revoked: { label: 'Taken back', icon: 'undo-2', tone: 'neutral' },
  unknown: { label: 'Nobody knows whether it was sent', icon: 'circle-help', tone: 'warn' },
  received: { label: 'Received', icon: 'check', tone: 'neutral' },
};

const problems: Record<string, string> = {
  'no-address': 'the patient has no such address any more',
  'no-provider': 'no provider could take it',
  'invalid-address': 'the number or address does not work',
  rejected: 'the provider refused it',
  'rejected us-registration-missing': 'the clinic is not registered for messages to US numbers (10DLC); an admin enters brand and campaign in the settings of the provider',
  'no-answer': 'the provider did not answer; it is not sent again',
};

/** Why something was not sent, with the provider's code behind the words. */
export function problemWords(problem: string | null): string {
  const known = problems[problem ?? ''];
  if (known) return known;
  const [code = '', ...rest] = (problem ?? '').split(' ');
  const words = problems[code];
  return words ? [words, rest.length ? `(${rest.join(' ')})` : ''].filter(Boolean).join(' ') : code ? `the provider says ${problem}` : '';
}

const purposes: Record<string, string> = {
  confirmation: 'Confirmation',
  change: 'New time',
  reminder: 'Reminder',
  'opt-out-answer': 'Answer to STOP',
  'opt-in-answer': 'Answer to START',
  'help-answer': 'Answer to HELP',
  aftercare: 'Aftercare',
  'waitlist-offer': 'Waitlist',
  'payment-link': 'Payment link',
  'document-link': 'Document',
  receipt: 'Receipt',
  'policy-notice': 'Notice',
};

export const purposeWords = (purpose: string): string => purposes[purpose] ?? '';

/** Who or what wrote it. */
export const origin = ({ author, purpose }: Message): string => author ?? purposeWords(purpose);

export const notices: Record<NoticeKind, Look> = {
  'opted-out': { label: 'Opted out of messages', icon: 'ban', tone: 'warn' },
  'cancel-wish': { label: 'Texted CANCEL: the appointment may be meant', icon: 'calendar-x', tone: 'danger' },
  'reschedule-wish': { label: 'Wants another time', icon: 'calendar-clock', tone: 'info' },
  'unclear-confirmation': { label: 'Confirmed, and it is not clear what', icon: 'circle-help', tone: 'info' },
  failed: { label: 'A message was not delivered', icon: 'circle-alert', tone: 'danger' },
  unknown: { label: 'Nobody knows whether a message was sent', icon: 'circle-help', tone: 'warn' },
};

export const texts: Record<string, string> = {
  confirmation: 'Confirmation of a booking',
  change: 'After a move',
  reminder: 'Reminder',
  'opt-out-answer': 'Answer to STOP',
  'opt-in-answer': 'Answer to START',
  'help-answer': 'Answer to HELP',
};

/** Such as 2 days or 90 min. */
export function leadWords(minutes: number): string {
  if (minutes % 1440 === 0) return format.count(minutes / 1440, 'day');
  return minutes % 60 === 0 ? format.count(minutes / 60, 'hour') : `${minutes} min`;
}
