import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readRecords } from '../support/readCsv.ts';
import { violations } from './axe.ts';
import { fits, setTextSize } from './fits.ts';
import { expect, makeSmall, openFourWorlds, runToTheEnd, test } from './page.ts';

async function openView(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
}

/** Without the units that stand below them. */
const namesIn = (heads: Locator): Promise<readonly string[]> =>
  heads.evaluateAll((found) => found.map((head) => head.firstChild?.textContent ?? ''));

const sumOf = async (page: Page, part: string, column: number): Promise<number> => {
  const cells = page.getByRole('region', { name: part }).locator(`tbody td:nth-of-type(${column})`);
  const values = await cells.evaluateAll((found) =>
    found.map((cell) => Number(cell.getAttribute('data-value'))),
  );
  return values.reduce((sum, value) => sum + value, 0);
};

test('each view begins with a paired difference of its own and keeps the metric chosen there', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app, 200, 3);
  await runToTheEnd(app);
  await openView(app, /^Loyalty$/);
  await expect(app.locator('[data-sentence="headline"]')).toContainText(/repeat purchases|Cannot tell/);
  await app.getByRole('button', { name: /^repeat purchases/ }).click();
  await app.getByRole('option', { name: 'satisfaction' }).click();
  await openView(app, /^Friction$/);
  const minutes = app.locator('[data-level="reEntryMinutes"]');
  const sentence = (await minutes.locator('p').last().textContent()) ?? '';
  await minutes.getByRole('button', { name: 'Table', exact: true }).click();
  const means = await minutes.locator('tbody td:nth-child(2)').allTextContents();
  expect(means).toHaveLength(4);
  for (const mean of means) expect(sentence).toContain(` ${mean}`);
  const bounds = await minutes.locator('tbody td:nth-child(n + 3)').allTextContents();
  expect(bounds).toHaveLength(8);
  for (const bound of bounds) expect(sentence).toContain(` ${bound}`);
  await openView(app, /^Loyalty$/);
  await expect(app.getByRole('button', { name: /^satisfaction/ })).toBeVisible();
  await openView(app, /^Overview$/);
  await expect(app.getByRole('figure')).toHaveCount(3);
});

test('where journeys end adds up to 100 in every world, and its orders are the conversion rate', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app, 200, 3);
  await runToTheEnd(app);
  const conversion = app.locator('tr[data-metric="conversionRate"] td[data-mean]');
  const shares = await conversion.evaluateAll((cells) =>
    cells.map((cell) => Number(cell.getAttribute('data-mean'))),
  );
  await openView(app, /^Journey$/);
  for (const column of [1, 2, 3, 4])
    expect(await sumOf(app, 'What became of 100 journeys', column)).toBeCloseTo(100, 6);
  const ordered = app.locator('tr[data-row="ordered"] td');
  const read = await ordered.evaluateAll((cells) =>
    cells.map((cell) => Number(cell.getAttribute('data-value'))),
  );
  read.forEach((value, column) => {
    expect(value).toBeCloseTo(100 * (shares[column] ?? NaN), 6);
  });
});

test('the lines of the account add up to the profit in every world', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app, 200, 3);
  await runToTheEnd(app);
  await openView(app, /^Money$/);
  for (const column of [1, 2, 3, 4]) {
    const cell = app.locator(`tr[data-row="profit"] td:nth-of-type(${column})`);
    const profit = Number(await cell.getAttribute('data-value'));
    const whole = await sumOf(app, 'Every line of the account', column);
    expect(Math.abs(whole - 2 * profit) / Math.abs(profit)).toBeLessThan(1e-6);
  }
});

test('every number under Data can be sorted by any column, and what is saved is what stands there', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app, 200, 3);
  await runToTheEnd(app);
  await openView(app, /^Data$/);
  const names = app.locator('tr[data-metric] th');
  const before = await namesIn(names);
  const header = app.getByRole('columnheader', { name: 'Figure' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const sorted = await namesIn(names);
  expect(sorted).toEqual([...before].sort((a, b) => a.localeCompare(b, 'en')));
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await app.getByRole('button', { name: /^All figures/ }).click();
  await app.getByRole('option', { name: 'Profit so far', exact: true }).click();
  const days = app.locator('tr[data-row]');
  await expect(days.first()).toHaveAttribute('data-row', '1');
  await app.getByRole('button', { name: 'Next rows' }).click();
  await expect(days.first()).toHaveAttribute('data-row', '31');
  await app.getByRole('columnheader', { name: 'Omni' }).getByRole('button').click();
  const sums = await days
    .locator('td:last-child')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-mean'))));
  expect(sums).toHaveLength(30);
  expect(sums).toEqual([...sums].sort((a, b) => a - b));
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save as CSV: Profit so far' }).click();
  const written = readRecords(readFileSync(await (await download).path(), 'utf8'));
  const means = written.filter((row) => row['setUp'] === 'omni').map((row) => Number(row['mean']));
  expect(means.toSorted((a, b) => a - b).slice(0, 30)).toEqual(sums);
});

const narrow = { width: 320, height: 700 };
const wide = { width: 1280, height: 800 };

async function holdsTextOfTwiceTheSize(page: Page): Promise<void> {
  await page.setViewportSize(wide);
  await setTextSize(page, 32);
  await fits(page);
  await setTextSize(page, 16);
}

/** On a phone the question stands above the button that runs, that above the answer, and the controls below; they are reached in the same order. */
async function asksAndAnswersFirst(page: Page): Promise<void> {
  await page.getByRole('tab').first().click();
  const parts = [
    'h1',
    'section[aria-label] button',
    '[role="tablist"]',
    '[data-sentence="headline"]',
    'aside',
  ];
  const tops = await page.evaluate(
    (selectors) => selectors.map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? NaN),
    parts,
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  const inOrder = await page.evaluate((selectors) => {
    const all = selectors.map((one) => document.querySelector(one));
    return all.every((part, at) => {
      const next = all[at + 1];
      return part !== null && (!next || (part.compareDocumentPosition(next) & 4) !== 0);
    });
  }, parts);
  expect(inOrder).toBe(true);
}

// Texts and colours do not depend on each other, so two of the four combinations hold all of them; Indonesian has the longer words.
for (const { theme, language, isLonger } of [
  { theme: 'light', language: 'English', isLonger: false },
  { theme: 'dark', language: 'Bahasa Indonesia', isLonger: true },
] as const) {
  test(`every view passes axe and keeps within 320 px${isLonger ? ', and with text of 200 %' : ''}, ${language}, ${theme}`, async ({
    app,
  }) => {
    test.slow();
    await app.emulateMedia({ colorScheme: theme });
    await openFourWorlds(app);
    await makeSmall(app, 150, 3);
    await runToTheEnd(app);
    await app.getByRole('button', { name: language }).click();
    for (const tab of await app.getByRole('tab').all()) {
      await app.setViewportSize(wide);
      await tab.click();
      expect(await violations(app)).toEqual([]);
      if (isLonger) await holdsTextOfTwiceTheSize(app);
      await app.setViewportSize(narrow);
      await fits(app);
    }
    await asksAndAnswersFirst(app);
    for (const screen of ['library', 'report', 'learn']) {
      await app.evaluate((name) => {
        location.hash = name;
      }, screen);
      await expect(app.locator('nav [aria-current="page"]')).toHaveAttribute('href', `#${screen}`);
      // While a screen loads, the one before is still there, unseen.
      await expect(app.locator('main')).toHaveCount(1);
      await fits(app);
      if (!isLonger) continue;
      await holdsTextOfTwiceTheSize(app);
      await app.setViewportSize(narrow);
    }
  });
}
