import { api } from '@medspa/sdk';

export interface Entry {
  id: string;
  kind: 'visit' | 'adjustment' | 'reward';
  points: number;
  reason: string | null;
  author: string | null;
  createdAt: string;
}

export interface Loyalty {
  points: number;
  visits: number;
  reward: { name: string; points: number; reached: boolean };
  entries: Entry[];
}

export const loyaltyOf = (patientId: string) => api.get<Loyalty>(`/loyalty/${patientId}`);
export const redeem = (patientId: string) => api.post<Loyalty>(`/loyalty/${patientId}/rewards`);
export const adjust = (patientId: string, points: number, reason: string) =>
  api.post<Loyalty>(`/loyalty/${patientId}/adjustments`, { points, reason });
