/** The app in a browser: a server for this machine only, over the same files and policy as the desktop app. */
import { createServer, type Server } from 'node:http';
import { answer } from './assets.ts';

/** A running server: its address ("http://127.0.0.1:4173/") and the way to end it. */
export interface ServedApp {
  readonly address: string;
  readonly stop: () => void;
}

const host = '127.0.0.1';

/**
 * Serves the built page in `folder`.
 * @param port the wanted port; a free one is taken when it is busy (0 asks for a free one at once)
 * @throws {Error} when no port can be had
 */
export async function serveApp(folder: string, port: number): Promise<ServedApp> {
  const server = createServer((request, response) => {
    void answer(folder, request.method ?? 'GET', request.url ?? '/').then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    });
  });
  const actual = await listen(server, port).catch((error: unknown) => {
    if (isBusy(error)) return listen(server, 0);
    throw error;
  });
  return {
    address: `http://${host}:${actual}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The port the server then listens on. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EADDRINUSE' || code === 'EACCES';
}
