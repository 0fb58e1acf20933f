import path from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { saveExtensions } from './arguments.ts';
import type { MenuLanguage } from './contract.ts';
import type { DialogPort } from './files.ts';
import { menuLabels, type MenuLabels } from './menuLabels.ts';

const titleOf = { scenario: 'saveScenario', bundle: 'saveBundle', image: 'saveImage' } as const;
const filterOf = { scenario: 'scenarioFiles', bundle: 'bundleFiles', image: 'imageFiles' } as const;

/** Whether the window may close over changes that are in no file, as the person answers. */
export function askToClose(window: BrowserWindow, language: MenuLanguage): boolean {
  const { closeQuestion, closeAnyway, stayOpen } = menuLabels[language];
  const answers = [closeAnyway, stayOpen];
  const answer = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: closeQuestion,
    buttons: answers,
    defaultId: answers.indexOf(stayOpen),
    cancelId: answers.indexOf(stayOpen),
    noLink: true,
  });
  return answer === answers.indexOf(closeAnyway);
}

/** The native dialogs in the menu's language; the folder last used is where the next one starts. */
export function nativeDialogs(language: () => MenuLanguage): DialogPort {
  let folder: string | null = null;
  const words = (): MenuLabels => menuLabels[language()];
  const owner = (): BrowserWindow => {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
    if (window === undefined) throw new Error('a dialog was asked for without a window');
    return window;
  };
  const remember = (file: string): string => {
    folder = path.dirname(file);
    return file;
  };
  return {
    chooseToOpen: async () => {
      const chosen = await dialog.showOpenDialog(owner(), {
        title: words().openScenario,
        defaultPath: folder ?? app.getPath('documents'),
        properties: ['openFile'],
        filters: [{ name: words().scenarioFiles, extensions: [...saveExtensions.scenario, 'zip'] }],
      });
      const [file] = chosen.filePaths;
      return chosen.canceled || file === undefined ? null : remember(file);
    },
    chooseToSave: async (suggestedName, kind) => {
      const chosen = await dialog.showSaveDialog(owner(), {
        title: words()[titleOf[kind]],
        defaultPath: path.join(folder ?? app.getPath('documents'), suggestedName),
        properties: ['showOverwriteConfirmation'],
        filters: [{ name: words()[filterOf[kind]], extensions: [...saveExtensions[kind]] }],
      });
      return chosen.canceled || chosen.filePath === '' ? null : remember(chosen.filePath);
    },
  };
}
