export type LineKind = 'service' | 'product' | 'package' | 'discount' | 'tip';

export interface Line {
  kind: LineKind;
  text: string;
  itemId?: string | null;
  serviceId?: string | null;
  quantity: number;
  unitMinor: number;
  taxPermille: number;
  sharePermille: number;
  sessions: number;
}

export interface Sums {
  subtotalMinor: number;
  discountMinor: number;
  taxMinor: number;
  tipMinor: number;
  totalMinor: number;
  depositMinor: number;
  paidMinor: number;
  refundedMinor: number;
  dueMinor: number;
}

export type AttemptState = 'pending' | 'unknown' | 'approved' | 'declined' | 'failed';
export type Method = 'cash' | 'cheque' | 'card';

export interface Attempt {
  id: string;
  kind: 'charge' | 'refund';
  patientId: string;
  invoiceId: string | null;
  depositId: string | null;
  method: Method;
  amountMinor: number;
  appliedMinor: number;
  refundableMinor: number;
  currency: string;
  state: AttemptState;
  words: string | null;
  note: string | null;
  createdAt: string;
  settledAt: string | null;
  refunds: Attempt[];
}

export type InvoiceStatus = 'draft' | 'open' | 'paid' | 'void';

export interface Invoice {
  id: string;
  number: number | null;
  patientId: string;
  patientName: string | null;
  status: InvoiceStatus;
  currency: string;
  lines: (Line & { amountMinor: number })[];
  sums: Sums;
  createdAt: string;
  openedAt: string | null;
  paidAt: string | null;
  payments: Attempt[];
  version: number;
}

export interface PackageBalance {
  id: string;
  name: string;
  bought: number;
  used: number;
  left: number;
  cancelled: boolean;
  createdAt: string;
}

export interface Deposit {
  id: string;
  currency: string;
  heldMinor: number;
  leftMinor: number;
  createdAt: string;
}

export interface Offer {
  id: string;
  kind: 'product' | 'package';
  name: string;
  serviceId: string | null;
  sessions: number;
  amountMinor: number;
  taxPermille: number;
  active: boolean;
}

export interface Price {
  serviceId: string;
  amountMinor: number;
  taxPermille: number;
}

export interface PriceList {
  currency: string;
  taxPermille: number;
  services: Price[];
  offers: Offer[];
}

export interface Service {
  id: string;
  name: string;
  active: boolean;
}

export interface CardForm {
  provider: string;
  form: { kind: string; publicSettings: Record<string, string> };
  /** Whether patients can be sent a page to pay on. */
  pages: boolean;
}

/** A page of the provider where a payment waits to be made. */
export interface PaymentLink {
  id: string;
  state: AttemptState;
  amountMinor: number;
  currency: string;
  address: string | null;
  createdAt: string;
  sent: boolean;
}

export interface Checkout {
  currency: string;
  taxPermille: number;
  tipPercents: number[];
  card: CardForm | null;
}

export interface Takings {
  day: string;
  sums: { method: Method; currency: string; takenMinor: number; refundedMinor: number }[];
  payments: Attempt[];
  undecided: Attempt[];
}

export interface Proof {
  holds: boolean;
  balances: { account: string; currency: string; amountMinor: number }[];
  checks: { account: string; currency: string; ledgerMinor: number; recordsMinor: number; agrees: boolean }[];
  unbalanced: string[];
}
