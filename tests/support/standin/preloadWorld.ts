/**
 * The sandbox a preload lives in: `require` knows only `electron`, and that only contextBridge and
 * ipcRenderer. Runs in a world of its own beside the page, in the top frame only.
 */
import { pack, unpack } from './codec.ts';
import { arrive, type Crosser, leave } from './crossing.ts';
import { strict } from './strict.ts';
import {
  type EventNames,
  type FromPage,
  receiveName,
  sendBinding,
  type ToPage,
  type ToPreload,
  type ToShell,
} from './wire.ts';

type Listener = (event: unknown, ...args: unknown[]) => void;
type Preload = (require: unknown, process: unknown, exports: object, module: { exports: object }) => void;

export interface PreloadSurroundings {
  readonly platform: string;
  readonly versions: Readonly<Record<string, string>>;
}

export function run(names: EventNames, surroundings: PreloadSurroundings, preload: Preload): void {
  if (window.top !== window) return; // as with nodeIntegrationInSubFrames off
  const ipcRenderer = connectToShell();
  const electron = strict('electron (preload)', {
    contextBridge: strict('contextBridge', { exposeInMainWorld: connectToPage(names) }),
    ipcRenderer: strict('ipcRenderer', ipcRenderer),
  });
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name} (a sandboxed preload may only require electron)`);
  };
  const process = { ...surroundings, type: 'renderer', sandboxed: true, contextIsolated: true, env: {} };
  const module = { exports: {} };
  preload(require, process, module.exports, module);
}

/** contextBridge.exposeInMainWorld over document events. */
function connectToPage(names: EventNames): (name: string, api: unknown) => void {
  const functions: ((...args: unknown[]) => unknown)[] = [];
  let promises = 0;
  const post = (message: ToPage): void => {
    document.dispatchEvent(new CustomEvent(names.toPage, { detail: message }));
  };
  const crosser: Crosser = {
    keepFunction: (value) => functions.push(value) - 1,
    keepPromise: (value) => {
      const promise = promises++;
      value.then(
        (result) => {
          post({ kind: 'resolved', promise, value: leave(result, crosser) });
        },
        (error: unknown) => {
          post({ kind: 'rejected', promise, message: messageOf(error) });
        },
      );
      return promise;
    },
    callFunction:
      (id) =>
      (...args) => {
        post({ kind: 'callback', id, args: args.map((item) => leave(item, crosser)) });
      },
    awaitPromise: () => Promise.reject(new Error('contextBridge stand-in: the page cannot pass a promise')),
  };
  document.addEventListener(names.fromPage, (event) => {
    const { call, id, args } = (event as CustomEvent<FromPage>).detail;
    try {
      const result = functions[id]?.(...args.map((item) => arrive(item, crosser)));
      post({ kind: 'returned', call, value: leave(result, crosser) });
    } catch (error) {
      post({ kind: 'threw', call, message: messageOf(error) });
    }
  });
  return (name, api) => {
    post({ kind: 'expose', name, value: leave(api, crosser) });
  };
}

/** ipcRenderer over the binding only this world has. */
function connectToShell(): object {
  const world = globalThis as unknown as Record<string, unknown>;
  const send = world[sendBinding] as (text: string) => void;
  const post = (message: ToShell): void => {
    send(JSON.stringify(message));
  };
  const listeners = new Map<string, Set<Listener>>();
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let ids = 0;

  world[receiveName] = (message: ToPreload): void => {
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...unpack(message.data));
      return;
    }
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'reply') waiting?.resolve(unpack(message.data)[0]);
    else waiting?.reject(new Error(message.message));
  };

  return {
    invoke: async (channel: string, ...args: unknown[]) => {
      const data = pack(args);
      const id = ids++;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
        post({ kind: 'invoke', id, channel, data });
      });
    },
    send: (channel: string, ...args: unknown[]) => {
      post({ kind: 'send', channel, data: pack(args) });
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener);
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
