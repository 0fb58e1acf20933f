/** Installs what is missing. Only Node's own modules: this runs on a clone that has nothing else. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const oldestNode = [20, 19];
/** Ends the process with one line when this Node is older than the tools need. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = oldestNode;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  console.error(`Saluran needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Whether node_modules is what the lock file says. npm leaves its own account of what it installed, last of
 * all, so an install that was broken off does not pass for one.
 */
function isInstalled() {
  const accountFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(accountFile)) return false;
  const installed = JSON.parse(readFileSync(accountFile, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  // Packages for other systems are in the lock file and rightly absent.
  return Object.entries(wanted)
    .filter(([place]) => place !== '') // the app itself
    .every(([place, { version, optional }]) =>
      installed[place] === undefined ? optional === true : installed[place].version === version,
    );
}

/**
 * Brings node_modules in line with the lock file, if it is not.
 * @param {(line: string) => void} say where the one progress line goes
 * @throws {Error} when npm fails; npm's own output has been shown on stderr
 */
export function installMissing(say) {
  if (isInstalled()) return;
  say('Installing libraries (once; about half a minute) ...');
  const npm = process.env.npm_execpath;
  const [file, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(file, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`npm ci failed (exit ${result.status ?? result.error}).`);
}
