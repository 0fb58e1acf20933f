/**
 * Finds the Electron binary, or fetches it once. Its place is read from the package's own path.txt:
 * importing `electron` from plain Node would start a download. Only Node's own modules.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './dependencies.mjs';

const packageFolder = path.join(root, 'node_modules', 'electron');
const failureFile = path.join(root, 'node_modules', '.cache', 'saluran', 'electron-fetch-failed');
const fetchLimitSeconds = 90;
const rememberFailureHours = 24;

/** The absolute path of the Electron executable, or null when it is not installed. */
export function findElectronBinary() {
  const pathFile = path.join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(packageFolder, 'dist');
  const executable = path.join(folder, readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/**
 * Fetches the binary with the package's own installer. A failure is remembered for a day, so that the next
 * start does not wait for the network again.
 * @param {(line: string) => void} say where the one progress line goes
 * @param {boolean} retry tries even if it failed within the last day
 * @returns {{ executable: string } | { reason: string }}
 */
export function fetchElectronBinary(say, retry) {
  if (!retry && failedLately()) {
    return { reason: 'its binary could not be fetched earlier today (--retry-electron tries again)' };
  }
  say('Fetching the Electron binary (once) ...');
  const result = spawnSync(process.execPath, [path.join(packageFolder, 'install.js')], {
    cwd: packageFolder,
    timeout: fetchLimitSeconds * 1000,
    stdio: 'ignore',
  });
  const executable = findElectronBinary();
  if (executable !== null) {
    rmSync(failureFile, { force: true });
    return { executable };
  }
  mkdirSync(path.dirname(failureFile), { recursive: true });
  writeFileSync(failureFile, String(Date.now()));
  const why = result.error?.code === 'ETIMEDOUT' ? `within ${fetchLimitSeconds} seconds` : 'from here';
  return { reason: `its binary is not installed and cannot be fetched ${why}` };
}

function failedLately() {
  if (!existsSync(failureFile)) return false;
  const hours = (Date.now() - Number(readFileSync(failureFile, 'utf8'))) / 3_600_000;
  return hours >= 0 && hours < rememberFailureHours;
}
