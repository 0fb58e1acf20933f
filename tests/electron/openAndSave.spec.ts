import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/standin/desktopTest.ts';
import { preventable } from '../support/standin/record.ts';

const lesson = 'saluran: 1\ntitle: { en: Rain, id: Hujan }\n';

test(
  'a window opens with the page of the app in it, and is shown',
  { tag: '@packed' },
  async ({ desktop }) => {
    expect(desktop.window.isVisible()).toBe(true);
    expect(desktop.window.webContents.getURL()).toBe('app://bundle/');
    await expect(desktop.page).toHaveTitle(/Saluran/);
  },
);

test(
  'the page has exactly the named functions of the contract, frozen',
  { tag: '@packed' },
  async ({ desktop }) => {
    const seen = await desktop.page.evaluate(() => ({
      names: Object.keys(window.saluran ?? {}).sort(),
      kinds: [...new Set(Object.values(window.saluran ?? {}).map((member) => typeof member))],
      frozen: Object.isFrozen(window.saluran),
    }));
    expect(seen.names).toEqual([
      'forgetRecent',
      'info',
      'onMenu',
      'onOpenFile',
      'openRecent',
      'openScenario',
      'recentFiles',
      'saveFile',
      'setMenuLanguage',
    ]);
    expect(seen.kinds).toEqual(['function']);
    expect(seen.frozen).toBe(true);
  },
);

test('the shell says which version it is', async ({ desktop }) => {
  const info = await desktop.page.evaluate(() => window.saluran?.info());
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(info).toEqual({ version, platform: process.platform, electron: '0.0.0-stand-in' });
});

test(
  'a scenario chosen in the dialog reaches the page with its name and text',
  { tag: '@packed' },
  async ({ desktop }) => {
    const file = path.join(desktop.folder, 'rain.saluran.yaml');
    writeFileSync(file, `\uFEFF${lesson}`);
    desktop.dialogs.answerOpen(file);
    const opened = await desktop.page.evaluate(() => window.saluran?.openScenario());
    expect(opened).toEqual({ kind: 'opened', name: 'rain.saluran.yaml', text: lesson });
  },
);

test('a cancelled dialog opens and saves nothing', async ({ desktop }) => {
  desktop.dialogs.answerOpen(null);
  desktop.dialogs.answerSave(null);
  const answers = await desktop.page.evaluate(async () => [
    await window.saluran?.openScenario(),
    await window.saluran?.saveFile({ suggestedName: 'x.zip', bytes: new Uint8Array(1), kind: 'bundle' }),
  ]);
  expect(answers).toEqual([null, null]);
});

test('a file that cannot be a scenario is refused in words', async ({ desktop }) => {
  const large = path.join(desktop.folder, 'large.yaml');
  const image = path.join(desktop.folder, 'image.yaml');
  writeFileSync(large, 'a'.repeat(1024 * 1024 + 1));
  writeFileSync(image, Buffer.from([0x89, 0x50, 0xff, 0xfe]));
  for (const [file, reason, expected, found] of [
    [large, 'too-large', 'at most 1048576 bytes', '1048577 bytes'],
    [image, 'not-text', 'text in UTF-8', "bytes that are not UTF-8 in 'image.yaml'"],
    [path.join(desktop.folder, 'no.yaml'), 'unreadable', "a file that can be read, 'no.yaml'", 'ENOENT'],
    ['/etc/passwd', 'wrong-extension', 'a name ending in .yaml, .yml or .json', "'passwd'"],
  ] as const) {
    desktop.dialogs.answerOpen(file);
    const answer = await desktop.page.evaluate(() => window.saluran?.openScenario());
    expect(answer).toEqual({ kind: 'refused', reason, expected, found });
  }
});

test(
  'a saved file is on disk byte for byte, and the dialog starts from the suggested name',
  { tag: '@packed' },
  async ({ desktop }) => {
    const file = path.join(desktop.folder, 'result.zip');
    writeFileSync(file, 'an older and longer result that is replaced as a whole');
    desktop.dialogs.answerSave(file);
    const saved = await desktop.page.evaluate(() =>
      window.saluran?.saveFile({
        suggestedName: 'rain.zip',
        bytes: Uint8Array.from({ length: 256 }, (_, index) => index),
        kind: 'bundle',
      }),
    );
    expect(saved).toEqual({ kind: 'saved', name: 'result.zip' });
    expect([...readFileSync(file)]).toEqual(Array.from({ length: 256 }, (_, index) => index));
    const dialog = desktop.record.calls.find(({ api }) => api === 'dialog.showSaveDialog');
    const { defaultPath } = dialog?.args[0] as { readonly defaultPath: string };
    expect(path.basename(defaultPath)).toBe('rain.zip');
  },
);

test('a place that cannot be written is a refusal, and nothing is left behind', async ({ desktop }) => {
  desktop.dialogs.answerSave(path.join(desktop.folder, 'missing', 'rain.zip'));
  const answer = await desktop.page.evaluate(() =>
    window.saluran?.saveFile({ suggestedName: 'rain.zip', bytes: new Uint8Array(3), kind: 'bundle' }),
  );
  expect(answer).toMatchObject({ kind: 'refused', reason: 'not-writable', found: 'ENOENT' });
});

test(
  'a menu command reaches the page, until the page stops listening',
  { tag: '@packed' },
  async ({ desktop }) => {
    const { page } = desktop;
    await page.evaluate(() => {
      const seen: string[] = [];
      const stop = window.saluran?.onMenu((command) => seen.push(command));
      Object.assign(window, { seen, stop });
    });
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    desktop.clickMenu('theme-dark');
    await expect.poll(seen).toEqual(['theme-dark']);
    await page.evaluate(() => {
      (window as unknown as { stop: () => void }).stop();
    });
    desktop.clickMenu('theme-light');
    await page.evaluate(() => window.saluran?.info());
    expect(await seen()).toEqual(['theme-dark']);
  },
);

test('the menu speaks the language the page asks for', async ({ desktop }) => {
  const labels = () => desktop.menu.all().map(({ label }) => label);
  expect(labels()).toContain('&Open scenario...');
  expect(await desktop.page.evaluate(() => window.saluran?.setMenuLanguage('id'))).toBeNull();
  expect(labels()).toContain('&Buka skenario...');
  expect(labels()).not.toContain('&Open scenario...');
});

test('a second start hands its file to the window that is open', async ({ desktop }) => {
  writeFileSync(path.join(desktop.folder, 'second.yaml'), lesson);
  await desktop.page.evaluate(() => {
    const files: unknown[] = [];
    window.saluran?.onOpenFile((file) => files.push(file));
    Object.assign(window, { files });
  });
  await desktop.page.evaluate(() => window.saluran?.info());
  desktop.startAgain(['--flag', 'second.yaml'], desktop.folder);
  await expect
    .poll(() => desktop.page.evaluate(() => (window as unknown as { files: unknown[] }).files))
    .toEqual([{ kind: 'opened', name: 'second.yaml', text: lesson }]);
  expect(desktop.record.calls.map(({ api }) => api)).toContain('window.focus');
});

test.describe('with a file as an argument', () => {
  test.use({ desktopOptions: { args: ['scenarios/missing-for-this-test.yaml'] } });

  test('the file, or why it cannot be read, waits until the page listens', async ({ desktop }) => {
    await desktop.page.evaluate(() => window.saluran?.onOpenFile(() => undefined));
    const sent = () =>
      desktop.record.calls.filter(({ api }) => api === 'send file:opened').map(({ args }) => args[0]);
    await expect.poll(sent).toMatchObject([{ kind: 'refused', reason: 'unreadable', found: 'ENOENT' }]);
  });
});

test('a window with changes that are in no file closes only when the person says so', ({ desktop }) => {
  const closesAfter = (button: string): boolean => {
    const event = preventable({});
    desktop.dialogs.answerMessage(button);
    desktop.window.webContents.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  };
  expect(closesAfter('Cancel')).toBe(false);
  expect(closesAfter('Close')).toBe(true);
});

test('closing the last window ends the app', async ({ desktop }) => {
  desktop.window.close();
  expect(await desktop.exited).toBe(0);
});
