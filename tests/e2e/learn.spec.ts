import { violations } from './axe.ts';
import { expect, test } from './page.ts';

test('the words and the source of every number can be looked up, in both languages', async ({ app }) => {
  test.slow();
  await app.getByRole('link', { name: 'Learn' }).click();
  await expect(app.getByRole('heading', { name: 'How to read these charts' })).toBeVisible();
  const pictures = app.getByRole('img', { name: /^Paired difference in/ });
  await expect(pictures).toHaveCount(2);
  const figures = app.locator('main [data-headline]');
  await expect(figures).toHaveCount(2);
  for (const at of [0, 1]) {
    const shown = (await figures.nth(at).textContent()) ?? '';
    await expect(app.getByText(`“${shown} ±`)).toBeVisible();
  }
  await app.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(app.getByRole('region', { name: 'Day by day: conversion' }).locator('tbody tr')).toHaveCount(
    180 - 27,
  );
  const numbers = app.getByRole('region', { name: 'Where each number comes from' }).locator('tbody tr');
  const all = await numbers.count();
  expect(all).toBeGreaterThan(150);
  await app.getByRole('searchbox').fill('fieldHazard');
  await expect(numbers).toHaveCount(1);
  await expect(numbers).toContainText('1.5%');
  const studies = app.getByRole('region', { name: 'The studies behind them' }).locator('tbody tr');
  await app.getByRole('searchbox').fill('Autofill');
  await expect(studies).toHaveCount(1);
  await expect(studies).toContainText('Chrome team');
  await app.getByRole('searchbox').fill('fieldHazard');
  await expect(numbers).toHaveCount(1);
  await numbers.getByRole('link', { name: 'R14' }).click();
  await expect(app.getByRole('heading', { name: 'R14 Giving data' })).toBeFocused();
  await expect(app.getByRole('list', { name: 'Numbers of rule R14' })).toContainText('1.5%');
  // The same link again, now that the address names the place already.
  await app.getByRole('searchbox').fill('fieldHazard');
  await expect(numbers).toHaveCount(1);
  await numbers.getByRole('link', { name: 'R14' }).click();
  await expect(app.getByRole('heading', { name: 'R14 Giving data' })).toBeFocused();
  await app.getByRole('searchbox').fill('percentage point');
  await expect(app.getByRole('definition')).toHaveCount(1);
  await app.getByRole('searchbox').fill('');
  await expect(numbers).toHaveCount(all);
  // Of each kind of row some, in both languages: to look at hundreds of them takes half a minute.
  await app.getByRole('searchbox').fill('data');
  await expect(numbers).not.toHaveCount(all);
  expect(await violations(app)).toEqual([]);
  await app.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await app.emulateMedia({ colorScheme: 'dark' });
  await expect(app.getByRole('heading', { name: 'Cara membaca grafik' })).toBeVisible();
  expect(await violations(app)).toEqual([]);
  await app.getByRole('searchbox').fill('');
  await app.setViewportSize({ width: 320, height: 700 });
  expect(await app.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // A screen that was left is not held: this one has some seven thousand nodes, the library one thousand.
  await app.getByRole('link', { name: 'Pustaka' }).click();
  await expect(app.locator('main')).toHaveCount(1);
  const session = await app.context().newCDPSession(app);
  const held = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Memory.getDOMCounters')).nodes;
  };
  await expect.poll(held).toBeLessThan(4000);
});
