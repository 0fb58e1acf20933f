import { expect, test } from '../support/standin/desktopTest.ts';
import { launchDesktop } from '../support/standin/launch.ts';

/** The numbers are those of Electron's security checklist. */

test(
  '2 3 4 6 8-12: the window is sandboxed and isolated, with every risky switch off',
  { tag: '@packed' },
  ({ desktop }) => {
    expect(desktop.window.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    });
    expect(desktop.window.options.webPreferences).not.toHaveProperty('enableBlinkFeatures');
    expect(desktop.record.calls.map(({ api }) => api)).toContain('app.enableSandbox');
  },
);

test.describe('installed', () => {
  test.use({ desktopOptions: { isPackaged: true } });

  test('the window has no developer tools, nor has the menu', ({ desktop }) => {
    expect(desktop.window.options.webPreferences).toMatchObject({ devTools: false });
    expect(desktop.menu.all().map(({ role }) => role)).not.toContain('toggleDevTools');
  });
});

test('a second Saluran opens no window and ends', async ({ browser }) => {
  await expect(launchDesktop(browser, { isSecondInstance: true })).rejects.toThrow('ends at once');
});

test('18: the app: scheme is standard and secure and bypasses no policy', ({ desktop }) => {
  const declared = desktop.record.calls.find(({ api }) => api === 'privileged schemes');
  expect(declared?.args).toEqual([
    [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
  ]);
});

test('2 20: no Node, no ipcRenderer and no part of the stand-in leaks into the page', async ({ desktop }) => {
  const leaked = await desktop.page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'Buffer',
      'ipcRenderer',
      'electron',
      '__standInSend',
      '__standInReceive',
    ].filter((name) => name in window),
  );
  expect(leaked).toEqual([]);
});

test(
  '7: the page is under a strict policy with a nonce of its own for each load',
  { tag: '@packed' },
  async ({ desktop }) => {
    const policyOf = async () =>
      (await desktop.fetchFromApp('app://bundle/')).headers.get('Content-Security-Policy');
    const [first, second] = [await policyOf(), await policyOf()];
    expect(first).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'/,
    );
    expect(first).not.toMatch(/unsafe-/);
    expect(first).not.toBe(second);
    expect(await (await desktop.fetchFromApp('app://bundle/')).text()).not.toContain('__CSP_NONCE__');
  },
);

test('7: the browser blocks inline script, inline style and eval, and reports it', async ({ desktop }) => {
  const { page } = desktop;
  await page.evaluate(() => {
    const blocked: string[] = [];
    Object.assign(window, { blocked });
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    const style = document.createElement('style');
    style.textContent = 'body { outline: 3px solid red }';
    document.head.append(script, style);
    // Not directly: what a test evaluates is exempt from the policy.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that it does not work is what is tested
    setTimeout(() => new Function('window.ran = true'));
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { blocked: string[] }).blocked.sort()))
    .toEqual(['script-src', 'script-src-elem', 'style-src-elem']);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  desktop.record.errors.length = 0;
});

test('7: a style with the nonce of the page is applied', async ({ desktop }) => {
  const outline = await desktop.page.evaluate(() => {
    const style = document.createElement('style');
    style.nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
    style.textContent = 'body { outline-style: dashed }';
    document.head.append(style);
    return getComputedStyle(document.body).outlineStyle;
  });
  expect(outline).toBe('dashed');
});

test('1 13: the page cannot leave the app', async ({ desktop }) => {
  await desktop.page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await expect.poll(() => desktop.record.blocked).toContain('navigate https://example.org/');
  expect(desktop.window.webContents.getURL()).toBe('app://bundle/');
  desktop.record.errors.length = 0;
});

test('14: no window opens', async ({ desktop }) => {
  await desktop.page.evaluate(() => {
    window.open('https://example.org/');
    window.open('app://bundle/');
  });
  await expect
    .poll(() => desktop.record.calls.filter(({ api }) => api === 'windowOpen').map(({ args }) => args[1]))
    .toEqual(['deny', 'deny']);
});

test('1: no request leaves the app, whatever the policy of the page says', async ({ desktop }) => {
  const answer = await desktop.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'sent',
      () => 'blocked',
    ),
  );
  expect(answer).toBe('blocked');
  desktop.record.errors.length = 0;
  // The policy of the page stops it first; the shell's own filter would too.
  expect(await desktop.stopsRequest('https://example.org/')).toBe(true);
  expect(await desktop.stopsRequest('file:///etc/passwd')).toBe(true);
  expect(await desktop.stopsRequest('app://bundle/index.html')).toBe(false);
});

test('5: every permission is denied', async ({ desktop }) => {
  for (const name of ['geolocation', 'media', 'notifications', 'clipboard-read', 'usb']) {
    const answer = await desktop.permission(desktop.window.webContents, name);
    expect(answer, name).toEqual({ requested: false, checked: false, device: false });
  }
});

test('12: a webview is never attached', ({ desktop }) => {
  let prevented = false;
  desktop.window.webContents.emit('will-attach-webview', { preventDefault: () => (prevented = true) });
  expect(prevented).toBe(true);
});

test('3 17: a frame inside the page has no way to the shell', async ({ desktop }) => {
  const inside = await desktop.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return typeof frame.contentWindow?.saluran;
  });
  expect(inside).toBe('undefined');
});

test(
  '17: every channel refuses a sender that is not the top frame of the app',
  { tag: '@packed' },
  async ({ desktop }) => {
    expect(desktop.channels).toEqual([
      'file:listening',
      'file:save',
      'menu:language',
      'recent:forget',
      'recent:list',
      'recent:open',
      'scenario:open',
      'shell:info',
    ]);
    const senders = [
      ['https://example.org/', true],
      ['app://other/', true],
      ['https://bundle/', true],
      ['file:///etc/passwd', true],
      ['', true],
      ['app://bundle/', false],
    ] as const;
    for (const channel of desktop.channels) {
      for (const [url, isTopFrame] of senders) {
        const answer = await desktop.invokeAs(url, isTopFrame, channel);
        expect(answer, `${channel} from ${url}`).toMatchObject({
          kind: 'refused',
          reason: 'untrusted-sender',
        });
      }
    }
  },
);

test('17: arguments that are not what the channel takes are refused before anything is done', async ({
  desktop,
}) => {
  const asPage = (channel: string, ...args: unknown[]) =>
    desktop.invokeAs('app://bundle/', true, channel, ...args);
  const bytes = new Uint8Array(1);
  const save = { suggestedName: 'a.zip', bytes, kind: 'bundle' };
  const wrong: [string, ...unknown[]][] = [
    ['scenario:open', '/etc/passwd'],
    ['shell:info', 1],
    ['menu:language'],
    ['menu:language', 'fr'],
    ['menu:language', { toString: 'en' }],
    ['file:save'],
    ['file:save', null],
    ['file:save', save, save],
    ['file:save', { ...save, kind: 'program' }],
    ['file:save', { ...save, kind: 'constructor' }],
    ['file:save', { ...save, bytes: 'text' }],
    ['file:save', { ...save, suggestedName: '../a.zip' }],
    ['file:save', { ...save, suggestedName: 'C:\\a.zip' }],
    ['file:save', { ...save, suggestedName: '.bashrc.zip' }],
    ['file:save', { ...save, suggestedName: '' }],
    ['file:save', { ...save, suggestedName: 'a\u0000.zip' }],
  ];
  for (const [channel, ...args] of wrong) {
    const answer = await asPage(channel, ...args);
    expect(answer, `${channel} ${JSON.stringify(args)}`).toMatchObject({
      kind: 'refused',
      reason: 'bad-argument',
    });
  }
  const program = await asPage('file:save', { ...save, suggestedName: 'a.exe' });
  expect(program).toMatchObject({ kind: 'refused', reason: 'wrong-extension', found: "'a.exe'" });
  expect(desktop.record.calls.filter(({ api }) => api.startsWith('dialog'))).toEqual([]);
});

test('17: a value that cannot be cloned never reaches the shell', async ({ desktop }) => {
  const message = await desktop.page.evaluate(() =>
    window.saluran
      ?.saveFile({ suggestedName: 'a.zip', bytes: (() => 1) as never, kind: 'bundle' })
      .then(String, (error: unknown) => String(error)),
  );
  expect(message).toMatch(/could not be cloned/);
});

test(
  '18: the protocol serves the files of the page and nothing else',
  { tag: '@packed' },
  async ({ desktop }) => {
    const status = async (url: string, init?: RequestInit) => (await desktop.fetchFromApp(url, init)).status;
    expect(await status('app://bundle/')).toBe(200);
    expect(await status('app://bundle/index.html?x=1')).toBe(200);
    expect(await status('app://bundle/..%2f..%2fpackage.json')).toBe(400);
    expect(await status('app://bundle/%2e%2e/%2e%2e/package.json')).not.toBe(200);
    expect(await status('app://bundle/..%5c..%5cpackage.json')).toBe(400);
    expect(await status('app://bundle/%E0%A4%A')).toBe(400);
    expect(await status('app://bundle/index.html%00.js')).toBe(400);
    expect(await status('app://bundle/missing.js')).toBe(404);
    expect(await status('app://other/')).toBe(400);
    expect(await status('app://bundle/', { method: 'POST' })).toBe(405);
    const page = await desktop.fetchFromApp('app://bundle/');
    expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  },
);

test(
  'the page loads without one policy violation, error or blocked request',
  { tag: '@packed' },
  async ({ desktop }) => {
    await desktop.page.waitForLoadState('networkidle');
    expect(desktop.record.errors.map(({ message }) => message)).toEqual([]);
    expect(desktop.record.blocked).toEqual([]);
  },
);
