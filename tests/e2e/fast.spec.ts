import { expect, openFourWorlds, test } from './page.ts';

/** Milliseconds; the medians of several visits, since other work on the machine comes and goes. */
const USABLE = 1500;
const FIRST_CHART = 2000;
const LONGEST_TASK = 50;
const VISITS = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

test('the library is usable at once, and the first chart is there soon after @nightly', async ({
  browser,
  address,
}) => {
  const usable: number[] = [];
  const chart: number[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    const card = page.locator('#shelf-startHere h3 button').first();
    await card.waitFor();
    usable.push(await page.evaluate(() => performance.now()));
    const clicked = await page.evaluate(() => performance.now());
    await card.click();
    await page.locator('figure[data-series] svg path').first().waitFor({ state: 'attached' });
    chart.push((await page.evaluate(() => performance.now())) - clicked);
    await context.close();
  }
  console.log(
    `usable after ${median(usable).toFixed(0)} ms, first chart ${median(chart).toFixed(0)} ms after the click`,
  );
  expect(median(usable)).toBeLessThan(USABLE);
  expect(median(chart)).toBeLessThan(FIRST_CHART);
});

test('the page stays free while a run is under way: no task above 50 ms @nightly', async ({ app }) => {
  await openFourWorlds(app);
  await app.waitForTimeout(3000); // the first charts, drawn for the first time, are not what is asked about
  await app.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => {
      long.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await app.getByRole('button', { name: 'Run', exact: true }).first().click();
  await expect(app.locator('[data-digest]')).toBeVisible({ timeout: 40_000 });
  const long = await app.evaluate(() => (globalThis as unknown as { long: readonly number[] }).long);
  console.log(`tasks above 50 ms: ${long.map((ms) => ms.toFixed(0)).join(', ') || 'none'}`);
  expect(Math.max(0, ...long)).toBeLessThanOrEqual(LONGEST_TASK);
});
