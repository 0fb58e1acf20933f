import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { serveApp } from '../../electron/serve.ts';

/** Where the built page lies. */
export const builtPage = path.resolve('dist/renderer');

interface Fixtures {
  /** The built app as a browser gets it, with the policy of the shipped server. */
  readonly app: Page;
}

interface WorkerFixtures {
  readonly address: string;
}

/** Playwright's `test` with the app open; an error or a broken policy on the page fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  address: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const { address, stop } = await serveApp(builtPage, 0);
      await use(address);
      stop();
    },
    { scope: 'worker' },
  ],
  app: async ({ page, address }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(address);
    await use(page);
    expect(errors).toEqual([]);
  },
});

export { expect };

/** Opens the first prepared scenario in the lab. */
export async function openFourWorlds(page: Page): Promise<void> {
  await page.locator('#shelf-startHere h3 button').first().click();
  await expect(page.locator('figure[data-series]')).toHaveCount(3);
}

/** Makes a run short enough for a test: fewer shoppers and paired runs, through the run bar. */
export async function makeSmall(page: Page, shoppers = 300, runs = 4): Promise<void> {
  for (const [name, value] of [
    ['Shoppers', shoppers],
    ['Runs', runs],
  ] as const) {
    const field = page.getByRole('textbox', { name });
    await field.fill(String(value));
    await field.press('Enter');
  }
}

/** Presses Run and waits for the digest of the finished run. */
export async function runToTheEnd(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Run', exact: true }).first().click();
  const digest = page.locator('[data-digest]');
  await expect(digest).toBeVisible({ timeout: 40_000 });
  // Charts and tables are drawn one after another; what still shows older numbers says that it is busy.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  return (await digest.getAttribute('data-digest')) ?? '';
}
