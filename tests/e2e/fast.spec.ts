import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { builtPage, expect, makeSmall, openFourWorlds, runToTheEnd, test } from './page.ts';

/** Milliseconds; the medians of several visits, since other work on the machine comes and goes. */
const USABLE = 1500;
const FIRST_CHART = 2000;
const LONGEST_TASK = 50;
const VISITS = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Bytes of script, packed, that the first screen may need. */
const INITIAL_SCRIPT = 300_000;
/** Work of the page for a moved slider over that for the measure below: 2.5 to 4 as it is, on a busy machine too. */
const SLIDER_WORK = 6;
const MOVES = 5;

test('the first screen needs little script, and no worker to show the library', async ({
  browser,
  address,
}) => {
  const html = readFileSync(path.join(builtPage, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = scripts.map((file) => gzipSync(readFileSync(path.join(builtPage, file))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(INITIAL_SCRIPT);
  const page = await browser.newPage();
  let kept = 0;
  await page.route(/\.worker-/, (route) => {
    kept += 1;
    return route.abort();
  });
  await page.goto(address);
  await expect(page.locator('#shelf-startHere h3 button').first()).toBeVisible();
  await expect.poll(() => kept).toBeGreaterThan(0);
  await page.close();
});

test('a moved slider costs the page little work', async ({ app }) => {
  const session = await app.context().newCDPSession(app);
  // Processor time of the page's thread: other work on the machine does not count.
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
  };
  await openFourWorlds(app);
  await makeSmall(app, 300, 1);
  let digest = await runToTheEnd(app);
  const slider = app.getByRole('slider').first();
  let [least, leastMeasure] = [Infinity, Infinity];
  for (let move = 0; move < MOVES; move += 1) {
    const before = await spent();
    await slider.press('ArrowRight');
    const newer = app.locator(`[data-digest]:not([data-digest="${digest}"])`);
    digest = (await newer.getAttribute('data-digest')) ?? '';
    await expect(app.locator('[aria-busy="true"]')).toHaveCount(0);
    const between = await spent();
    await app.evaluate(
      () =>
        new Promise<number>((resolve) => {
          setTimeout(() => {
            const rows = Array.from({ length: 60_000 }, (_, at) => ({ id: `row ${at % 997}`, values: [at] }));
            const sums = new Map<string, number>();
            for (const { id, values } of rows) sums.set(id, (sums.get(id) ?? 0) + (values[0] ?? 0));
            resolve(sums.size);
          }, 0);
        }),
    );
    least = Math.min(least, between - before);
    leastMeasure = Math.min(leastMeasure, (await spent()) - between);
  }
  console.log(`a moved slider costs ${(least / leastMeasure).toFixed(1)} measures`);
  expect(least / leastMeasure).toBeLessThan(SLIDER_WORK);
});

/** Waits without asking again and again: each question of `expect` works some 60 ms within the page. */
const untilDone = (app: Page): Promise<void> => app.locator('[data-digest]').waitFor({ timeout: 40_000 });

/** Tasks of the page's own thread in a trace, ms of its processor time: other work on the machine does not count. */
function tasksOf(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(thread),
  );
  return traceEvents
    .filter((event) => event.name === 'RunTask' && pages.has(thread(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

test('no task of the page works longer than 50 ms while a run is under way', async ({ app, browser }) => {
  await openFourWorlds(app);
  await app.waitForTimeout(2000); // the first charts, drawn for the first time, are not what is asked about
  await browser.startTracing(app, { categories: ['disabled-by-default-devtools.timeline'] });
  await app.getByRole('button', { name: 'Run', exact: true }).first().click();
  await untilDone(app);
  const tasks = tasksOf(await browser.stopTracing());
  expect(tasks.length).toBeGreaterThan(100);
  const longest = Math.max(...tasks);
  console.log(`the longest of ${tasks.length} tasks worked ${longest.toFixed(0)} ms`);
  expect(longest).toBeGreaterThan(1); // else the trace has no processor times
  expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
});

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
  await untilDone(app);
  const long = await app.evaluate(() => (globalThis as unknown as { long: readonly number[] }).long);
  console.log(`tasks above 50 ms: ${long.map((ms) => ms.toFixed(0)).join(', ') || 'none'}`);
  expect(Math.max(0, ...long)).toBeLessThanOrEqual(LONGEST_TASK);
});
