/**
 * The built page as answers to requests: which file an address means, and with which headers it leaves.
 * The desktop protocol and the browser server both answer from here, so that the page lives under the same
 * policy in both.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy, noncePlaceholder } from './csp.ts';

/** One answer: status 200, 400 (not an address of this app), 404 or 405. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The kinds of file the page is made of; any other ending is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const guarded = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } as const;

/**
 * The file below `folder` an address path means.
 * @param urlPath as it stands in the address, still percent-encoded, with or without a query
 * @returns an absolute path; null when the path leaves the folder or is not a path at all
 */
export function fileForPath(folder: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const relative = decoded === '/' || decoded === '' ? 'index.html' : decoded.replace(/^\/+/, '');
  const file = path.resolve(folder, relative);
  const fromFolder = path.relative(folder, file);
  const leaves = fromFolder.split(path.sep).includes('..') || path.isAbsolute(fromFolder);
  return leaves || relative.split('/').includes('..') ? null : file;
}

/**
 * Answers a request for `urlPath` from the built page in `folder`. Every file leaves with a policy (a worker
 * lives under the one its own script came with) whose nonce is fresh for this answer.
 */
export async function answer(folder: string, method: string, urlPath: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405);
  const file = fileForPath(folder, urlPath);
  if (file === null) return refuse(400);
  const extension = path.extname(file);
  const contentType = contentTypes[extension];
  if (contentType === undefined) return refuse(404);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch {
    return refuse(404);
  }
  const nonce = randomBytes(16).toString('base64');
  const body = extension === '.html' ? withNonce(bytes, nonce) : bytes;
  const headers = {
    ...guarded,
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    // A kept copy of the page would carry an old nonce; the other files have a hash in their names.
    'Cache-Control': extension === '.html' ? 'no-store' : 'no-cache',
  };
  return { status: 200, headers, body };
}

function withNonce(html: Uint8Array, nonce: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(new TextDecoder().decode(html).replaceAll(noncePlaceholder, nonce));
}

function refuse(status: 400 | 404 | 405): Answer {
  const headers = { ...guarded, 'Content-Type': 'text/plain; charset=utf-8' };
  return { status, headers, body: new TextEncoder().encode(`${status}\n`) };
}
