import { api, type Page } from '@medspa/sdk';
import type { Attempt, Checkout, Deposit, Invoice, Line, Offer, PackageBalance, PaymentLink, PriceList, Proof, Service, Takings } from './payments.types.js';

export interface Payment {
  method: string;
  amountMinor: number;
  currency: string;
  provider?: string;
  sourceToken?: string;
}

export const invoices = async (query: { patientId?: string; status?: string; limit?: number }) => (await api.get<Page<Invoice>>('/invoices', { query })).items;
export const invoice = (id: string) => api.get<Invoice>(`/invoices/${id}`);
export const draft = (patientId: string) => api.post<Invoice>('/invoices', { patientId, lines: [] });
export const change = ({ id, version }: Invoice, lines: Line[]) => api.put<Invoice>(`/invoices/${id}`, { lines: lines.map(sent) }, { version });
export const open = ({ id, version }: Invoice) => api.post<Invoice>(`/invoices/${id}/open`, undefined, { version });
export const emailReceipt = (id: string) => api.post<{ sent: boolean }>(`/invoices/${id}/receipt-email`);
export const cancel = (id: string, reason: string) => api.post<Invoice>(`/invoices/${id}/void`, { reason });
export const credit = (id: string, depositId: string, amountMinor: number) => api.post<Invoice>(`/invoices/${id}/deposits`, { depositId, amountMinor });
export const pay = (id: string, payment: Payment, idempotencyKey: string) => api.post<Attempt>(`/invoices/${id}/payments`, payment, { idempotencyKey });
export const links = async (id: string) => (await api.get<Page<PaymentLink>>(`/invoices/${id}/payment-links`)).items;
export const makeLink = (id: string, link: { amountMinor: number; currency: string; send: boolean }, idempotencyKey: string) => api.post<PaymentLink>(`/invoices/${id}/payment-links`, link, { idempotencyKey });
export const withdrawLink = (paymentId: string) => api.post<Attempt>(`/payments/${paymentId}/withdraw-link`);
export const refund = (paymentId: string, amountMinor: number, currency: string, reason: string) =>
  api.post<Attempt>(`/payments/${paymentId}/refunds`, { amountMinor, currency, reason });
export const ask = (paymentId: string) => api.post<Attempt>(`/payments/${paymentId}/check`);
export const checkout = () => api.get<Checkout>('/payments/checkout');
export const takings = () => api.get<Takings>('/payments/takings');
export const proof = () => api.get<Proof>('/payments/ledger/proof');
export const packages = async (patientId: string) => (await api.get<Page<PackageBalance>>('/packages', { query: { patientId } })).items;
export const redeem = (id: string) => api.post<PackageBalance>(`/packages/${id}/redeem`, {});
export const deposits = async (patientId: string) => (await api.get<Page<Deposit>>('/deposits', { query: { patientId } })).items;
export const takeDeposit = (patientId: string, payment: Payment) => api.post<Attempt>('/deposits', { patientId, ...payment });
export const priceList = () => api.get<PriceList>('/price-list');
export const services = async () => (await api.get<Page<Service>>('/services')).items;
export const setPrice = (serviceId: string, amountMinor: number, taxPermille: number) => api.put(`/price-list/services/${serviceId}`, { amountMinor, taxPermille });
export const keepOffer = (offer: Omit<Offer, 'id'>, id?: string) => (id ? api.put<Offer>(`/price-list/offers/${id}`, offer) : api.post<Offer>('/price-list/offers', offer));

function sent({ kind, text, itemId, serviceId, quantity, unitMinor, taxPermille, sharePermille, sessions }: Line) {
  return { kind, text, itemId, serviceId, quantity, unitMinor, taxPermille, sharePermille, sessions };
}
