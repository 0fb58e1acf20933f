import '@fontsource-variable/inter/index.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/presenting.css';
import './theme/forcedColours.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { host } from './host.ts';
import { useApp } from './stores/appStore.ts';
import { setUpAutosave } from './stores/autosave.ts';
import { setUpKeptPins } from './stores/keptPins.ts';
import { setUpTexts } from './i18n/i18n.ts';
import { setUpMenu } from './stores/menu.ts';
import { setUpNavigation } from './stores/navigation.ts';
import { openFile } from './stores/openScenario.ts';
import { preparedScenarios } from './stores/preparedScenarios.ts';
import { firstLanguage, setUpPreferences } from './stores/preferences.ts';
import { readRecent } from './stores/recentFiles.ts';

setUpTexts(firstLanguage());
setUpPreferences();
useApp.setState({ prepared: preparedScenarios });
setUpNavigation();
setUpMenu();
setUpKeptPins();
host.onOpenFile((file) => void openFile(file));
void readRecent();
void setUpAutosave();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
