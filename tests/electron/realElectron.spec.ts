import { _electron, expect, test } from '@playwright/test';
import { findElectronBinary } from '../../electron/binary.mjs';

const executablePath = findElectronBinary();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Why the real Electron cannot be tried here; null when it can. */
function reasonToSkip(): string | null {
  if (executablePath === null)
    return 'the Electron binary is not installed (npx install-electron fetches it)';
  return hasDisplay ? null : 'there is no display (an X server such as Xvfb would do)';
}

test('in the real Electron the app starts, isolated, with its bridge', async () => {
  const reason = reasonToSkip();
  if (reason !== null) console.log(`Real Electron is not tried: ${reason}. The stand-in covers the rest.`);
  test.skip(reason !== null, reason ?? '');
  const app = await _electron.launch({
    executablePath: executablePath ?? '',
    args: ['.', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await app.firstWindow();
    await page.waitForLoadState('load');
    expect(page.url()).toBe('app://bundle/');
    expect(await page.evaluate(() => Object.keys(window.saluran ?? {}))).toContain('openScenario');
    expect(await page.evaluate(() => 'require' in window)).toBe(false);
    expect(await page.evaluate(() => window.saluran?.info())).toMatchObject({ platform: process.platform });
  } finally {
    await app.close();
  }
});
