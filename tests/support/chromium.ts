/**
 * Finds a Chromium for the end-to-end tests, or installs one. Run as a script it prints the path of the
 * executable on the last line, installing what is missing unless `--find-only` is given.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The executable named by CHROMIUM_PATH, else Playwright's own, else one of the system's; null if none.
 * @throws {Error} when CHROMIUM_PATH names a file that is not there: a wrong wish is never ignored
 */
export function findChromium(): string | null {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished !== undefined && wished !== '') {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROMIUM_PATH: expected an executable, found nothing at ${wished}`);
  }
  return [chromium.executablePath(), ...systemPlaces].find((place) => existsSync(place)) ?? null;
}

/** Tries Playwright's download, then (on Debian, as root or with a silent sudo) the system's package. */
function installChromium(): string | null {
  const download = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [download, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  const downloaded = findChromium();
  if (downloaded !== null || process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return downloaded;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [file = '', ...rest] = [...asRoot, 'apt-get', ...args];
    spawnSync(file, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  return findChromium();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = findChromium() ?? (process.argv.includes('--find-only') ? null : installChromium());
  if (found === null) {
    console.error('No Chromium: none is installed, Playwright cannot fetch one, and there is no package.');
    console.error('Install Chromium or Google Chrome, or set CHROMIUM_PATH to one.');
    process.exitCode = 1;
  } else {
    console.log(found);
  }
}
