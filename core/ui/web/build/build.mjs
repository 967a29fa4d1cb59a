import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { externals, web } from './externals.mjs';
import { mergeCore } from './merge.mjs';
import { hash, litCss, sprite, styleMap } from './plugins.mjs';

const dist = join(web, 'dist');
const FIRST_LOAD_LIMIT = 150_000;
const output = {
  absWorkingDir: web,
  bundle: true,
  format: 'esm',
  target: ['es2022', 'chrome120', 'firefox121', 'safari17.4'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  outdir: join(dist, 'assets'),
  logLevel: 'warning',
};

const outName = (specifier) =>
  specifier
    .replace(/^@awesome\.me\/webawesome\/dist\/components\/.*\//, 'wa-')
    .replace(/[@/]/g, '-')
    .replace(/^-|\.js$/g, '');

/** An entry for every specifier of the import map, from one build: that is what makes one Lit on the page. */
const vendor = externals.map((specifier) => ({
  specifier,
  in: specifier === '@medspa/sdk' ? 'src/sdk/index.ts' : specifier,
  out: outName(specifier),
}));

async function scripts(plugins) {
  const first = await build({
    ...output,
    entryPoints: [
      { in: 'src/shell/main.ts', out: 'shell' },
      { in: 'src/operator/main.ts', out: 'operator' },
      ...vendor.map(({ in: from, out }) => ({ in: from, out })),
    ],
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    plugins,
  });
  const files = new Map(first.outputFiles.map((file) => [basename(file.path), file.text]));
  const shell = [...files.keys()].find((name) => /^shell-\w+\.js$/.test(name));
  return mergeCore(files, first.metafile, shell, output);
}

// Blocking or styling, so neither modules nor part of the import map.
function plainFiles() {
  return build({
    ...output,
    entryPoints: [
      { in: 'src/styles/shell.css', out: 'shell-style' },
      { in: 'src/shell/theme.js', out: 'theme' },
    ],
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
  });
}

function save(path, contents) {
  const target = join(dist, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, contents);
  if (/\.(js|css|svg|html)$/.test(path)) writeFileSync(`${target}.gz`, gzipSync(contents, { level: 9 }));
}

const extra = new Map([['favicon.svg', readFileSync(join(web, 'src/assets/favicon.svg'), 'utf8')]]);
rmSync(dist, { recursive: true, force: true });
const code = await scripts([litCss, styleMap, sprite(extra)]);
const plain = await plainFiles();
const files = new Map([...code, ...plain.outputFiles.map((file) => [basename(file.path), file.contents]), ...extra]);
for (const [name, contents] of files) save(`assets/${name}`, contents);

function named(name, extension = 'js') {
  const pattern = new RegExp(`^${name}-[A-Z0-9]{8}(-[A-Z0-9]{6})?\\.${extension}$`);
  const found = [...files.keys()].find((each) => pattern.test(each));
  if (!found) throw new Error(`The build wrote no ${name}.${extension}`);
  return found;
}

const imports = Object.fromEntries(vendor.map(({ specifier, out }) => [specifier, `/assets/${named(out)}`]));
const importMap = JSON.stringify({ imports });
const page = {
  theme: named('theme'),
  style: named('shell-style', 'css'),
  font: named('inter-latin-wght-normal', 'woff2'),
  shell: named('shell'),
  operator: named('operator'),
  core: named('core'),
};
const filled = (template) =>
  Object.entries(page)
    .reduce((text, [name, file]) => text.replace(`{{${name}}}`, `/assets/${file}`), readFileSync(join(web, 'src', template), 'utf8'))
    .replace('{{importmap}}', () => importMap);
const html = filled('index.html');
save('index.html', html);
save('operator.html', filled('operator.html'));

const importMapHash = `sha256-${createHash('sha256').update(importMap).digest('base64')}`;
const list = [...files.keys()].map((name) => `/assets/${name}`).sort();
save('manifest.json', JSON.stringify({ version: hash(html), importMapHash, files: list }, null, 1));

const first = [page.theme, page.style, page.shell, page.core, [...extra.keys()].find((name) => name.startsWith('icons-'))];
const total = first.reduce((sum, name) => sum + gzipSync(files.get(name), { level: 9 }).length, gzipSync(html).length);
console.log(`shell: ${list.length} files; first load ${(total / 1000).toFixed(1)} kB gz in ${first.length + 1} files, and the font`);
if (total > FIRST_LOAD_LIMIT) throw new Error('The first load is above its budget of 150 kB');
