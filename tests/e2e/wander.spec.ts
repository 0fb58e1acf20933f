import type { CDPSession, Page } from '@playwright/test';
import seedrandom from 'seedrandom';
import { expect, test } from './page.ts';

/** How long to click around; the nightly form. An hour is `WANDER_MINUTES=60`. */
const minutes = Number(process.env['WANDER_MINUTES'] ?? 5);
const seed = process.env['WANDER_SEED'] ?? 'saluran';
const MOST_GROWTH = 50e6;

const targets = [
  ...['button', '[role="tab"]', 'a[href]', '[role="option"]', '[role="menuitemradio"]', '[role="menuitem"]'],
  ...['input[type="range"]', 'input:not([type="range"])', '[role="gridcell"]', '[tabindex="0"]', 'summary'],
].join(', ');

/** Presses keys or types into what takes them; clicks everything else. */
async function touch(page: Page, random: seedrandom.PRNG): Promise<string> {
  const visible = page.locator(targets).locator('visible=true');
  const count = await visible.count();
  if (count === 0) return 'nothing to touch';
  const target = visible.nth(Math.floor(random() * count));
  const what = await target.evaluate((element) => ({
    tag: element.tagName,
    type: element.getAttribute('type') ?? '',
    name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40),
  }));
  const brief = { timeout: 1500 };
  const keys = ['ArrowRight', 'ArrowLeft', 'PageUp', 'Home', 'End', 'Enter', 'Escape', 'Tab'] as const;
  if (random() < 0.2) {
    await target.focus(brief);
    await page.keyboard.press(keys[Math.floor(random() * keys.length)] ?? 'Tab');
  } else if (what.tag === 'INPUT' && what.type !== 'range') {
    const words = ['3', '40', '0.5', 'omni', 'nonsense', ''];
    await target.fill(words[Math.floor(random() * words.length)] ?? '', brief);
    await page.keyboard.press('Enter');
  } else await target.click(brief);
  return `${what.tag} ${what.name}`;
}

/** Bytes the page holds on to once what nobody needs is gone. */
async function heldBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
}

test(`somebody who clicks around for ${minutes} minutes breaks nothing and leaves no waste behind @nightly`, async ({
  app,
}) => {
  test.setTimeout((minutes + 3) * 60_000);
  const random = seedrandom(seed);
  const session = await app.context().newCDPSession(app);
  await session.send('Performance.enable');
  app.on('download', (download) => void download.cancel());
  const trail: string[] = [];
  const broken: string[] = [];
  app.on('pageerror', ({ message }) => broken.push(`${message} after: ${trail.slice(-5).join(' > ')}`));
  const start = Date.now();
  let early = NaN;
  while (Date.now() - start < minutes * 60_000 && broken.length === 0) {
    // What is covered, gone or disabled by now is no fault: the next step finds another.
    trail.push(await touch(app, random).catch(() => 'out of reach'));
    if (Number.isNaN(early) && Date.now() - start > 0.2 * minutes * 60_000) early = await heldBytes(session);
  }
  expect(broken).toEqual([]);
  await expect(app.getByRole('navigation').first()).toBeVisible();
  const late = await heldBytes(session);
  console.log(
    `${trail.length} steps; ${(early / 1e6).toFixed(1)} MB held early, ${(late / 1e6).toFixed(1)} MB at the end`,
  );
  expect(late - early).toBeLessThan(MOST_GROWTH);
  // Covered and vanished targets are part of clicking around, but most steps must have touched something.
  expect(trail.filter((step) => step !== 'out of reach').length).toBeGreaterThan(trail.length / 2);
});
