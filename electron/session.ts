import { session } from 'electron';
import { mayRequest } from './policy.ts';

/** Denies every permission and every request that is not for the app's own files. */
export function setUpSession(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_page, _permission, answer) => {
    answer(false);
  });
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !mayRequest(url) });
  });
}
