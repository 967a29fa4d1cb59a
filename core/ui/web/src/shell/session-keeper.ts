import { api, ProblemError } from '../sdk/api/index.js';
import { provideSignIn, signInAgain } from '../sdk/api/sign-in.js';
import { live } from '../sdk/live.js';
import { loadManifest } from '../sdk/manifest.js';
import { type SessionAnswer, session } from '../sdk/session.js';
import { Store } from '../sdk/store.js';

/** Set while the dialog that signs the same person in again is open. */
export const askingAgain = new Store<{ done: () => void } | null>(null);

const quietly = { signIn: false };

/** The session there is, or null when nobody is signed in. */
export async function restoreSession(): Promise<SessionAnswer | null> {
  try {
    return await api.get<SessionAnswer>('/session', quietly);
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}

/** Starts the page for whoever signed in: what the clinic's modules bring, then the event stream. */
export async function enter(answer: SessionAnswer): Promise<void> {
  session.store.set(answer);
  document.documentElement.lang = answer.clinic.locale;
  await loadManifest();
  live.start();
}

export function signIn(email: string, password: string): Promise<SessionAnswer> {
  return api.post<SessionAnswer>('/session', { email, password }, quietly);
}

export async function signOut(): Promise<void> {
  live.stop();
  await api.delete('/session', quietly).catch((error: unknown) => {
    if (!(error instanceof ProblemError && error.status === 401)) throw error;
  });
  location.assign('/');
}

/** Someone signed in again in the dialog: the same person goes on, anybody else starts afresh. */
export async function resume(answer: SessionAnswer): Promise<void> {
  const before = session.store.value;
  if (before?.user.id !== answer.user.id || before.clinic.id !== answer.clinic.id) {
    location.assign('/');
    return;
  }
  session.store.set(answer);
  live.start();
  askingAgain.value?.done();
  askingAgain.set(null);
}

export function keepSession(): void {
  provideSignIn({
    csrfToken: () => session.store.value?.csrfToken ?? '',
    refresh: async () => session.store.set(await api.get<SessionAnswer>('/session')),
    again: () => new Promise<void>((done) => askingAgain.set({ done })),
  });
  live.onEvent<{ state: string }>('session', ({ state }) => {
    if (state === 'ended') void signInAgain();
  });
  // The stream cannot say why it broke; asking for the session tells an ended one from a lost network.
  live.onEvent('interrupted', () => {
    api.get('/session').catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  });
}
