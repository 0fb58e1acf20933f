import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, makeSmall, runToTheEnd, test } from './page.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Opens the story of the basket on the phone, runs it, and goes to the diary of its pinned shopper. */
async function openDiary(page: Page, shoppers = 1400): Promise<void> {
  await page.getByRole('button', { name: /^What happens to online and to store sales/ }).click();
  await makeSmall(page, shoppers, 2);
  await runToTheEnd(page);
  await page.getByRole('tab', { name: 'Shopper' }).click();
  await expect(page.locator('[data-why]')).toBeVisible({ timeout: 40_000 });
}

test('a student asks why the pinned shopper left, and steps back through her decisions', async ({ app }) => {
  await openDiary(app);
  await expect(app.getByRole('heading', { name: 'Shopper 1253' })).toBeVisible();
  await expect(app.getByRole('heading', { name: 'Why did she leave?' })).toBeVisible();
  await expect(
    app.getByText('She left because the delivery cost in Web shop (phone) put her off.'),
  ).toBeVisible();
  // Every world and the answer are in the window at once.
  await app.setViewportSize({ width: 1440, height: 900 });
  const foot = async (part: string): Promise<number> => {
    const box = await app.locator(part).last().boundingBox();
    return (box?.y ?? Infinity) + (box?.height ?? 0);
  };
  await expect.poll(() => foot('[role="application"] > svg')).toBeLessThanOrEqual(900);
  expect(await foot('[data-why]')).toBeLessThan(500);
  const panel = app.getByRole('region', { name: 'Decisions' });
  const count = panel.locator('[data-decision]');
  const last = Number(await count.getAttribute('data-decision'));
  expect(last).toBeGreaterThan(5);
  await panel.getByRole('button', { name: 'Decision before' }).click();
  await expect(count).toHaveAttribute('data-decision', String(last - 1));
  for (let at = last - 1; at > 0; at -= 1)
    await panel.getByRole('button', { name: 'Decision before' }).click();
  await expect(panel.getByRole('button', { name: 'Decision before' })).toBeDisabled();
  await expect(panel.getByRole('listitem').first()).toContainText('%');
});

test('the diary is one tab stop, read by arrow keys, with its text one key away', async ({ app }) => {
  await openDiary(app);
  const chart = app.getByRole('application');
  await chart.focus();
  const live = app.locator('[data-live="diary"]');
  await app.keyboard.press('Home');
  await expect(live).toHaveText(/^Delivery only, day 45, 13:47: A need arises\./);
  await app.keyboard.press('ArrowDown');
  await expect(live).toHaveText(/^Delivery or collection, day 45, 13:47: A need arises\./);
  await app.keyboard.press('End');
  await expect(live).toHaveText(/satisfaction/);
  await app.keyboard.press('s');
  await expect(live).toContainText('Delivery only: left, day 46, 08:41');
  await app.keyboard.press('t');
  const text = app.locator('[data-diary="text"]');
  await expect(text.locator('[data-world]')).toHaveCount(3);
  await expect(text.locator('[data-world="multi"]')).toContainText(
    'whether the delivery cost puts her off: chance 12.0%, draw 0.093: yes',
  );
});

test('one who differs is found, and a shopper behind a number of another tab', async ({ app }) => {
  await openDiary(app, 400);
  await app.getByRole('button', { name: 'Find one who differs' }).click();
  await expect(app.locator('[data-search="found"], [data-search="nobody"]')).toBeVisible({ timeout: 40_000 });
  await app.getByRole('tab', { name: 'Journey' }).click();
  await app
    .getByRole('button', { name: /, ordered, Delivery or collection: show a shopper$/ })
    .first()
    .click();
  await expect(app.getByRole('tab', { name: 'Shopper' })).toHaveAttribute('aria-selected', 'true');
  await expect(app.locator('[data-search="found"]')).toContainText('with Delivery or collection, orders', {
    timeout: 40_000,
  });
  // Two diaries stand beside each other, in step.
  await app.getByRole('button', { name: 'Pin her' }).click();
  await app.getByRole('button', { name: 'Next one' }).click();
  await app.getByRole('button', { name: 'Side by side' }).click();
  await expect(app.locator('[data-beside] [role="application"], [data-beside] p').first()).toBeVisible();
  expect(await violations(app)).toEqual([]);
  await app.getByRole('tab', { name: 'Friction' }).click();
  const cell = app.getByRole('button', { name: /: show a shopper$/ }).first();
  await cell.click();
  await expect(app.locator('[data-search="found"]')).toContainText('is asked again', { timeout: 40_000 });
});

for (const theme of ['Light', 'Dark'])
  test(`the diary passes axe in both languages, ${theme}, and fits 320 px`, async ({ app }) => {
    await app.getByRole('button', { name: /^Theme: / }).click();
    await app.getByRole('menuitemradio', { name: theme }).click();
    await openDiary(app, 400);
    for (const language of ['English', 'Bahasa Indonesia']) {
      await app.getByRole('button', { name: language }).click();
      expect(await violations(app)).toEqual([]);
    }
    await app.getByRole('button', { name: 'Teks', exact: true }).click();
    expect(await violations(app)).toEqual([]);
    await app.getByRole('button', { name: 'Grafik', exact: true }).click();
    await app.setViewportSize({ width: 320, height: 700 });
    expect(await app.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
