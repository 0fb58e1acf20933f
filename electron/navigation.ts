import { app } from 'electron';
import { isAppAddress } from './policy.ts';

/** Keeps every page where it is: no leaving the app, no new windows, no embedded guests. */
export function setUpNavigation(): void {
  app.on('web-contents-created', (_event, page) => {
    const stay = (event: { readonly url: string; readonly preventDefault: () => void }): void => {
      if (!isAppAddress(event.url)) event.preventDefault();
    };
    page.on('will-navigate', stay);
    page.on('will-redirect', stay);
    page.on('will-frame-navigate', stay);
    page.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    page.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
