import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const web = fileURLToPath(new URL('..', import.meta.url));

// What the page offers to modules beyond its own elements. Left out for good: page and qr-code, which break the
// content security policy.
const OFFERED = [
  'carousel', 'carousel-item', 'color-picker', 'comparison', 'details', 'dialog', 'dropdown', 'dropdown-item', 'popover', 'popup', 'progress-ring', 'rating',
  'slider', 'split-panel', 'tab', 'tab-group', 'tab-panel', 'tooltip', 'zoomable-frame',
];
const WEB_AWESOME = '@awesome.me/webawesome/dist/components';

function litEntries() {
  const { exports } = JSON.parse(readFileSync(join(web, 'node_modules/lit/package.json'), 'utf8'));
  const useless = /polyfill-support|^\.\/html\.js$/;
  return Object.keys(exports)
    .filter((path) => !useless.test(path))
    .map((path) => path.replace(/^\./, 'lit'));
}

function webAwesomeEntries() {
  return OFFERED.map((name) => `${WEB_AWESOME}/${name}/${name}.js`);
}

/** Every specifier the page's import map answers. A module's other imports must be bundled with it. */
export const externals = ['@medspa/sdk', ...litEntries(), ...webAwesomeEntries()];

/** Names that may never be bundled into a module, because the page must have one copy. */
export const shared = /^(lit|lit-html|lit-element|@lit\/|@awesome\.me\/webawesome|@medspa\/sdk)(\/|$)/;
