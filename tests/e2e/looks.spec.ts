import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, makeSmall, openFourWorlds, runToTheEnd, test } from './page.ts';

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: /^(Theme|Tema): / }).click();
  await page.getByRole('menuitemradio', { name: theme }).click();
}

const combinations = [
  { language: 'en', button: 'English', theme: 'light', name: /^(Light|Terang)$/ },
  { language: 'en', button: 'English', theme: 'dark', name: /^(Dark|Gelap)$/ },
  { language: 'id', button: 'Bahasa Indonesia', theme: 'light', name: /^(Light|Terang)$/ },
  { language: 'id', button: 'Bahasa Indonesia', theme: 'dark', name: /^(Dark|Gelap)$/ },
] as const;

for (const { language, button, theme, name } of combinations) {
  test(`both screens pass axe, before and after a run, in ${language}, ${theme}`, async ({ app }) => {
    await app.getByRole('button', { name: /^(Theme|Tema): / }).click();
    await app.getByRole('menuitemradio', { name }).click();
    await app.getByRole('button', { name: button }).click();
    await expect(app.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(app.locator('html')).toHaveAttribute('lang', language);
    expect(await violations(app)).toEqual([]);
    await openFourWorlds(app);
    expect(await violations(app)).toEqual([]);
    await app.getByRole('button', { name: 'English' }).click();
    await makeSmall(app, 200, 3);
    await runToTheEnd(app);
    await app.getByRole('button', { name: button }).click();
    expect(await violations(app)).toEqual([]);
    await app.getByRole('button', { name: /^(All parameters|Semua parameter)$/ }).click();
    expect(await violations(app)).toEqual([]);
  });
}

test('language and theme are kept for the next visit', async ({ app }) => {
  await app.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await chooseTheme(app, 'Gelap');
  await app.reload();
  await expect(app.locator('html')).toHaveAttribute('lang', 'id');
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(app.getByRole('heading', { name: 'Mulai di sini' })).toBeVisible();
});

test('numbers change their form with the language, not their value', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app);
  await runToTheEnd(app);
  const cell = app.locator('tr[data-metric="conversionRate"] td[data-mean]').first();
  const english = (await cell.textContent()) ?? '';
  await app.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await expect(cell).toHaveText(english.replace('.', ','));
  await expect(app.getByRole('button', { name: 'Jalankan', exact: true })).toBeVisible();
});

test('the key figures show every column at 1280 px, also with how each is worked out', async ({ app }) => {
  await app.setViewportSize({ width: 1280, height: 800 });
  await openFourWorlds(app);
  await makeSmall(app, 200, 3);
  await runToTheEnd(app);
  const table = app.locator('[role="region"][aria-labelledby="figures-heading"]');
  const hidden = () => table.evaluate((region) => region.scrollWidth - region.clientWidth);
  for (const language of ['English', 'Bahasa Indonesia']) {
    await app.getByRole('button', { name: language }).click();
    const formulas = app.getByRole('button', { name: /^(How each is worked out|Cara menghitung)/ });
    expect(await hidden()).toBeLessThanOrEqual(0);
    await formulas.click();
    expect(await hidden()).toBeLessThanOrEqual(0);
    await formulas.click();
  }
});
