import type { MenuCommand } from '../../electron/contract.ts';
import { assertNever } from '../../sim/result.ts';
import { host } from '../host.ts';
import { exportBundle, saveScenario } from './exportBundle.ts';
import { chooseAndOpen } from './givenFiles.ts';
import { goTo } from './navigation.ts';
import { chooseLanguage, chooseTheme } from './preferences.ts';
import { startRun, stopRun } from './runExperiment.ts';

function carryOut(command: MenuCommand): void {
  switch (command) {
    case 'open':
      void chooseAndOpen();
      return;
    case 'save':
      void saveScenario();
      return;
    case 'export':
      void exportBundle();
      return;
    case 'run':
      startRun();
      return;
    case 'stop':
      stopRun();
      return;
    case 'library':
      goTo('library');
      return;
    case 'language-en':
      chooseLanguage('en');
      return;
    case 'language-id':
      chooseLanguage('id');
      return;
    case 'theme-light':
      chooseTheme('light');
      return;
    case 'theme-dark':
      chooseTheme('dark');
      return;
    case 'theme-system':
      chooseTheme('system');
      return;
    default:
      assertNever(command);
  }
}

/** The native menu of the desktop app does what the page's own controls do. */
export function setUpMenu(): void {
  host.onMenu(carryOut);
}
