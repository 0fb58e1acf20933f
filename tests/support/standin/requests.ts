/** Every request of every page: asked of the shell's guards in Electron's order, answered by its protocol. */
import type { BrowserContext, Request as PageRequest, Route } from '@playwright/test';
import { fromPageAddress } from './addresses.ts';
import { type LaunchRecord, preventable } from './record.ts';
import type { StandInWindow } from './standInWindow.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;
export interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}
export type BeforeRequest = (
  details: RequestDetails,
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;

/** What the shell has set up to decide on and answer requests. */
export interface RequestGuards {
  readonly handlers: Map<string, ProtocolHandler>;
  beforeRequest: BeforeRequest | null;
}

/** Answers every request of a context through the guards. */
export async function routeRequests(
  context: BrowserContext,
  windows: ReadonlySet<StandInWindow>,
  guards: RequestGuards,
  record: LaunchRecord,
): Promise<void> {
  await context.route('**/*', async (route) => {
    try {
      const refused = await refusalOf(route.request(), windows, guards);
      if (refused === null) {
        await fulfil(route, guards);
        return;
      }
      record.blocked.push(refused);
      // 'aborted' leaves the page as it is; any other reason would put Chromium's error page in its place.
      await route.abort('aborted');
    } catch (error) {
      if (context.pages().length > 0) record.errors.push(error as Error);
      await route.abort('failed').catch(() => undefined);
    }
  });
}

/** Null when the request may go on, else what was refused. */
async function refusalOf(
  request: PageRequest,
  windows: ReadonlySet<StandInWindow>,
  guards: RequestGuards,
): Promise<string | null> {
  const url = fromPageAddress(request.url());
  const window = windowOf(request, windows);
  if (window === 'popup') return `popup ${url}`;
  if (window !== null && request.isNavigationRequest() && !window.loading) {
    const isMainFrame = request.frame() === window.page?.mainFrame();
    for (const name of isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate']) {
      const event = preventable({ url, isMainFrame });
      window.webContents.emit(name, event);
      if (event.defaultPrevented) return `navigate ${url}`;
    }
    if (isMainFrame) window.webContents.startNavigation(url);
  }
  const details = { url, method: request.method(), resourceType: request.resourceType() };
  if (await isCancelled(details, guards)) return `cancelled ${url}`;
  return guards.handlers.has(schemeOf(url)) ? null : `network ${url}`;
}

/** The window a request comes from; null for a worker's, 'popup' for a page the shell never opened. */
function windowOf(request: PageRequest, windows: ReadonlySet<StandInWindow>): StandInWindow | 'popup' | null {
  let page: unknown;
  try {
    page = request.frame().page();
  } catch {
    return null; // a worker's request has no frame; a navigation's frame is not there yet
  }
  return [...windows].find((window) => window.page === page) ?? 'popup';
}

/** Whether the shell's request filter stops a request; without a filter none is stopped, as in Electron. */
export function isCancelled(details: RequestDetails, { beforeRequest }: RequestGuards): Promise<boolean> {
  return new Promise((resolve) => {
    if (beforeRequest === null) resolve(false);
    else {
      beforeRequest(details, ({ cancel }) => {
        resolve(cancel === true);
      });
    }
  });
}

async function fulfil(route: Route, guards: RequestGuards): Promise<void> {
  const request = route.request();
  const url = fromPageAddress(request.url());
  const handler = guards.handlers.get(schemeOf(url));
  if (handler === undefined) throw new Error(`no protocol handler for ${url}`);
  const body = request.postDataBuffer();
  const answer = await handler(
    new Request(url, {
      method: request.method(),
      headers: request.headers(),
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    }),
  );
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
}

const schemeOf = (url: string): string => url.slice(0, url.indexOf(':'));
