import { ProblemError, api } from '../sdk/api/index.js';
import { provideSignIn } from '../sdk/api/sign-in.js';
import { Store } from '../sdk/store.js';

export interface OperatorSession {
  csrfToken: string;
  expiresAt: string;
}

/** The operator's session; null when nobody is signed in, undefined until that is known. */
export const operator = new Store<OperatorSession | null | undefined>(undefined);

/** Set while the session has ended over unfinished work. */
export const askingAgain = new Store<{ done: () => void } | null>(null);

const PATH = '/operator/session';
const quietly = { signIn: false };

export async function restore(): Promise<void> {
  try {
    operator.set(await api.get<OperatorSession>(PATH, quietly));
  } catch (error) {
    if (!(error instanceof ProblemError && [401, 404].includes(error.status))) throw error;
    operator.set(null);
  }
}

export async function signIn(token: string): Promise<void> {
  operator.set(await api.post<OperatorSession>(PATH, { token }, quietly));
  askingAgain.value?.done();
  askingAgain.set(null);
}

export async function signOut(): Promise<void> {
  await api.delete(PATH, quietly).catch((error: unknown) => {
    if (!(error instanceof ProblemError && error.status === 401)) throw error;
  });
  location.assign('/operator');
}

export function keepSession(): void {
  provideSignIn({
    csrfToken: () => operator.value?.csrfToken ?? '',
    refresh: async () => operator.set(await api.get<OperatorSession>(PATH)),
    again: () => new Promise<void>((done) => askingAgain.set({ done })),
  });
}
