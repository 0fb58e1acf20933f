import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lock = path.join(
  tmpdir(),
  `saluran-build-${createHash('sha1').update(root).digest('hex').slice(0, 12)}`,
);

/** The command line as it is built for people, the same without a process around it, and a worker beside it. */
export const program = path.join(root, 'dist', 'cli', 'main.mjs');
export const builtCommandLine = path.join(root, 'dist', 'cli', 'program.mjs');
export const replicationWorker = path.join(root, 'dist', 'cli', 'replicationWorker.mjs');

/**
 * Builds the command line if it is stale, the way `npm run saluran` does. Test files that run side by side take turns: a build moves
 * the program away under the feet of whoever runs it.
 */
export async function buildProgram(): Promise<void> {
  const patience = performance.now() + 90_000;
  while (!takeLock() && performance.now() < patience) await setTimeout(100);
  try {
    const built = spawnSync(process.execPath, ['electron/saluran.mjs', 'schema'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(`the command line could not be built: ${built.stderr}`);
  } finally {
    rmdirSync(lock);
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
