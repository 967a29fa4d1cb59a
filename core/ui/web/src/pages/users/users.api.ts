import { type Page, api } from '../../sdk/api/index.js';

export interface Account {
  id: string;
  name: string;
  email: string;
  role: string;
  roleName: string;
  active: boolean;
  lastSignInAt?: string;
  version: number;
  createdAt: string;
}

export interface Role {
  id: string;
  name: string;
  description: string;
  permissions: string[];
}

export interface NewAccount {
  name: string;
  email: string;
  role: string;
}

export interface Issued {
  temporaryPassword: string;
}

export async function listUsers(signal?: AbortSignal): Promise<Account[]> {
  return (await api.get<Page<Account>>('/users', { signal, query: { limit: 200 } })).items;
}

export async function listRoles(signal?: AbortSignal): Promise<Role[]> {
  return (await api.get<Page<Role>>('/roles', { signal })).items;
}

export function createUser(account: NewAccount): Promise<Account & Issued> {
  return api.post('/users', account);
}

export function changeUser(user: Account, change: Partial<Pick<Account, 'name' | 'role' | 'active'>>): Promise<Account> {
  return api.patch(`/users/${user.id}`, change, { version: user.version });
}

export function resetPassword(user: Account): Promise<Issued> {
  return api.post(`/users/${user.id}/password-reset`, undefined, { version: user.version });
}

export function changeOwnPassword(current: string, next: string): Promise<void> {
  return api.post('/session/password', { current, next });
}
