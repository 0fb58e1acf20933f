/**
 * Packs the app as a release would (with a placeholder for the Electron binary) and checks what came out:
 * the archive holds exactly what it must, the fuses are set, the preload requires nothing but electron.
 * Leaves the unpacked archive in release/app, where the end-to-end tests run it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import asar from '@electron/asar';
import fuses from '@electron/fuses';
import { root, tool } from '../steps.mjs';
import { makePlaceholderElectron } from './placeholderElectron.mjs';

const require = createRequire(import.meta.url);
const { version } = require('electron/package.json');
const { FuseV1Options, getCurrentFuseWire } = fuses;
const problems = [];
const expectThat = (holds, problem) => {
  if (!holds) problems.push(problem);
};

const placeholder = mkdtempSync(path.join(os.tmpdir(), 'saluran-electron-'));
const output = path.join(root, 'release');
rmSync(output, { recursive: true, force: true });
makePlaceholderElectron(placeholder, version);
const [file, ...args] = tool('electron-builder', 'electron-builder', '--linux', 'dir');
const packed = spawnSync(file, [...args, `-c.electronDist=${placeholder}`, '--publish', 'never'], {
  cwd: root,
  encoding: 'utf8',
});
rmSync(placeholder, { recursive: true, force: true });
if (packed.status !== 0) {
  // The libraries of the page name each other many times over; that line hides the reason.
  const said = `${packed.stdout}${packed.stderr}`.replace(/^.*duplicate dependency references.*$/gm, '');
  console.error(`electron-builder failed:\n${said}`);
  process.exit(1);
}

const unpacked = path.join(output, 'linux-unpacked');
const archive = path.join(unpacked, 'resources', 'app.asar');
const entries = asar.listPackage(archive, {}).map((entry) => entry.replaceAll('\\', '/'));

const required = [
  '/package.json',
  '/dist/main/main.cjs',
  '/dist/preload/preload.cjs',
  '/dist/renderer/index.html',
];
for (const entry of required) expectThat(entries.includes(entry), `${entry} is missing`);
const allowed = [
  /^\/(package\.json|LICENSE)$/,
  /^\/dist$/,
  /^\/dist\/main(\/main\.cjs)?$/,
  /^\/dist\/preload(\/preload\.cjs)?$/,
  /^\/dist\/renderer(\/(index\.html|assets(\/[\w.-]+\.(js|css|woff2|svg|png))?))?$/,
];
for (const entry of entries) {
  expectThat(
    allowed.some((pattern) => pattern.test(entry)),
    `${entry} should not be packed`,
  );
}

const read = (entry) => asar.extractFile(archive, entry).toString('utf8');
const manifest = JSON.parse(read('package.json'));
expectThat(entries.includes(`/${manifest.main}`), `package.json names ${manifest.main}, which is not packed`);
expectThat(manifest.devDependencies === undefined, 'the packed package.json still lists devDependencies');
const requiresOf = (entry) => [...read(entry).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
expectThat(
  requiresOf('dist/preload/preload.cjs').every((name) => name === 'electron'),
  'the preload requires more than electron',
);
expectThat(!read('dist/renderer/index.html').includes('<script>'), 'index.html has an inline script');

const wantedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};
const wire = await getCurrentFuseWire(path.join(unpacked, 'saluran'));
for (const [name, wanted] of Object.entries(wantedFuses)) {
  const state = wire[FuseV1Options[name]];
  expectThat(String.fromCharCode(state) === (wanted ? '1' : '0'), `fuse ${name} should be ${wanted}`);
}

asar.extractAll(archive, path.join(output, 'app'));
const bytes = readFileSync(archive).byteLength;
console.log(`${entries.length} entries, ${(bytes / 1e6).toFixed(2)} MB`);
for (const problem of problems) console.error(`package: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
