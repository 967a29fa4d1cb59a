import { html } from 'lit';
import type { AttemptState, InvoiceStatus, Method } from './payments.types.js';

export const methods: Record<Method, { label: string; icon: string }> = {
  cash: { label: 'Cash', icon: 'banknote' },
  cheque: { label: 'Cheque', icon: 'file-pen-line' },
  card: { label: 'Card', icon: 'credit-card' },
};

const statuses = {
  draft: { label: 'Draft', tone: 'neutral', icon: 'pencil' },
  open: { label: 'Open', tone: 'warn', icon: 'clock' },
  paid: { label: 'Paid', tone: 'ok', icon: 'check' },
  void: { label: 'Void', tone: 'neutral', icon: 'ban' },
} as const;

const states = {
  pending: { label: 'Processing', tone: 'info', icon: 'loader' },
  unknown: { label: 'Asking the provider', tone: 'warn', icon: 'circle-help' },
  approved: { label: 'Approved', tone: 'ok', icon: 'check' },
  declined: { label: 'Declined', tone: 'danger', icon: 'x' },
  failed: { label: 'Not charged', tone: 'neutral', icon: 'circle-x' },
} as const;

const accounts: Record<string, string> = {
  receivable: 'Owed by patients',
  cash: 'Cash',
  cheques: 'Cheques',
  'card-clearing': 'Cards, not yet paid out',
  'deferred-revenue': 'Package sessions not used yet',
  'deposits-held': 'Deposits held',
  revenue: 'Revenue',
  'tax-payable': 'Tax to pay',
  'tips-payable': 'Tips to pay out',
  refunds: 'Refunds',
};

export const accountName = (account: string) => accounts[account] ?? account;
export const statusBadge = (status: InvoiceStatus) => html`<ms-badge .tone=${statuses[status].tone} .icon=${statuses[status].icon}>${statuses[status].label}</ms-badge>`;
export const stateBadge = (state: AttemptState) => html`<ms-badge .tone=${states[state].tone} .icon=${states[state].icon}>${states[state].label}</ms-badge>`;
export const invoiceName = (number: number | null) => (number === null ? 'Draft' : `Invoice ${number}`);
