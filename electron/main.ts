/** The desktop shell: what is set up, and in which order. Each line is explained where its function stands. */
import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import { declareAppScheme, setUpAppProtocol } from './appProtocol.ts';
import { checkMenuLanguage, checkNothing, checkRecentId, checkSaveRequest } from './arguments.ts';
import type { MenuLanguage } from './contract.ts';
import { disk, recentOnDisk } from './disk.ts';
import { askToClose, nativeDialogs } from './fileDialogs.ts';
import { openScenario, saveFile } from './files.ts';
import { type HandedFiles, setUpHandedFiles } from './handedFiles.ts';
import { setUpIpc } from './ipc.ts';
import { setUpMenu } from './menu.ts';
import { setUpNavigation } from './navigation.ts';
import { openRecent } from './openRecent.ts';
import { createRecentFiles, type RecentFiles } from './recentFiles.ts';
import { setUpSession } from './session.ts';
import { openWindow, type WindowEvents } from './window.ts';

const built = path.resolve(__dirname, '..');
const preloadFile = path.join(built, 'preload', 'preload.cjs');

let language: MenuLanguage = 'en';

const windowEvents = (handed: HandedFiles): WindowEvents => ({
  onLoading: handed.pageLeaves,
  mayCloseUnsaved: (window) => askToClose(window, language),
});

function setUpShell(handed: HandedFiles, recent: RecentFiles): void {
  language = app.getLocale().startsWith('id') ? 'id' : 'en';
  const showMenu = (): void => {
    setUpMenu(language, !app.isPackaged);
  };
  const dialogs = nativeDialogs(() => language);

  setUpSession();
  setUpAppProtocol(path.join(built, 'renderer'));
  setUpIpc({
    'scenario:open': { check: checkNothing, serve: () => openScenario(dialogs, disk, recent.note) },
    'recent:list': { check: checkNothing, serve: recent.list },
    'recent:open': { check: checkRecentId, serve: (id) => openRecent(recent, disk, id) },
    'recent:forget': {
      check: checkNothing,
      serve: () => {
        recent.forget();
        return null;
      },
    },
    'file:save': {
      check: checkSaveRequest,
      serve: (request) => saveFile(dialogs, disk, request, recent.note),
    },
    'menu:language': {
      check: checkMenuLanguage,
      serve: (wanted) => {
        language = wanted;
        showMenu();
        return null;
      },
    },
    'file:listening': {
      check: checkNothing,
      serve: () => {
        handed.pageListens();
        return null;
      },
    },
    'shell:info': {
      check: checkNothing,
      serve: () => ({
        version: app.getVersion(),
        platform: process.platform,
        electron: process.versions.electron,
      }),
    },
  });
  showMenu();
  openWindow(preloadFile, windowEvents(handed));
}

function setUpLifeCycle(handed: HandedFiles): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(preloadFile, windowEvents(handed));
  });
}

const recent = createRecentFiles(recentOnDisk(path.join(app.getPath('userData'), 'recent.json')));
const handed = setUpHandedFiles(recent.note);
if (handed === null) {
  app.quit();
} else {
  app.enableSandbox();
  declareAppScheme();
  setUpNavigation();
  setUpLifeCycle(handed);
  void app.whenReady().then(() => {
    setUpShell(handed, recent);
  });
}
