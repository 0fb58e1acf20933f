import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuLanguage } from './contract.ts';
import { menuLabels } from './menuLabels.ts';
import { sendToPage } from './ipc.ts';

/** A menu item that hands its command to the page; the item's id is the command. */
function commandItem(command: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions {
  return {
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: (_item, window) => {
      const target = window instanceof BrowserWindow ? window : BrowserWindow.getAllWindows()[0];
      if (target !== undefined) sendToPage(target.webContents, 'menu:command', command);
    },
  };
}

/** The whole menu in one language, as Electron's template. */
function menuTemplate(language: MenuLanguage, withDeveloperTools: boolean): MenuItemConstructorOptions[] {
  const label = menuLabels[language];
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    {
      label: label.file,
      submenu: [
        commandItem('open', label.open, 'CmdOrCtrl+O'),
        commandItem('save', label.save, 'CmdOrCtrl+S'),
        commandItem('export', label.export, 'CmdOrCtrl+E'),
        separator,
        { role: 'close', label: label.close },
        { role: 'quit', label: label.quit },
      ],
    },
    {
      label: label.edit,
      submenu: [
        { role: 'undo', label: label.undo },
        { role: 'redo', label: label.redo },
        separator,
        { role: 'cut', label: label.cut },
        { role: 'copy', label: label.copy },
        { role: 'paste', label: label.paste },
        { role: 'selectAll', label: label.selectAll },
      ],
    },
    {
      label: label.simulation,
      submenu: [
        commandItem('run', label.run, 'CmdOrCtrl+Return'),
        commandItem('stop', label.stop, 'CmdOrCtrl+.'),
      ],
    },
    {
      label: label.view,
      submenu: [
        commandItem('library', label.library, 'CmdOrCtrl+L'),
        {
          label: label.theme,
          submenu: [
            commandItem('theme-light', label.themeLight),
            commandItem('theme-dark', label.themeDark),
            commandItem('theme-system', label.themeSystem),
          ],
        },
        {
          label: label.language,
          // Each language is named in itself, so that it is found by those who need it.
          submenu: [commandItem('language-en', 'English'), commandItem('language-id', 'Bahasa Indonesia')],
        },
        separator,
        { role: 'zoomIn', label: label.zoomIn },
        { role: 'zoomOut', label: label.zoomOut },
        { role: 'resetZoom', label: label.resetZoom },
        { role: 'togglefullscreen', label: label.fullScreen },
        ...(withDeveloperTools
          ? [{ role: 'toggleDevTools', label: label.developerTools } satisfies MenuItemConstructorOptions]
          : []),
      ],
    },
  ];
}

/** Puts the application menu in place, in English or Indonesian. */
export function setUpMenu(language: MenuLanguage, withDeveloperTools: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, withDeveloperTools)));
}
