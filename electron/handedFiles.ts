/**
 * Files the operating system hands over: as an argument of this start, of a second start, or by a double
 * click on macOS. They wait here until the page says it listens.
 */
import { app, BrowserWindow } from 'electron';
import { disk } from './disk.ts';
import { type Noted, readScenario, scenarioArguments } from './files.ts';
import { sendToPage } from './ipc.ts';

export interface HandedFiles {
  /** The page listens now: whatever waits is sent, and later files are sent at once. */
  readonly pageListens: () => void;
  /** The page is being loaded anew and listens no more. */
  readonly pageLeaves: () => void;
}

/**
 * Listens for handed files.
 * @param note told of each that was read
 * @returns null when another Saluran runs already: it has been given this start's files, and this one ends.
 */
export function setUpHandedFiles(note: Noted): HandedFiles | null {
  if (!app.requestSingleInstanceLock()) return null;
  const waiting = scenarioArguments(process.argv, process.cwd());
  let listening = false;

  const deliver = async (file: string): Promise<void> => {
    const [window] = BrowserWindow.getAllWindows();
    if (!listening || window === undefined) {
      waiting.push(file);
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
    sendToPage(window.webContents, 'file:opened', await readScenario(disk, file, note));
  };

  app.on('second-instance', (_event, argv, folder) => {
    BrowserWindow.getAllWindows()[0]?.focus();
    for (const file of scenarioArguments(argv, folder)) void deliver(file);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void deliver(file);
  });

  return {
    pageListens: () => {
      listening = true;
      for (const file of waiting.splice(0)) void deliver(file);
    },
    pageLeaves: () => {
      listening = false;
    },
  };
}
