import { expect, makeSmall, openFourWorlds, runToTheEnd, test } from './page.ts';

test('a student opens the first scenario, runs it, and sees numbers for four set-ups', async ({ app }) => {
  await expect(app.getByRole('heading', { name: 'Start here' })).toBeVisible();
  await openFourWorlds(app);
  await expect(app.getByText('Nothing has run yet. Run to see')).toBeVisible();
  await makeSmall(app);
  await runToTheEnd(app);
  const conversion = app.locator('tr[data-metric="conversionRate"] td[data-mean]');
  await expect(conversion).toHaveCount(4);
  for (const cell of await conversion.all()) await expect(cell).toHaveText(/^\d{1,2}\.\d%$/);
  await expect(app.locator('[data-sentence="headline"]')).toContainText('paired runs');
  await expect(app.getByRole('figure')).toHaveCount(3);
  await expect(app.locator('section[aria-label="Run"]')).toContainText('4 of 4 paired runs');
});

test('moving a slider changes the numbers, is counted as one change, and can be taken back', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app);
  const before = await runToTheEnd(app);
  const slider = app.getByRole('slider', { name: 'Switching of channels' });
  await slider.press('Home');
  await expect(app.locator('[data-digest]')).not.toHaveAttribute('data-digest', before);
  await expect(app.getByRole('button', { name: '3 changes' })).toBeVisible();
  await app.getByRole('button', { name: /^Reset Switching of channels/ }).click();
  await expect(app.locator('[data-digest]')).toHaveAttribute('data-digest', before);
});

test('a change can be undone and redone, by button and by key, and the numbers follow', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app, 200, 2);
  const before = await runToTheEnd(app);
  const digest = app.locator('[data-digest]');
  await app.getByRole('slider', { name: 'Switching of channels' }).press('End');
  await expect(digest).not.toHaveAttribute('data-digest', before);
  const after = (await digest.getAttribute('data-digest')) ?? '';
  await app.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(digest).toHaveAttribute('data-digest', before);
  await app.keyboard.press('Control+Shift+z');
  await expect(digest).toHaveAttribute('data-digest', after);
  await app.keyboard.press('Control+z');
  await expect(digest).toHaveAttribute('data-digest', before);
  await app.keyboard.press('Control+z');
  await app.keyboard.press('Control+z');
  await expect(app.getByText('No change')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Undo the last change' })).toBeDisabled();
});

test('the same seed gives the same digest, another seed another one', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app, 200, 2);
  const first = await runToTheEnd(app);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  const seed = app.getByRole('textbox', { name: 'Seed' });
  await seed.fill('other luck');
  await seed.press('Enter');
  await expect(app.getByText(/^You changed 1 setting/)).toBeVisible();
  await app.getByRole('button', { name: 'Run again' }).first().click();
  await expect(app.locator('[data-digest]')).not.toHaveAttribute('data-digest', first, { timeout: 20_000 });
  await seed.fill('four-worlds');
  await seed.press('Enter');
  await app.getByRole('button', { name: 'Run again' }).first().click();
  await expect(app.locator('[data-digest]')).toHaveAttribute('data-digest', first, { timeout: 20_000 });
});

test('a stopped run keeps its whole paired runs and says that it is less certain', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app, 500, 200);
  await app.getByRole('button', { name: 'Run', exact: true }).first().click();
  await expect(app.locator('[data-headline]')).toBeVisible({ timeout: 20_000 });
  await app.getByRole('button', { name: 'Stop' }).click();
  await expect(app.getByText(/^Stopped after \d+ of 200 runs\. What you see is valid/)).toBeVisible();
  await expect(app.locator('tr[data-metric="conversionRate"] td[data-mean]')).toHaveCount(4);
});

test('the page answers while a long run is under way', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app, 20_000, 50);
  await app.getByRole('button', { name: 'Run', exact: true }).first().click();
  const longest = await app.evaluate(async () => {
    let last = performance.now();
    let gap = 0;
    const until = last + 2500;
    while (last < until) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const now = performance.now();
      gap = Math.max(gap, now - last);
      last = now;
    }
    return gap;
  });
  // The simulation of one paired run takes longer than this; a page that waited for it would stand still.
  expect(longest).toBeLessThan(1000);
  await app.getByRole('button', { name: 'Stop' }).click();
});

test('a chart is one tab stop, read by arrow keys, with its table one key away', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app);
  await runToTheEnd(app);
  const chart = app.locator('figure[data-series="conversion"]');
  // Charts are drawn one after another; there is nothing to read before.
  await expect(chart.locator('[data-line]')).toHaveCount(4);
  await chart.getByRole('application').focus();
  await app.keyboard.press('ArrowLeft');
  await expect(chart.locator('[aria-live]')).toHaveText(/^Day 179, Omni: \d+\.\d%, 95% interval/);
  await app.keyboard.press('ArrowUp');
  await expect(chart.locator('[aria-live]')).toHaveText(/^Day 179, Cross: /);
  await app.keyboard.press('s');
  await expect(chart.locator('[aria-live]')).toContainText('95% interval');
  await app.keyboard.press('t');
  // A head, and the days from the first whole four weeks on, as in the plot.
  await expect(chart.getByRole('table').getByRole('row')).toHaveCount(1 + 180 - 27);
});

test('the progress of a run is announced at its start and its end', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app);
  const announcer = app.locator('[data-announcer="run"]');
  await expect(announcer).toHaveText('');
  await runToTheEnd(app);
  await expect(announcer).toContainText('The run is finished.');
});
