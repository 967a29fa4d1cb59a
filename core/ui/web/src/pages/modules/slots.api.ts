import { type Page, api } from '../../sdk/api/index.js';

export interface Provider {
  module: string;
  name: string;
  description?: string;
  status: string;
  enabled: boolean;
}

/** A service that one of several modules does for the clinic, such as sending text messages. */
export interface ServiceSlot {
  id: string;
  name: string;
  description: string;
  module: string;
  /** Who does it now. */
  active?: string | null;
  /** Whom the clinic chose, also while that one is away. */
  chosen?: string | null;
  fallback?: string | null;
  providers: Provider[];
  /** After a change: whether all that was under way with the former provider has ended. */
  drained?: boolean;
}

export async function listSlots(signal?: AbortSignal): Promise<ServiceSlot[]> {
  return (await api.get<Page<ServiceSlot>>('/slots', { signal })).items;
}

export function chooseProvider(slot: string, provider: string, fallback: string | null): Promise<ServiceSlot> {
  return api.put<ServiceSlot>(`/slots/${slot}`, { provider, fallback });
}
