import { violations } from './axe.ts';
import { setTextSize } from './fits.ts';
import { expect, makeSmall, openFourWorlds, runToTheEnd, test } from './page.ts';

test('a report says what was compared, changed and run, on one page of paper', async ({ app }) => {
  await app.getByRole('link', { name: 'Report' }).click();
  await expect(app.getByText('There is no finished run to report on yet.')).toBeVisible();
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  await openFourWorlds(app);
  await makeSmall(app, 250, 4);
  const digest = await runToTheEnd(app);
  const sentence = (await app.locator('[data-sentence="headline"]').textContent()) ?? '';
  await app.getByRole('link', { name: 'Report' }).click();
  const sheet = app.locator('[data-report]');
  await expect(sheet).toContainText(digest);
  await expect(sheet).toContainText(sentence);
  await expect(sheet).toContainText('Changed by hand: Shoppers, 2,000 to 250.');
  await expect(sheet.getByRole('figure')).toHaveCount(3);
  const story = sheet.locator('[data-story]');
  await expect(story.getByRole('listitem')).toHaveCount(4);
  // Numbers lead nowhere on paper, but they stand there.
  await expect(sheet.getByRole('button')).toHaveCount(0);
  const conversion = sheet.locator('[data-metric="conversionRate"]').first();
  expect((await conversion.innerText()).match(/%/g)).toHaveLength(4);
  expect(await violations(app)).toEqual([]);
  const pdf = await app.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await app.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await expect(sheet).toContainText('Diubah sendiri: Pembelanja, dari 2.000 menjadi 250.');
  // A page of paper has the size it has, whatever size of text the screen shows, and however lately it changed.
  await setTextSize(app, 32);
  const inIndonesian = await app.pdf({ preferCSSPageSize: true });
  expect(inIndonesian.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // The story is that of the need open in the Shopper view.
  const need = (await story.getByRole('heading').innerText()).split('. ')[1] ?? 'no need';
  await app.getByRole('link', { name: 'Pilih pembelanja untuk kisah ini' }).click();
  await expect(app.locator('[data-sentence="diary"]')).toContainText(need);
});
