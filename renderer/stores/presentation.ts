import { openAbout } from './aboutStore.ts';
import { useApp } from './appStore.ts';

/** Shows results large and without controls, for a class; not remembered. */
export function present(): void {
  document.documentElement.dataset['presenting'] = '';
  openAbout(false);
  useApp.setState({ presenting: true });
}

export function endPresentation(): void {
  delete document.documentElement.dataset['presenting'];
  useApp.setState({ presenting: false });
}
