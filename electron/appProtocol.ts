import { protocol } from 'electron';
import { answer } from './assets.ts';
import { appScheme, isAppAddress } from './policy.ts';

/** Declares app: a standard, secure scheme. Has to come before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves app://bundle/ from the built page in `folder`; any other host of the scheme is no address of ours. */
export function setUpAppProtocol(folder: string): void {
  protocol.handle(appScheme, async (request) => {
    if (!isAppAddress(request.url)) return new Response('400\n', { status: 400 });
    const { status, headers, body } = await answer(folder, request.method, pathOf(request.url));
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  });
}

/** The path as it was sent: `URL.pathname` would already have resolved what is to be checked. */
function pathOf(address: string): string {
  return /^[^:]+:\/\/[^/?#]*(.*)$/s.exec(address)?.[1] ?? '';
}
