import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The preset of a module that lives outside of this repository: what npm brings is kept once for each lock file, and linked to.
const web = fileURLToPath(new URL('..', import.meta.url));
const lock = createHash('sha256').update(readFileSync(join(web, 'package-lock.json'))).digest('hex').slice(0, 12);
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'medspa');
const installed = join(cache, `ui-${lock}`);

/** In a folder of its own until it is complete, so that a build that is ended, or runs beside another, leaves no half of it. */
function install() {
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'npm-'));
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(web, file), join(fresh, file));
  const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status, error } = spawnSync('npm', npm, { cwd: fresh, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) throw new Error(`npm could not be started; Node 20 or later has to be on the PATH (${error.message})`);
  if (status !== 0) process.exit(status ?? 1);
  try {
    renameSync(fresh, installed);
  } catch (taken) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(installed)) throw taken;
  }
}

if (!existsSync(installed)) install();
if (!existsSync(join(web, 'node_modules'))) symlinkSync(join(installed, 'node_modules'), join(web, 'node_modules'), 'junction');
await import('./module-bundle.mjs');
