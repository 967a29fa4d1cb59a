/** How the api asks the shell for a session, without knowing what that looks like. */
export interface SignIn {
  csrfToken(): string;
  refresh(): Promise<void>;
  again(): Promise<void>;
}

let provider: SignIn | undefined;
let pending: Promise<void> | undefined;

export function provideSignIn(signIn: SignIn): void {
  provider = signIn;
}

export function csrfToken(): string {
  return provider?.csrfToken() ?? '';
}

export async function freshCsrfToken(): Promise<void> {
  await provider?.refresh();
}

/** Resolves once the same person has signed in again; many calls share one dialog. */
export function signInAgain(): Promise<void> {
  if (!provider) return Promise.reject(new Error('No sign-in is available on this page'));
  pending ??= provider.again().finally(() => (pending = undefined));
  return pending;
}
