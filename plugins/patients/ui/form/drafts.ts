import { session } from '@medspa/sdk';
import type { Values } from './fields.js';

const prefix = 'patients.draft.';
const keyOf = (key: string) => `${prefix}${session.user.id}.${key}`;

/** What is typed survives a reload of this tab, for this person alone, until it is saved or they sign out. */
export const drafts = {
  read(key: string): Partial<Values> | undefined {
    try {
      const text = sessionStorage.getItem(keyOf(key));
      return text ? JSON.parse(text) as Partial<Values> : undefined;
    } catch {
      return undefined;
    }
  },

  write(key: string, values: Values) {
    try {
      sessionStorage.setItem(keyOf(key), JSON.stringify(values));
    } catch {
      // Storage is full or switched off: the form works on, it just would not survive a reload.
    }
  },

  forget(key: string) {
    sessionStorage.removeItem(keyOf(key));
  },
};

session.store.subscribe((signedIn) => {
  if (signedIn) return;
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
});
