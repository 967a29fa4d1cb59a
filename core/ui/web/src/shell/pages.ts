import type { Manifest, NavEntry } from '../sdk/manifest.js';

export interface KernelPage {
  path: string;
  tag: string;
  load: () => Promise<unknown>;
  permission?: string;
  nav?: Pick<NavEntry, 'label' | 'icon' | 'section' | 'order'>;
  shownWhen?: (manifest: Manifest) => boolean;
}

/** The kernel's own pages; each is loaded when it is first opened. */
export const kernelPages: readonly KernelPage[] = [
  {
    path: '/',
    tag: 'ms-today-page',
    load: () => import('../pages/today/ms-today-page.js'),
    nav: { label: 'Today', icon: 'sun', section: 'main', order: 0 },
  },
  {
    path: '/admin/modules',
    tag: 'ms-modules-page',
    load: () => import('../pages/modules/ms-modules-page.js'),
    permission: 'modules.read',
    nav: { label: 'Modules', icon: 'blocks', section: 'admin', order: 10 },
  },
  {
    path: '/admin/background-work',
    tag: 'ms-work-page',
    load: () => import('../pages/work/ms-work-page.js'),
    permission: 'modules.read',
    nav: { label: 'Background work', icon: 'list-checks', section: 'admin', order: 15 },
  },
  {
    path: '/admin/users',
    tag: 'ms-users-page',
    load: () => import('../pages/users/ms-users-page.js'),
    permission: 'users.read',
    nav: { label: 'Users', icon: 'user-cog', section: 'admin', order: 20 },
  },
  {
    path: '/admin/audit',
    tag: 'ms-audit-page',
    load: () => import('../pages/audit/ms-audit-page.js'),
    permission: 'audit.read',
    nav: { label: 'Audit log', icon: 'scroll-text', section: 'admin', order: 30 },
  },
  {
    path: '/admin/settings',
    tag: 'ms-settings-page',
    load: () => import('../pages/settings/ms-settings-page.js'),
    nav: { label: 'Settings', icon: 'settings', section: 'admin', order: 40 },
    shownWhen: (manifest) => (manifest.slots['settings.panel']?.length ?? 0) > 0,
  },
];
