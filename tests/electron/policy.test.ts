import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppAddress, isTrustedSender, mayRequest } from '../../electron/policy.ts';

describe('which addresses are the app', () => {
  it.each(['app://bundle/', 'app://bundle/index.html?lesson=1#street'])('%s is', (address) => {
    expect(isAppAddress(address)).toBe(true);
  });

  it.each([
    'app://bundle.example.org/',
    'app://bundle@example.org/',
    'app://bundle:1/',
    'https://bundle/',
    'file:///app://bundle/',
    'javascript:location="app://bundle/"',
    'bundle/',
    '',
  ])('%s is not', (address) => {
    expect(isAppAddress(address)).toBe(false);
  });
});

describe('which requests may be made', () => {
  it('lets through the app and what the page made in memory', () => {
    for (const address of ['app://bundle/a.js', 'blob:app://bundle/1', 'data:image/png;base64,AA==']) {
      expect(mayRequest(address), address).toBe(true);
    }
  });

  it('stops every address of the web, of the disk and of other apps', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https', 'ws', 'wss', 'ftp', 'file'] }), (address) => {
        expect(mayRequest(address)).toBe(false);
      }),
    );
    expect(mayRequest('app://other/')).toBe(false);
    expect(mayRequest('not an address')).toBe(false);
  });
});

describe('who may send a message', () => {
  it('is the top frame of a page of the app', () => {
    expect(isTrustedSender({ url: 'app://bundle/', parent: null })).toBe(true);
  });

  it('is not a frame inside it, a frame that is gone, or another page', () => {
    expect(isTrustedSender({ url: 'app://bundle/', parent: {} })).toBe(false);
    expect(isTrustedSender(null)).toBe(false);
    expect(isTrustedSender({ url: 'https://example.org/', parent: null })).toBe(false);
  });
});
