import { router } from '../../sdk/router.js';

/** Opens a module's panel, one of its tabs, or none; asks first when settings are typed and not saved. */
export function show(module: string | null, tab?: string): Promise<boolean> {
  const query = new URLSearchParams();
  if (module) query.set('module', module);
  if (module && tab && tab !== 'overview') query.set('tab', tab);
  const text = query.toString();
  return router.navigate(`${router.path}${text ? `?${text}` : ''}`, { replace: true });
}
