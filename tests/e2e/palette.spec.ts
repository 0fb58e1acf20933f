import { violations } from './axe.ts';
import { expect, openFourWorlds, test } from './page.ts';

test('a parameter is found by name, its change survives a reload and can be discarded, and a class sees no controls', async ({
  app,
}) => {
  await openFourWorlds(app);
  await app.keyboard.press('Control+k');
  const dialog = app.getByRole('dialog', { name: 'Commands' });
  await expect(dialog.getByRole('menuitem').first()).toBeVisible();
  expect(await violations(app)).toEqual([]);
  // The one gone to by keyboard is always in sight, below the search.
  const searchEnds = async (): Promise<number> => {
    const box = await dialog.getByRole('searchbox').boundingBox();
    return box === null ? NaN : box.y + box.height;
  };
  for (let step = 0; step < 24; step += 1) await app.keyboard.press('ArrowDown');
  for (let step = 0; step < 18; step += 1) await app.keyboard.press('ArrowUp');
  const chosen = dialog.locator('[data-focused]').getByText(/./).first();
  await expect(chosen).toBeInViewport({ ratio: 1 });
  expect((await chosen.boundingBox())?.y ?? 0).toBeGreaterThan(await searchEnds());
  await dialog.getByRole('searchbox').fill('pooled stock multi');
  await expect(dialog.getByRole('menuitem')).toHaveCount(1);
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await app.getByText('Pooled stock · Multi').click();
  await expect(app.getByRole('button', { name: '1 change' })).toBeVisible();
  await app.reload();
  await expect(app.getByText('“Four worlds, the same shoppers” with 1 change.')).toBeVisible();
  await expect(app.getByRole('button', { name: '1 change' })).toBeVisible();
  await app.getByRole('button', { name: 'Discard the changes' }).click();
  await expect(app.getByText('No change')).toBeVisible();
  // So is a metric, to compare the set-ups on.
  await app.keyboard.press('Control+k');
  await dialog.getByRole('searchbox').fill('profit per shopper');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: /Metric/ })).toContainText('profit per shopper');
  await app.getByRole('button', { name: 'Presentation mode' }).click();
  await expect(app.getByRole('complementary')).toBeHidden();
  await expect(app.getByRole('region', { name: 'Run' })).toBeHidden();
  // On a projector: the question on top, the difference on a page of its own, text no smaller than 20 px.
  await app.setViewportSize({ width: 2560, height: 1440 });
  await expect(app.getByRole('banner')).toContainText('What changes when the channels are linked?');
  const headline = app.locator('section[aria-busy]').first();
  await expect.poll(async () => (await headline.boundingBox())?.height ?? 0).toBeGreaterThan(900);
  const chart = app.locator('figure[data-series] [role="application"] svg text').first();
  await expect.poll(async () => (await chart.boundingBox())?.height ?? 0).toBeGreaterThan(20);
  await app.setViewportSize({ width: 1280, height: 720 });
  await app.keyboard.press('Escape');
  await expect(app.getByRole('complementary')).toBeVisible();
  await app.reload();
  await expect(app.getByText('No scenario is open.')).toBeVisible();
});
