import i18next from 'i18next';
import type { Language } from '../../sim/units.ts';
import { host } from '../host.ts';
import { useApp, type ThemeChoice } from './appStore.ts';
import { remember, remembered } from './pageStorage.ts';

const languageKey = 'saluran.language';
const themeKey = 'saluran.theme';

const systemIsDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function showTheme(theme: ThemeChoice): void {
  const shown = theme === 'system' ? (systemIsDark().matches ? 'dark' : 'light') : theme;
  document.documentElement.dataset['theme'] = shown;
}

function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  host.setMenuLanguage(language);
}

/** The remembered language, else the system's if it is Indonesian, else English. */
export function firstLanguage(): Language {
  const known = remembered(languageKey);
  if (known === 'en' || known === 'id') return known;
  return navigator.language.toLowerCase().startsWith('id') ? 'id' : 'en';
}

export function chooseLanguage(language: Language): void {
  useApp.setState({ language });
  void i18next.changeLanguage(language);
  showLanguage(language);
  remember(languageKey, language);
}

export function chooseTheme(theme: ThemeChoice): void {
  useApp.setState({ theme });
  showTheme(theme);
  remember(themeKey, theme);
}

/** Puts the remembered language and theme on the page and follows the system's theme from then on. */
export function setUpPreferences(): void {
  const known = remembered(themeKey);
  const theme: ThemeChoice = known === 'light' || known === 'dark' ? known : 'system';
  const language = firstLanguage();
  useApp.setState({ language, theme });
  showLanguage(language);
  showTheme(theme);
  systemIsDark().addEventListener('change', () => {
    showTheme(useApp.getState().theme);
  });
}
