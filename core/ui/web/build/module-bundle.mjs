import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { externals, shared, web } from './externals.mjs';
import { litCss } from './plugins.mjs';

const { values } = parseArgs({ options: { src: { type: 'string' }, out: { type: 'string' }, 'no-check': { type: 'boolean' } } });
if (!values.src || !values.out) throw new Error('Say --src and --out');
const src = resolve(values.src);
const out = resolve(values.out);
const offered = new Set(externals);

/** Leaves to the page what its import map offers, and refuses what it ought to offer but does not. */
const importMap = {
  name: 'import-map',
  setup(plugin) {
    plugin.onResolve({ filter: shared }, ({ path, importer }) => {
      if (offered.has(path)) return { path, external: true };
      const from = relative(src, importer);
      return { errors: [{ text: `"${path}" (imported by ${from}) is not in the page's import map and must not be bundled` }] };
    });
  },
};

function check() {
  const own = join(src, 'tsconfig.json');
  const config = existsSync(own) ? own : temporaryConfig();
  const compiler = join(web, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', config], { stdio: 'inherit' });
  if (config !== own) rmSync(config);
  if (status !== 0) process.exit(status ?? 1);
}

function temporaryConfig() {
  const config = join(src, `tsconfig.build-${process.pid}.json`);
  const extended = relative(src, join(web, 'tsconfig.module.json'));
  writeFileSync(config, JSON.stringify({ extends: extended.startsWith('.') ? extended : `./${extended}` }));
  return config;
}

function entryPoint() {
  const found = ['index.ts', 'src/index.ts'].map((name) => join(src, name)).find(existsSync);
  if (!found) throw new Error(`No index.ts in ${values.src}: a module's UI starts there (${readdirSync(src).join(', ')})`);
  return found;
}

if (!values['no-check']) check();
mkdirSync(out, { recursive: true });
const result = await build({
  entryPoints: [{ in: entryPoint(), out: 'index' }],
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['es2022', 'chrome120', 'firefox121', 'safari17.4'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.svg': 'text' },
  nodePaths: [join(src, 'node_modules'), join(web, 'node_modules')],
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  plugins: [importMap, litCss],
  logLevel: 'warning',
});
const size = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
console.log(`${values.src}: ${(size / 1000).toFixed(1)} kB in ${Object.keys(result.metafile.outputs).length} files`);
