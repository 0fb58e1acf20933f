import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { appUrl } from './policy.ts';

/** The one window's options. Every safety switch is written out, also where it is Electron's default. */
function windowOptions(preloadFile: string): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 832,
    minWidth: 720,
    minHeight: 560,
    show: false,
    title: 'Saluran',
    webPreferences: {
      preload: preloadFile,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  };
}

/** What the window asks of the shell. */
export interface WindowEvents {
  /** The page starts to load, also when it is loaded anew. */
  readonly onLoading: () => void;
  /** The page holds changes that are in no file: whether it may close all the same. */
  readonly mayCloseUnsaved: (window: BrowserWindow) => boolean;
}

/** Opens the app's window and shows it once its first picture is ready. */
export function openWindow(preloadFile: string, { onLoading, mayCloseUnsaved }: WindowEvents): void {
  const window = new BrowserWindow(windowOptions(preloadFile));
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onLoading();
  });
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayCloseUnsaved(window)) event.preventDefault();
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(appUrl);
}
