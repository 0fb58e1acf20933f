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

/**
 * Opens the app's window and shows it once its first picture is ready.
 * @param onLoading called each time the page starts to load, also when it is loaded anew
 */
export function openWindow(preloadFile: string, onLoading: () => void): void {
  const window = new BrowserWindow(windowOptions(preloadFile));
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onLoading();
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(appUrl);
}
