import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, npm } from './install.mjs';

// What Maven calls: installs and builds, but only what is out of date.
const web = fileURLToPath(new URL('..', import.meta.url));

function newest(path) {
  const target = join(web, path);
  if (!existsSync(target)) return 0;
  const { mtimeMs } = statSync(target);
  if (!statSync(target).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(target).map((name) => newest(join(path, name))));
}

install();
const sources = ['src', 'build', 'package-lock.json', 'package.json', 'tsconfig.json'];
if (newest('dist/manifest.json') < Math.max(...sources.map(newest))) {
  npm('run', '--silent', 'build');
  // Names carry hashes, so what an earlier build left behind would stay in the bundle for good.
  rmSync(join(web, '../target/classes/web'), { recursive: true, force: true });
}
