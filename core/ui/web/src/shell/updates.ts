import { wasLoaded } from '../sdk/contribution.js';
import { manifest } from '../sdk/manifest.js';
import { toast } from '../sdk/toast.js';

/** Tells when a module that runs on this page was updated: a tag cannot be defined twice, so the page has to be loaded anew. */
export function offerReloads(): () => void {
  let before = manifest.value.modules;
  return manifest.subscribe(({ modules, development }) => {
    const updated = Object.entries(before).some(([id, script]) => modules[id] && modules[id] !== script && wasLoaded(script));
    before = modules;
    if (!updated) return;
    if (development) {
      location.reload();
      return;
    }
    toast.show('A new version is ready', {
      detail: 'Reload when it suits you.',
      timeout: 0,
      action: { label: 'Reload', run: () => location.reload() },
    });
  });
}
