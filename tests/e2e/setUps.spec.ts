import { readFile } from 'node:fs/promises';
import { expect, makeSmall, openFourWorlds, runToTheEnd, test } from './page.ts';

test('a set-up is copied, linked by keyboard, compared with its origin, taken back, and saved as a trainer would write it', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app, 150, 3);
  await runToTheEnd(app);
  await app.getByRole('button', { name: 'Add a set-up' }).click();
  await app.getByRole('menuitem', { name: 'Copy of Multi' }).click();
  await expect(app.getByRole('heading', { name: 'Multi 2' })).toBeFocused();
  await expect(app.locator('[data-sentence="headline"]')).toContainText('exactly alike');
  await app.getByRole('textbox', { name: /^Name/ }).fill('Store linked');
  await app.keyboard.press('Enter');
  const ring = app.getByRole('toolbar', { name: 'Links between channels' });
  await ring.getByRole('button', { name: /^Store;/ }).focus();
  await app.keyboard.press('Enter');
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('Enter');
  await expect(ring.getByRole('button', { name: 'Store to Web shop: linked' })).toBeFocused();
  await expect(app.getByText('Given in Store, it is there in: Web shop.')).toBeVisible();
  await app.getByRole('button', { name: '3 changes' }).click();
  const saved = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save as a scenario file' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain('id: multi2\n    preset: multi\n    name: { en: Store linked, id: Store linked }');
  expect(text).toContain('- { from: store, to: web }');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toBeHidden();
  for (let step = 0; step < 3; step += 1)
    await app.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(app.getByRole('heading', { name: 'This set-up has been taken out.' })).toBeVisible();
});
