/** What the shell trusts, as pure functions: which address is the app's own and which requests may leave. */

export const appScheme = 'app';
export const appHost = 'bundle';
export const appUrl = `${appScheme}://${appHost}/`;

/** The address as a URL, or null when it is none. */
function parseAddress(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** Whether an address is a page of this app. Scheme and host are compared: the origin of app: is "null". */
export function isAppAddress(address: string): boolean {
  const url = parseAddress(address);
  return url?.protocol === `${appScheme}:` && url.host === appHost;
}

/**
 * Whether a request may be made at all: the app's own files and what the page made in memory (blob:, data:).
 * The developer tools load themselves from devtools:.
 */
export function mayRequest(address: string): boolean {
  if (isAppAddress(address)) return true;
  const protocol = parseAddress(address)?.protocol;
  return protocol === 'blob:' || protocol === 'data:' || protocol === 'devtools:';
}

/** The part of an IPC sender's frame that decides trust. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Only the top frame of a page of this app may ask for anything; a frame that is gone may not. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppAddress(frame.url);
}
