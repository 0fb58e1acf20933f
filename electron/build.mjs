/**
 * Builds the parts of the app into dist/, each only when its sources changed:
 * the page (dist/renderer), the shell (dist/main, dist/preload), the browser server (dist/server) and the
 * command line (dist/cli). A part is built beside its place and then moved there, so that a running app
 * never sees half of one.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './dependencies.mjs';
import { contentHash, isFresh, remember } from './freshness.mjs';

const libraries = ['package-lock.json', 'electron/build.mjs'];
const shellSources = readdirSync(path.join(root, 'electron'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `electron/${name}`);

/** Options every esbuild bundle shares: one file, no comments of libraries, no source maps in the package. */
const bundle = {
  bundle: true,
  absWorkingDir: root,
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** CommonJS libraries bundled into an ES module still call `require` for Node's own modules. */
const requireForBundledLibraries =
  "import { createRequire as salRequire } from 'node:module'; const require = salRequire(import.meta.url);";

async function buildPage(folder) {
  const { build } = await import('vite');
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
}

async function buildMain(folder) {
  const { build } = await import('esbuild');
  await build({
    ...bundle,
    entryPoints: ['electron/main.ts'],
    outfile: path.join(folder, 'main.cjs'),
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['electron'],
  });
}

async function buildPreload(folder) {
  const { build } = await import('esbuild');
  await build({
    ...bundle,
    entryPoints: ['electron/preload.ts'],
    outfile: path.join(folder, 'preload.cjs'),
    platform: 'browser',
    format: 'cjs',
    target: 'chrome140',
    external: ['electron'],
  });
}

async function buildServer(folder) {
  const { build } = await import('esbuild');
  await build({
    ...bundle,
    entryPoints: ['electron/serve.ts'],
    outfile: path.join(folder, 'serve.mjs'),
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
}

/** The command line, the same without a process around it, and its workers: `main.ts`, `program.ts` and every `*Worker.ts` directly in sim/cli. */
async function buildCommandLine(folder) {
  const { build } = await import('esbuild');
  const entries = readdirSync(path.join(root, 'sim/cli')).filter((name) =>
    /^(main|program)\.ts$|[wW]orker\.ts$/.test(name),
  );
  await build({
    ...bundle,
    entryPoints: entries.map((name) => `sim/cli/${name}`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    splitting: true,
    chunkNames: 'part-[hash]',
    banner: { js: requireForBundledLibraries },
    sourcemap: 'linked',
  });
}

const parts = {
  renderer: {
    build: buildPage,
    sources: ['renderer', 'sim', 'scenarios', 'electron/contract.ts', 'vite.config.ts', 'package.json'],
  },
  main: { build: buildMain, sources: shellSources },
  preload: { build: buildPreload, sources: ['electron/preload.ts', 'electron/contract.ts'] },
  server: { build: buildServer, sources: shellSources },
  cli: { build: buildCommandLine, sources: ['sim', 'package.json'] },
};

/** The parts of the desktop and browser app; the command line is built on its own when it is called. */
export const appParts = ['renderer', 'main', 'preload', 'server'];

/**
 * Builds a part if its sources changed since the last time.
 * @param {keyof typeof parts} name
 * @returns {Promise<boolean>} whether anything was built
 * @throws {Error} with the compiler's message
 */
export async function buildPart(name) {
  const part = parts[name];
  const output = path.join('dist', name);
  const hash = contentHash([...part.sources, ...libraries]);
  if (isFresh(name, hash, output)) return false;
  const place = path.join(root, output);
  const beside = `${place}.${process.pid}.new`;
  const old = `${place}.${process.pid}.old`;
  try {
    await part.build(beside);
    if (existsSync(place)) renameSync(place, old);
    renameSync(beside, place);
    remember(name, hash);
  } finally {
    for (const folder of [beside, old]) rmSync(folder, { recursive: true, force: true });
  }
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of [...appParts, 'cli']) {
    const started = performance.now();
    try {
      const built = await buildPart(name);
      const milliseconds = Math.round(performance.now() - started);
      console.log(`${name}: ${built ? `built in ${milliseconds} ms` : 'up to date'}`);
    } catch (error) {
      console.error(`${name}: not built\n${error.message}`);
      process.exitCode = 1;
    }
  }
}
