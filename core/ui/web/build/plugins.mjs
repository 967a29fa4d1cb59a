import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { web } from './externals.mjs';

/** `import styles from './x.css'` gives a Lit stylesheet; global stylesheets are entry points and stay CSS. */
export const litCss = {
  name: 'lit-css',
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ path, resolveDir, kind }) =>
      kind === 'import-statement' && path.startsWith('.') ? { path: resolve(resolveDir, path), namespace: 'lit-css' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lit-css' }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      const contents = `import { unsafeCSS } from 'lit';\nexport default unsafeCSS(${JSON.stringify(code.trim())});`;
      return { contents, loader: 'js', resolveDir: dirname(path), watchFiles: [path] };
    });
  },
};

/** Only ours may set styles: Lit's own writes a style attribute, which the content security policy refuses. */
export const styleMap = {
  name: 'style-map',
  setup(build) {
    build.onResolve({ filter: /^lit\/directives\/style-map\.js$/ }, () => ({ path: join(web, 'src/sdk/style-map.ts') }));
  },
};

/** The icons that icons.json names, as one sprite. */
export function sprite(out) {
  const { icons } = JSON.parse(readFileSync(join(web, 'build/icons.json'), 'utf8'));
  const symbols = icons.map(symbolOf).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${symbols}</svg>`;
  const name = `icons-${hash(svg)}.svg`;
  out.set(name, svg);
  const contents = `export const url = '/assets/${name}';\nexport const names = new Set('${icons.join(' ')}'.split(' '));`;
  return {
    name: 'sprite',
    setup(build) {
      build.onResolve({ filter: /^virtual:sprite$/ }, ({ path }) => ({ path, namespace: 'sprite' }));
      build.onLoad({ filter: /.*/, namespace: 'sprite' }, () => ({ contents, loader: 'js' }));
    },
  };
}

function symbolOf(name) {
  const source = readFileSync(join(web, 'node_modules/lucide-static/icons', `${name}.svg`), 'utf8');
  const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(source)[1].replace(/\s*\n\s*/g, '').replace(/ \/>/g, '/>');
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
}

export function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
