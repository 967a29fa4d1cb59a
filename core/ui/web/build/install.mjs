import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('..', import.meta.url));
const changed = (path) => (existsSync(join(web, path)) ? statSync(join(web, path)).mtimeMs : 0);

/** Runs npm in the front end's folder; ends the process when it fails. */
export function npm(...args) {
  const { status, error } = spawnSync('npm', args, { cwd: web, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) throw new Error(`npm could not be started; Node 20 or later has to be on the PATH (${error.message})`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs what the lock file names, unless it is there. */
export function install() {
  if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
}
