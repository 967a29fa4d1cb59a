import { api, type Page } from '@medspa/sdk';

export interface Booking {
  day: string;
  reference: string;
  text: string;
  gross: number;
  taxPermille: number;
}

export interface Month {
  month: string;
  currency: string;
  gross: number;
  tax: number;
  bookings: Booking[];
  unpriced: Record<string, number>;
}

export interface Price {
  serviceId: string;
  gross: number;
  taxPermille: number;
}

export interface Service {
  id: string;
  name: string;
}

export const monthOf = (month: string) => api.get<Month>(`/accounting/months/${month}`);
export const fileOf = (month: string) => `/api/v1/accounting/months/${month}/file`;
export const enter = (revenue: { day: string; text: string; gross: number; taxPermille: number }) => api.post('/accounting/revenue', revenue);
export const remove = (reference: string) => api.delete(`/accounting/revenue/${reference.slice(2)}`);
export const prices = async () => (await api.get<Page<Price>>('/accounting/prices')).items;
export const services = async () => (await api.get<Page<Service>>('/services')).items;
export const setPrice = (serviceId: string, gross: number, taxPermille: number) => api.put(`/accounting/prices/${serviceId}`, { gross, taxPermille });
