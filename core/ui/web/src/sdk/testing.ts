import { session } from './session.js';

/** Signs somebody in for a test, at a clinic of that place. */
export function signInAt(timeZone: string, locale = 'en-GB', currency = 'EUR'): void {
  session.store.set({
    user: { id: 'u', name: 'Dr. Mara Voss', email: 'mara@clinic.example', role: 'owner', roleName: 'Owner', permissions: ['patients.read'] },
    clinic: { id: 'c', name: 'Lumen', timeZone, locale, currency },
    csrfToken: 't',
    expiresAt: '2030-01-01T00:00:00Z',
  });
}
