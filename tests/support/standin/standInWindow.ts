/** BrowserWindow and its webContents, over one page of a real Chromium. */
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { fromPageAddress, toPageAddress } from './addresses.ts';
import { pack } from './codec.ts';
import { Frames } from './frames.ts';
import { type LaunchRecord, preventable } from './record.ts';
import type { ShellIpc } from './shellIpc.ts';
import {
  type EventNames,
  preloadWorldName,
  receiveName,
  sendBinding,
  type ToPreload,
  type ToShell,
} from './wire.ts';
import { worldScript } from './worlds.ts';

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly webPreferences?: Readonly<Record<string, unknown>> & { readonly preload?: string };
}

/** What a window needs of the app it belongs to. */
export interface WindowHost {
  readonly context: BrowserContext;
  readonly ipc: ShellIpc;
  readonly record: LaunchRecord;
  readonly versions: Readonly<Record<string, string>>;
  readonly onOpened: (window: StandInWindow) => void;
  readonly onClosed: (window: StandInWindow) => void;
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** Preferences under which the page would no longer be the sandboxed one the stand-in shows. */
function refuseUnsafe(preferences: Readonly<Record<string, unknown>>): void {
  const wanted = { sandbox: true, contextIsolation: true };
  const unwanted = ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag'];
  const wrong = [
    ...Object.entries(wanted)
      .filter(([key, value]) => preferences[key] !== value)
      .map(([key]) => key),
    ...unwanted.filter((key) => preferences[key] === true),
    ...(preferences['webSecurity'] === false ? ['webSecurity'] : []),
  ];
  if (wrong.length > 0) throw new Error(`Electron stand-in: unsafe window preferences: ${wrong.join(', ')}`);
}

export class StandInWebContents extends EventEmitter {
  openHandler: OpenHandler | null = null;
  private readonly window: StandInWindow;

  constructor(window: StandInWindow) {
    super();
    this.window = window;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    this.window.recordSent(channel, args);
    void this.window.deliver({ kind: 'event', channel, data: pack(args) });
  }

  /** The top frame begins to load another document. */
  startNavigation(url: string): void {
    this.emit('did-start-navigation', { url, isMainFrame: true, isSameDocument: false });
  }

  getURL(): string {
    return fromPageAddress(this.window.page?.url() ?? '');
  }

  isDestroyed(): boolean {
    return this.window.isDestroyed();
  }
}

export class StandInWindow extends EventEmitter {
  readonly webContents = new StandInWebContents(this);
  /** The page once it exists; `opened` settles then. */
  page: Page | null = null;
  readonly opened: Promise<void>;
  /** Settles when the first address the shell loads is there, or cannot be. */
  readonly loaded: Promise<void>;
  /** True while the shell itself loads an address: such a navigation asks nobody. */
  loading = false;
  visible: boolean;
  private destroyed = false;
  private finishLoading: () => void = () => undefined;
  private cdp: CDPSession | null = null;
  private frames: Frames | null = null;

  readonly options: WindowOptions;
  private readonly host: WindowHost;

  constructor(host: WindowHost, options: WindowOptions) {
    super();
    this.host = host;
    this.options = options;
    refuseUnsafe(options.webPreferences ?? {});
    this.visible = options.show !== false;
    this.loaded = new Promise((resolve) => (this.finishLoading = resolve));
    host.onOpened(this);
    this.opened = this.open();
    this.opened.catch((error: unknown) => host.record.errors.push(error as Error));
  }

  private async open(): Promise<void> {
    const { context, record } = this.host;
    const page = await context.newPage();
    const { width = 800, height = 600 } = this.options;
    await page.setViewportSize({ width, height });
    page.on('popup', (popup) => void popup.close().catch(() => undefined));
    page.on('pageerror', (error) => record.errors.push(error));
    page.on('console', (message) => {
      if (message.type() === 'error') record.errors.push(new Error(`console: ${message.text()}`));
    });
    page.on('close', () => {
      this.destroy();
    });
    this.cdp = await context.newCDPSession(page);
    this.frames = await Frames.watch(this.cdp);
    await this.installPreload(this.cdp);
    this.cdp.on('Page.windowOpen', ({ url }) => {
      const address = fromPageAddress(url);
      const action = this.webContents.openHandler?.({ url: address }).action ?? 'allow';
      record.calls.push({ api: 'windowOpen', args: [address, action] });
    });
    this.page = page;
  }

  /** Both worlds get their scripts before the first document; the page's own first, so that it listens. */
  private async installPreload(cdp: CDPSession): Promise<void> {
    const names: EventNames = { toPage: randomUUID(), fromPage: randomUUID() };
    const preload = this.options.webPreferences?.preload;
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === sendBinding) void this.receive(JSON.parse(payload) as ToShell, executionContextId);
    });
    await cdp.send('Runtime.addBinding', { name: sendBinding, executionContextName: preloadWorldName });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: await worldScript('pageWorld.ts', [JSON.stringify(names)]),
    });
    if (preload === undefined) return;
    const surroundings = { platform: process.platform, versions: this.host.versions };
    const wrapped = `function (require, process, exports, module) {\n${readFileSync(preload, 'utf8')}\n}`;
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: preloadWorldName,
      source: await worldScript('preloadWorld.ts', [
        JSON.stringify(names),
        JSON.stringify(surroundings),
        wrapped,
      ]),
    });
  }

  private async receive(message: ToShell, context: number): Promise<void> {
    const senderFrame = (await this.frames?.senderOf(context)) ?? null;
    const answer = await this.host.ipc.receive({ sender: this.webContents, senderFrame }, message);
    if (answer !== null) await this.deliver(answer, context);
  }

  /** Hands a message to the preload; dropped when the page has none any more. */
  async deliver(message: ToPreload, context = this.frames?.preloadContext ?? null): Promise<void> {
    if (this.destroyed || context === null) return;
    try {
      await this.cdp?.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (message) { globalThis.${receiveName}(message); }`,
        executionContextId: context,
        arguments: [{ value: message }],
      });
    } catch (error) {
      const gone = this.isDestroyed() || this.frames?.preloadContext !== context;
      if (!gone) this.host.record.errors.push(error as Error);
    }
  }

  recordSent(channel: string, args: readonly unknown[]): void {
    this.host.record.calls.push({ api: `send ${channel}`, args });
  }

  async loadURL(address: string): Promise<void> {
    await this.opened;
    this.loading = true;
    this.webContents.startNavigation(address);
    try {
      await this.page?.goto(toPageAddress(address), { waitUntil: 'load' });
    } catch (error) {
      if (!this.isDestroyed()) this.host.record.errors.push(error as Error);
      return;
    } finally {
      this.loading = false;
      this.finishLoading();
    }
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }

  loadFile(): never {
    throw new Error('Electron stand-in: loadFile (file://) is refused; the page is served over app:');
  }

  /** Closes unless a listener prevents it; whether it closed. */
  close(): boolean {
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
    return !event.defaultPrevented;
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    void this.page?.close().catch(() => undefined);
    this.emit('closed');
    this.host.onClosed(this);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  show(): void {
    this.visible = true;
  }

  isVisible(): boolean {
    return this.visible;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.host.record.calls.push({ api: 'window.restore', args: [] });
  }

  focus(): void {
    this.host.record.calls.push({ api: 'window.focus', args: [] });
  }
}
