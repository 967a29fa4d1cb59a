import type { KernelPage } from '../shell/pages.js';

export const HOME = '/operator';

/** The operator's pages; each is loaded when it is first opened. */
export const operatorPages: readonly KernelPage[] = [
  { path: HOME, tag: 'ms-operator-modules', load: () => import('./modules/ms-operator-modules.js'), nav: { label: 'Modules', icon: 'blocks', section: 'main', order: 0 } },
  { path: `${HOME}/health`, tag: 'ms-operator-health', load: () => import('./health/ms-operator-health.js'), nav: { label: 'Health', icon: 'heart-pulse', section: 'main', order: 10 } },
  { path: `${HOME}/history`, tag: 'ms-operator-history', load: () => import('./history/ms-operator-history.js'), nav: { label: 'History', icon: 'history', section: 'main', order: 20 } },
  { path: `${HOME}/signers`, tag: 'ms-operator-signers', load: () => import('./signers/ms-operator-signers.js'), nav: { label: 'Signers', icon: 'stamp', section: 'main', order: 30 } },
  { path: `${HOME}/nodes`, tag: 'ms-operator-nodes', load: () => import('./nodes/ms-operator-nodes.js'), nav: { label: 'Nodes', icon: 'server', section: 'main', order: 40 } },
  { path: `${HOME}/packages/:package`, tag: 'ms-operator-package', load: () => import('./plan/ms-operator-package.js') },
  { path: `${HOME}/modules/:module/:kind`, tag: 'ms-operator-package', load: () => import('./plan/ms-operator-package.js') },
  { path: `${HOME}/operations/:operation`, tag: 'ms-operator-operation', load: () => import('./operation/ms-operator-operation.js') },
];
