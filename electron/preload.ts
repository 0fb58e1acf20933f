/**
 * Runs in the sandbox beside the page and gives it `window.saluran`: named functions only. Neither
 * ipcRenderer nor an event object ever reaches the page.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { ShellBridge, ShellCall, ShellCalls, ShellEvent, ShellEvents } from './contract.ts';

const ask = <C extends ShellCall>(
  channel: C,
  ...args: Parameters<ShellCalls[C]>
): Promise<ReturnType<ShellCalls[C]>> =>
  ipcRenderer.invoke(channel, ...args) as Promise<ReturnType<ShellCalls[C]>>;

const listen = <E extends ShellEvent>(channel: E, callback: (data: ShellEvents[E]) => void): (() => void) => {
  const pass = (_event: unknown, data: ShellEvents[E]): void => {
    callback(data);
  };
  ipcRenderer.on(channel, pass);
  return () => {
    ipcRenderer.off(channel, pass);
  };
};

const bridge: ShellBridge = {
  openScenario: () => ask('scenario:open'),
  recentFiles: () => ask('recent:list'),
  openRecent: (id) => ask('recent:open', id),
  forgetRecent: () => ask('recent:forget'),
  saveFile: (request) => ask('file:save', request),
  onMenu: (callback) => listen('menu:command', callback),
  onOpenFile: (callback) => {
    const stop = listen('file:opened', callback);
    void ask('file:listening');
    return stop;
  },
  setMenuLanguage: (language) => ask('menu:language', language),
  info: () => ask('shell:info'),
};

contextBridge.exposeInMainWorld('saluran', bridge);
