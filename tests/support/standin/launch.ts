/**
 * Runs the real, built shell (dist/main, dist/preload) without the Electron binary: only the module
 * `electron` is replaced, and its windows are pages of a real Chromium with the preload in a world of its
 * own. Everything else, the files written to disk among it, is the app's own code at work.
 *
 * In a Playwright spec:
 *
 *     import { expect, test } from '../support/standin/desktopTest.ts';
 *     test('opens a scenario', async ({ desktop }) => {
 *       desktop.dialogs.answerOpen('/some/lesson.saluran.yaml');   // before the click that asks
 *       await desktop.page.getByRole('button', { name: 'Open' }).click();
 *     });
 *
 * It cannot show what belongs to Electron itself: native menus and dialogs, the operating system's sandbox,
 * fuses, the app: scheme's own name in the page (it is https: there).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import type { Browser, Page } from '@playwright/test';
// Declares window.saluran for the code that tests run inside the page.
import type {} from '../../../electron/contract.ts';
import { type LaunchRecord, newRecord } from './record.ts';
import { isCancelled, type ProtocolHandler, type RequestGuards, routeRequests } from './requests.ts';
import { ShellIpc } from './shellIpc.ts';
import { StandInApp } from './standInApp.ts';
import { StandInDialogs } from './standInDialogs.ts';
import { StandInMenu } from './standInMenu.ts';
import { StandInSession } from './standInSession.ts';
import { StandInWindow, type WindowOptions } from './standInWindow.ts';
import { strict } from './strict.ts';

export interface DesktopOptions {
  /** Where package.json and dist/ stand; APP_DIR, or the root of the tree, unless given. */
  readonly appFolder?: string;
  /** Arguments of the start, after the program's own name. */
  readonly args?: readonly string[];
  /** The system's language, "en-US" unless given. */
  readonly locale?: string;
  /** As an installed app, not as one started from its sources. */
  readonly isPackaged?: boolean;
  /** Another Saluran runs already. */
  readonly isSecondInstance?: boolean;
}

/** A running app, and everything a test may do to it from outside. */
export interface Desktop {
  /** The page of the first window. */
  readonly page: Page;
  readonly window: StandInWindow;
  readonly record: LaunchRecord;
  /** Lays down what the dialogs answer. */
  readonly dialogs: Pick<StandInDialogs, 'answerOpen' | 'answerSave' | 'answerMessage'>;
  readonly menu: Pick<StandInMenu, 'all'>;
  /** An empty folder for this launch, removed when it ends; holds the app's own folders too. */
  readonly folder: string;
  /** Settles with the exit code. */
  readonly exited: Promise<number>;
  readonly channels: readonly string[];
  /** Chooses a menu item by its id, which is its command: 'open', 'run', 'language-id' ... */
  readonly clickMenu: (id: string) => void;
  /** Asks for a permission as the page would. */
  readonly permission: StandInSession['permission'];
  /** Sends a request to the shell as a frame at this address; `isTopFrame` false stands for an iframe. */
  readonly invokeAs: (
    url: string,
    isTopFrame: boolean,
    channel: string,
    ...args: unknown[]
  ) => Promise<unknown>;
  /** A second start with these arguments, from this folder. */
  readonly startAgain: (args: readonly string[], folder: string) => void;
  /** Whether the shell's own filter stops a request, were the page's policy not there to stop it first. */
  readonly stopsRequest: (url: string) => Promise<boolean>;
  /** The request the app answers over its own protocol, without a page. */
  readonly fetchFromApp: (url: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const versions = { electron: '0.0.0-stand-in', chrome: '0', node: process.versions.node };

/**
 * Starts the app and waits until its first page has loaded.
 * @throws {Error} when the main module throws, or no window opens
 */
export async function launchDesktop(browser: Browser, options: DesktopOptions = {}): Promise<Desktop> {
  const appFolder = options.appFolder ?? path.resolve(root, process.env['APP_DIR'] ?? '.');
  const manifest = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8')) as AppManifest;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'saluran-'));
  const record = newRecord();
  const windows = new Set<StandInWindow>();
  const guards: RequestGuards = { handlers: new Map(), beforeRequest: null };
  const context = await browser.newContext({ viewport: null, serviceWorkers: 'block' });
  await routeRequests(context, windows, guards, record);

  const app = new StandInApp(
    {
      version: manifest.version,
      locale: options.locale ?? 'en-US',
      isPackaged: options.isPackaged === true,
      folder,
      isFirstInstance: options.isSecondInstance !== true,
    },
    windows,
    record,
  );
  const ipc = new ShellIpc();
  const menu = new StandInMenu();
  const dialogs = new StandInDialogs(record);
  const session = new StandInSession(guards);
  const host = {
    context,
    ipc,
    record,
    versions,
    onOpened: (window: StandInWindow) => {
      app.requireReady('BrowserWindow');
      windows.add(window);
      app.emit('web-contents-created', {}, window.webContents);
    },
    onClosed: (window: StandInWindow) => {
      windows.delete(window);
      app.windowGone();
    },
  };
  class BrowserWindow extends StandInWindow {
    static readonly getAllWindows = (): StandInWindow[] => [...windows];
    static readonly getFocusedWindow = (): StandInWindow | null => [...windows][0] ?? null;

    constructor(windowOptions: WindowOptions = {}) {
      super(host, windowOptions);
    }
  }

  const electron = strict('electron', {
    app: strict('app', app),
    BrowserWindow,
    ipcMain: ipc.ipcMain,
    Menu: menu.Menu,
    dialog: dialogs.dialog,
    session: session.session,
    protocol: strict('protocol', protocolOf(app, guards, record)),
  });
  runMain(path.join(appFolder, manifest.main), electron, [
    ...(options.isPackaged === true ? [] : [appFolder]),
    ...(options.args ?? []),
  ]);
  app.start();

  const close = async (): Promise<void> => {
    // Requests still under way are let go (waiting for them costs five seconds), unless the app has closed
    // its last page itself.
    await context.unrouteAll({ behavior: 'ignoreErrors' }).catch(() => undefined);
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  if (options.isSecondInstance === true) {
    await app.exited;
    await close();
    throw new Error('a second instance ends at once');
  }
  await app.whenReady();
  // The app's own work after "ready" is queued behind this line's continuation at most once.
  await new Promise((resolve) => setImmediate(resolve));
  const [window] = windows;
  if (window === undefined) throw new Error('no window was opened');
  await window.opened;
  await window.loaded;
  const { page } = window;
  if (page === null) throw new Error('the window has no page');

  return {
    page,
    window,
    record,
    dialogs,
    menu,
    folder,
    exited: app.exited,
    channels: ipc.channels(),
    clickMenu: (id) => {
      menu.click(id, window);
    },
    permission: (from, name) => session.permission(from, name),
    invokeAs: (url, isTopFrame, channel, ...args) => {
      const senderFrame = { url, parent: isTopFrame ? null : { url } };
      return ipc.invokeAs({ sender: window.webContents, senderFrame }, channel, args);
    },
    startAgain: (args, from) => {
      app.emit('second-instance', {}, ['saluran', ...args], from);
    },
    stopsRequest: (url) => isCancelled({ url, method: 'GET', resourceType: 'xhr' }, guards),
    fetchFromApp: async (url, init) => {
      const handler = guards.handlers.get(url.slice(0, url.indexOf(':')));
      if (handler === undefined) throw new Error(`no protocol handler for ${url}`);
      return handler(new Request(url, init));
    },
    close,
  };
}

interface AppManifest {
  readonly main: string;
  readonly version: string;
}

/** Electron's `protocol`, with its order: schemes are declared before "ready", handled after it. */
function protocolOf(app: StandInApp, guards: RequestGuards, record: LaunchRecord): object {
  return {
    registerSchemesAsPrivileged: (schemes: unknown) => {
      app.requireNotReady('protocol.registerSchemesAsPrivileged');
      record.calls.push({ api: 'privileged schemes', args: [schemes] });
    },
    handle: (scheme: string, handler: ProtocolHandler) => {
      app.requireReady('protocol.handle');
      if (guards.handlers.has(scheme)) throw new Error(`the scheme ${scheme} is handled already`);
      guards.handlers.set(scheme, handler);
    },
  };
}

/** Runs the built main module afresh, with its own `require` and `process`. */
function runMain(file: string, electron: object, args: readonly string[]): void {
  const real = createRequire(file);
  const require = (name: string): unknown => (name === 'electron' ? electron : real(name));
  const surroundings = Object.create(process, {
    versions: { value: { ...process.versions, ...versions } },
    argv: { value: ['electron', ...args] },
    type: { value: 'browser' },
  }) as NodeJS.Process;
  const wrapper = `(function (exports, require, module, __filename, __dirname, process) {${readFileSync(file, 'utf8')}\n})`;
  const main = new vm.Script(wrapper, { filename: file }).runInThisContext() as (...given: unknown[]) => void;
  const module = { exports: {} };
  main(module.exports, require, module, file, path.dirname(file), surroundings);
}
