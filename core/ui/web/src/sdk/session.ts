import { Store } from './store.js';

export interface User {
  id: string;
  name: string;
  email: string;
  role: string;
  roleName: string;
  permissions: string[];
}

export interface Clinic {
  id: string;
  name: string;
  timeZone: string;
  locale: string;
  currency: string;
}

export interface SessionAnswer {
  user: User;
  clinic: Clinic;
  csrfToken: string;
  expiresAt: string;
  /** Somebody else chose the password, to be replaced at once. */
  passwordTemporary?: boolean;
}

/** Who is signed in, where, and what they may do. */
class Session {
  readonly store = new Store<SessionAnswer | null>(null);

  get user(): User {
    return this.required().user;
  }

  get clinic(): Clinic {
    return this.required().clinic;
  }

  /** The clinic's time zone; the browser's own where nobody of a clinic is signed in, as at the operator's console. */
  get timeZone(): string {
    return this.store.value?.clinic.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  get signedIn(): boolean {
    return this.store.value !== null;
  }

  /** For display alone: the server decides again on every call. */
  can(permission: string): boolean {
    return this.store.value?.user.permissions.includes(permission) ?? false;
  }

  private required(): SessionAnswer {
    if (!this.store.value) throw new Error('Nobody is signed in');
    return this.store.value;
  }
}

export const session = new Session();
