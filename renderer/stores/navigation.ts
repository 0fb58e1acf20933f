import { screens, useApp, type Screen } from './appStore.ts';

function screenInAddress(): Screen {
  const [name] = location.hash.slice(1).split('/');
  return screens.find((screen) => screen === name) ?? 'library';
}

/** The place within the screen that the address names, as `#learn/R14` names rule 14; null: none. */
export function placeInAddress(): string | null {
  return location.hash.split('/')[1] ?? null;
}

/** Shows a screen; the address follows, so that back and forward work. */
export function goTo(screen: Screen): void {
  if (screenInAddress() !== screen) location.hash = screen;
  useApp.setState({ screen });
}

export function setUpNavigation(): void {
  useApp.setState({ screen: screenInAddress() });
  window.addEventListener('hashchange', () => {
    useApp.setState({ screen: screenInAddress() });
  });
}
