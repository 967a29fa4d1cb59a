import { session } from '@medspa/sdk';

const prefix = 'treatments.draft.';
const keyOf = (id: string, part: string) => `${prefix}${session.user.id}.${id}.${part}`;

/** What is typed into a session survives a lost network and a reload of this tab, for this person alone, until it is saved or they sign out. */
export const drafts = {
  read<T>(id: string, part: string): T | undefined {
    try {
      const text = sessionStorage.getItem(keyOf(id, part));
      return text ? JSON.parse(text) as T : undefined;
    } catch {
      return undefined;
    }
  },

  write(id: string, part: string, value: unknown) {
    try {
      sessionStorage.setItem(keyOf(id, part), JSON.stringify(value));
    } catch {
      // Storage is full or switched off: the form works on, it just would not survive a reload.
    }
  },

  forget(id: string, part: string) {
    sessionStorage.removeItem(keyOf(id, part));
  },
};

session.store.subscribe((signedIn) => {
  if (signedIn) return;
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
});
