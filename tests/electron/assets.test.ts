import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, fileForPath } from '../../electron/assets.ts';
import { serveApp } from '../../electron/serve.ts';

let outer = '';
let folder = '';

beforeAll(() => {
  outer = mkdtempSync(path.join(os.tmpdir(), 'saluran-assets-'));
  folder = path.join(outer, 'page');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(outer, 'secret.json'), '{}');
  writeFileSync(path.join(folder, 'index.html'), '<meta nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__">');
  writeFileSync(path.join(folder, 'assets', 'page.js'), '1');
  writeFileSync(path.join(folder, 'assets', 'notes.txt'), 'x');
});

afterAll(() => {
  rmSync(outer, { recursive: true, force: true });
});

describe('which file an address means', () => {
  it('is a file below the folder, whatever the address', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '//',
      '\\',
      '%5c',
      'assets',
      'secret.json',
      '%00',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const file = fileForPath(folder, pieces.join(''));
        if (file !== null) expect(path.relative(folder, file)).not.toMatch(/^\.\.([\\/]|$)|^\//);
      }),
    );
  });

  it('is index.html for the bare address, and nothing for one that cannot be decoded', () => {
    expect(fileForPath(folder, '/')).toBe(path.join(folder, 'index.html'));
    expect(fileForPath(folder, '?a=1')).toBe(path.join(folder, 'index.html'));
    expect(fileForPath(folder, '/%E0%A4%A')).toBeNull();
  });
});

describe('the answer to a request', () => {
  it('puts the same nonce into the page and its policy, and another one the next time', async () => {
    const nonces = [];
    for (const page of [await answer(folder, 'GET', '/'), await answer(folder, 'GET', '/')]) {
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(page.headers['Content-Security-Policy'] ?? '') ?? [];
      expect(new TextDecoder().decode(page.body)).toBe(`<meta nonce="${nonce}"><style nonce="${nonce}">`);
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  it('puts a script, which may be a worker, under a policy too', async () => {
    const script = await answer(folder, 'GET', '/assets/page.js');
    expect(script.headers['Content-Security-Policy']).toMatch(/^default-src 'none'/);
    expect(script.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  });

  it('serves no kind of file the page is not made of', async () => {
    expect((await answer(folder, 'GET', '/assets/notes.txt')).status).toBe(404);
    expect((await answer(folder, 'GET', '/assets')).status).toBe(404);
    expect((await answer(folder, 'PUT', '/')).status).toBe(405);
  });
});

describe('the browser server', () => {
  it('takes another port when the wanted one is busy, and serves on this machine only', async () => {
    const first = await serveApp(folder, 0);
    const second = await serveApp(folder, Number(new URL(first.address).port));
    try {
      expect(second.address).not.toBe(first.address);
      for (const { address } of [first, second]) {
        expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
        const page = await fetch(address);
        expect(page.status).toBe(200);
        expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
      }
    } finally {
      first.stop();
      second.stop();
    }
  });
});
