import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { web } from './externals.mjs';

// What needs no browser is tested in Node: each *.test.ts is bundled and handed to Node's own test runner.
const tests = readdirSync(join(web, 'src'), { recursive: true })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join(web, 'src', path));
const outdir = mkdtempSync(join(tmpdir(), 'shell-tests-'));
try {
  await build({
    absWorkingDir: web,
    entryPoints: tests,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  const files = readdirSync(outdir, { recursive: true }).filter((path) => path.endsWith('.mjs'));
  const { status } = spawnSync(process.execPath, ['--test', ...files.map((path) => join(outdir, path))], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
