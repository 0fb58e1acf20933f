/**
 * `npm start`: installs what is missing, builds what is stale, opens the desktop app; where that cannot be,
 * says why in one line and serves the same app to the browser. Only Node's own modules until the install.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fetchElectronBinary, findElectronBinary } from './binary.mjs';
import { installMissing, requireNode, root } from './dependencies.mjs';

const usage = `npm start -- [options] [FILE]
  --browser         serve the app to the browser even if the desktop app could open
  --port N          port of that server (default 4173; another one if it is taken)
  --no-open         print the address and open no browser
  --retry-electron  try again to fetch the Electron binary
FILE is a scenario file the desktop app opens.`;

const defaultPort = 4173;

/** The command line as data; prints the usage and ends the process on a mistake or --help. */
function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'boolean', default: false },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        'retry-electron': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const port = values.port === undefined ? defaultPort : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new Error(`--port: expected a whole number from 0 to 65535, found ${values.port}`);
    }
    return {
      ...values,
      port,
      files: positionals.map((file) => path.resolve(process.env.INIT_CWD ?? '.', file)),
    };
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** The Electron executable, or the reason the browser is used instead. */
function chooseHost(options) {
  if (options.browser) return { reason: 'the browser was asked for' };
  if (!hasDisplay()) return { reason: 'there is no display here' };
  const executable = findElectronBinary();
  return executable === null ? fetchElectronBinary(console.log, options['retry-electron']) : { executable };
}

/** Opens the desktop app and ends with its exit code. */
function openDesktop(executable, files) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot) console.log("Running as root: Chromium's sandbox is off.");
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(executable, [...(asRoot ? ['--no-sandbox'] : []), root, ...files], {
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`The desktop app did not start: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}

/** Serves the built app on this machine only, until Ctrl-C. */
async function serveBrowser(reason, options) {
  const server = await import(pathToFileURL(path.join(root, 'dist/server/serve.mjs')).href);
  const { address, stop } = await server.serveApp(path.join(root, 'dist/renderer'), options.port);
  console.log(`No desktop window: ${reason}. The same app is at ${address} (Ctrl-C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      stop();
      process.exit(0);
    });
  }
  if (!options['no-open'] && hasDisplay()) openInBrowser(address);
}

function openInBrowser(address) {
  const [command, ...args] = {
    win32: ['cmd', '/c', 'start', '""', address],
    darwin: ['open', address],
  }[process.platform] ?? ['xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('No browser could be opened; the address above works in any.'));
  child.unref();
}

requireNode();
const options = readOptions();
installMissing(console.log);
const { appParts, buildPart } = await import('./build.mjs');
const stale = await Promise.all(appParts.map((part) => buildPart(part)));
if (stale.includes(true)) console.log('Built.');
const host = chooseHost(options);
if ('executable' in host) openDesktop(host.executable, options.files);
else await serveBrowser(host.reason, options);
