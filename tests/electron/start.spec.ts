import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** `npm start` for the browser; settles with the address it prints. */
function start(...args: string[]): { readonly process: ChildProcess; readonly address: Promise<string> } {
  const child = spawn(process.execPath, ['electron/start.mjs', '--browser', '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.stderr.on('data', (text) => (said += String(text)));
    child.on('exit', (code) => {
      reject(new Error(`ended with ${code ?? 'a signal'} before it said its address:\n${said}`));
    });
  });
  return { process: child, address };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', resolve));

test('npm start serves the app to the browser under the same policy, and Ctrl-C ends it', async ({
  page,
}) => {
  const running = start('--port', '0');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  try {
    const answer = await page.goto(await running.address);
    expect(answer?.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    await expect(page).toHaveTitle(/Saluran/);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'saluran' in window)).toBe(false);
    expect(errors).toEqual([]);
  } finally {
    running.process.kill('SIGINT');
  }
  expect(await ended(running.process)).toBe(0);
});

test('npm start takes another port when the wanted one is taken, and names a mistake in its options', async () => {
  const first = start('--port', '0');
  const second = start('--port', new URL(await first.address).port);
  expect(await second.address).not.toBe(await first.address);
  for (const { process: child } of [first, second]) {
    child.kill('SIGTERM');
    await ended(child);
  }
  const wrong = start('--port', 'many');
  await expect(wrong.address).rejects.toThrow('expected a whole number from 0 to 65535, found many');
});
