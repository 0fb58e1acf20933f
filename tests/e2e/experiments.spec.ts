import { violations } from './axe.ts';
import { expect, makeSmall, openFourWorlds, test } from './page.ts';

test('a waterfall says how much it takes, is lived, and its shares add up to the difference', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app, 120, 2);
  await app.getByRole('tab', { name: 'Experiments' }).click();
  await expect(app.getByText(/^160 worlds at most, about/)).toBeVisible();
  await app.getByRole('button', { name: 'Start the experiment' }).click();
  const result = app.getByRole('region', { name: 'From Multi to Omni, lever by lever' });
  await expect(result.getByText(/digest/)).toBeVisible({ timeout: 30_000 });
  const means = await result
    .locator('td[data-mean]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-mean'))));
  const total = means.pop() ?? NaN;
  expect(means.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(total, 8);
  const saved = app.waitForEvent('download');
  await result.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await saved).suggestedFilename()).toBe('four-worlds-waterfall.csv');
  expect(await violations(app)).toEqual([]);
});

test('an ensemble says in how many draws it holds, as dots and as a table with the same numbers', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app, 120, 2);
  await app.getByRole('tab', { name: 'Experiments' }).click();
  await app.getByRole('button', { name: /^Waterfall/ }).click();
  await app.getByRole('option', { name: /^Ensemble/ }).click();
  for (const [name, value] of [
    ['Draws', '6'],
    ['Runs', '2'],
  ] as const) {
    const field = app.getByRole('tabpanel').getByRole('textbox', { name });
    await field.fill(value);
    await field.press('Enter');
  }
  await expect(app.getByText(/^24 worlds at most, about/)).toBeVisible();
  await app.getByRole('button', { name: 'Start the experiment' }).click();
  const result = app.getByRole('region', { name: 'Omni against Multi when all is uncertain' });
  await expect(result.getByText(/digest/)).toBeVisible({ timeout: 30_000 });
  await expect(result.locator('[data-sentence]')).toContainText(/^In \d of 6 draws Omni comes out higher/);
  await expect(result.locator('[data-draws="6"] svg circle')).toHaveCount(7);
  await result.getByRole('button', { name: 'Table' }).click();
  await expect(result.getByRole('rowheader', { name: /^Draw \d/ })).toHaveCount(6);
  const saved = app.waitForEvent('download');
  await result.getByRole('button', { name: 'Save correlations.csv' }).click();
  expect((await saved).suggestedFilename()).toBe('four-worlds-ensemble-correlations.csv');
  expect(await violations(app)).toEqual([]);
});
