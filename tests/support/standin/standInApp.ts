/** Electron's `app`: the life of the process, from before "ready" to the exit code. */
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type LaunchRecord, preventable } from './record.ts';
import type { StandInWindow } from './standInWindow.ts';

export interface AppSettings {
  readonly version: string;
  readonly locale: string;
  readonly isPackaged: boolean;
  /** The folder whose subfolders stand for documents, userData and so on. */
  readonly folder: string;
  readonly isFirstInstance: boolean;
}

export class StandInApp extends EventEmitter {
  readonly isPackaged: boolean;
  /** Settles with the exit code. */
  readonly exited: Promise<number>;
  private ready = false;
  private quitting = false;
  private readonly readiness: Promise<void>;
  private becomeReady: () => void = () => undefined;
  private leave: (code: number) => void = () => undefined;

  private readonly settings: AppSettings;
  private readonly windows: ReadonlySet<StandInWindow>;
  private readonly record: LaunchRecord;

  constructor(settings: AppSettings, windows: ReadonlySet<StandInWindow>, record: LaunchRecord) {
    super();
    this.settings = settings;
    this.windows = windows;
    this.record = record;
    this.isPackaged = settings.isPackaged;
    this.readiness = new Promise((resolve) => (this.becomeReady = resolve));
    this.exited = new Promise((resolve) => (this.leave = resolve));
  }

  /** Lets the app become ready, once its main module has run. */
  start(): void {
    if (this.quitting) return;
    this.ready = true;
    this.becomeReady();
    this.emit('ready', {}, {});
  }

  /** @throws {Error} for an API that only works before "ready" */
  requireNotReady(api: string): void {
    if (this.ready) throw new Error(`${api} has to be called before the app is ready`);
    this.record.calls.push({ api, args: [] });
  }

  /** @throws {Error} for an API that only works after "ready" */
  requireReady(api: string): void {
    if (!this.ready) throw new Error(`${api} cannot be used before the app is ready`);
  }

  whenReady(): Promise<void> {
    return this.readiness;
  }

  enableSandbox(): void {
    this.requireNotReady('app.enableSandbox');
  }

  requestSingleInstanceLock(): boolean {
    return this.settings.isFirstInstance;
  }

  getVersion(): string {
    return this.settings.version;
  }

  getLocale(): string {
    return this.settings.locale;
  }

  getPath(name: string): string {
    const folder = path.join(this.settings.folder, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** As Electron: the last window gone quits the app, unless someone listens. */
  windowGone(): void {
    if (this.windows.size > 0 || this.quitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  quit(): void {
    if (this.quitting) return;
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.quitting = true;
    for (const window of [...this.windows]) {
      if (window.close()) continue;
      this.quitting = false;
      return;
    }
    this.emit('will-quit', preventable({}));
    this.leave(0);
  }
}
