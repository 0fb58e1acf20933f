import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readCsv } from '../support/readCsv.ts';
import { violations } from './axe.ts';
import { expect, makeSmall, openFourWorlds, runToTheEnd, test } from './page.ts';

const fourWorlds = readFileSync('scenarios/four-worlds.yaml', 'utf8');
const withMistakes = fourWorlds
  .replace('setUps: [single, multi, cross, omni]', 'setUps: [single, multy, cross, omni]')
  .replace(/^days: .*$/m, 'days: 40000');

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });

test('a file with mistakes opens as the list of them, in the language chosen', async ({ app }) => {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Open', exact: true }).click();
  await (await chooser).setFiles(asFile('broken.yaml', withMistakes));
  // The shelves have headings of their own until the list stands in their place.
  const heading = app.getByRole('heading', { level: 2, name: 'broken.yaml' });
  await expect(heading).toHaveText(/^broken\.yaml has \d+ mistakes?$/);
  const mistakes = app.getByRole('list', { name: 'Mistakes' }).getByRole('listitem');
  const misspelt = mistakes.filter({ hasText: 'multy' });
  await expect(misspelt).toContainText(/Line \d+, column \d+/);
  await expect(misspelt).toContainText('multi');
  await expect(misspelt.locator('mark')).toHaveText('multy');
  await app.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await expect(heading).toHaveText(/^broken\.yaml mengandung \d+ kesalahan$/);
  await expect(app.getByRole('list', { name: 'Kesalahan' }).getByRole('listitem').first()).toContainText(
    'Baris',
  );
  await app.getByRole('button', { name: 'Kembali ke pustaka' }).click();
  await expect(app.getByRole('heading', { name: 'Mulai di sini' })).toBeVisible();
});

test('a file without mistakes opens in the lab, and from then on from the list of files used before', async ({
  app,
}) => {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Open', exact: true }).click();
  await (
    await chooser
  ).setFiles(asFile('mine.yaml', fourWorlds.replace(/^title:\n {2}en: .*$/m, 'title:\n  en: My own firm')));
  await expect(app.locator('figure[data-series]')).toHaveCount(3);
  await expect(app.locator('header').first()).toContainText('My own firm');
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  await app.reload();
  const recent = app.getByRole('region', { name: 'Files used before' });
  expect(await violations(app)).toEqual([]);
  await recent.getByRole('button', { name: /^mine\.yaml/ }).click();
  await expect(app.locator('header').first()).toContainText('My own firm');
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  await recent.getByRole('button', { name: 'Clear the list' }).click();
  await expect(recent).toHaveCount(0);
  await app.getByRole('button', { name: 'New scenario' }).click();
  await app.getByRole('menuitem').nth(2).click();
  await expect(app.locator('figure[data-series]')).toHaveCount(3);
  await expect(app.locator('header').first()).toContainText(/[Ff]ashion/);
});

test('a file of another kind is refused with the reason', async ({ app }) => {
  const data = await app.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'picture.png', { type: 'image/png' }));
    return transfer;
  });
  await app.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(app.getByRole('alert')).toContainText(
    'expected .yaml, .yml, .json or .zip, found picture.png',
  );
  await app.getByRole('button', { name: 'Close' }).click();
  await expect(app.getByRole('alert')).toHaveCount(0);
});

test('the exported summary holds the numbers of the screen to the printed digit', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app);
  const before = await runToTheEnd(app);
  // Under another name the same numbers have another digest, which stands for the whole file.
  await app.getByRole('button', { name: /Four worlds, the same shoppers/ }).click();
  const id = app.getByRole('dialog').getByRole('textbox', { name: 'Id' });
  await expect(id).toBeVisible();
  expect(await violations(app)).toEqual([]);
  await id.fill('four-of-mine');
  await id.press('Enter');
  await app.keyboard.press('Escape');
  const shownDigest = app.locator('[data-digest]');
  await expect(shownDigest).not.toHaveAttribute('data-digest', before);
  await expect(app.locator('[aria-busy="true"]')).toHaveCount(0);
  const digest = (await shownDigest.getAttribute('data-digest')) ?? '';
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: /^Export data/ }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`four-of-mine-${digest.slice(0, 8)}.zip`);
  const files = unzipSync(readFileSync(await saved.path()));
  expect(Object.keys(files)).toContain('README.txt');
  expect(strFromU8(files['metadata.json'] ?? new Uint8Array())).toContain(digest);
  const [header = [], ...rows] = readCsv(strFromU8(files['summary.csv'] ?? new Uint8Array()));
  const at = (name: string) => header.indexOf(name);
  const means = new Map(
    rows.map((row) => [`${row[at('setUp')] ?? ''} ${row[at('metric')] ?? ''}`, row[at('mean')]]),
  );
  const setUps = ['single', 'multi', 'cross', 'omni'];
  for (const [metric, factor, digits] of [
    ['conversionRate', 100, 1],
    ['repeatPurchaseRate', 100, 1],
    ['satisfaction', 1, 2],
  ] as const) {
    const shown = await app.locator(`tr[data-metric="${metric}"] td[data-mean]`).allTextContents();
    const exported = setUps.map((setUp) =>
      (Number(means.get(`${setUp} ${metric}`)) * factor).toFixed(digits),
    );
    expect(shown.map((text) => text.replace(/[%,]/g, ''))).toEqual(exported);
  }
});

test('the numbers of a chart can be saved as CSV', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app);
  await runToTheEnd(app);
  const download = app.waitForEvent('download');
  await app
    .locator('figure[data-series="reEntry"]')
    .getByRole('button', { name: 'Save the numbers' })
    .click();
  const [header, ...rows] = readCsv(readFileSync(await (await download).path(), 'utf8'));
  expect(header?.slice(3)).toEqual([
    ...['series', 'unit', 'setUp', 'averagedDays', 'day', 'mean', 'ciLow', 'ciHigh'],
  ]);
  // As the chart: a mean over 28 days begins on day 28.
  expect(rows.filter((row) => row.length > 1)).toHaveLength(4 * (180 - 27));
});

test('a changed scenario is saved as the file it came from, comments kept, and opens with the changes made', async ({
  app,
}) => {
  await openFourWorlds(app);
  await makeSmall(app, 250, 3);
  await app.getByRole('slider', { name: 'Switching of channels' }).press('Home');
  await app.getByRole('button', { name: '3 changes' }).click();
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save as a scenario file' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('four-worlds.saluran.yaml');
  const text = readFileSync(await saved.path(), 'utf8');
  const original = readFileSync('scenarios/four-worlds.yaml', 'utf8');
  const comments = (of: string): readonly string[] => of.split('\n').filter((line) => /^\s*#/.test(line));
  expect(comments(text)).toEqual(comments(original));
  expect(text).toMatch(/^shoppers: 250$/m);
  await app.keyboard.press('Escape');
  // By the key too, with what is being typed.
  await app.getByRole('textbox', { name: 'Shoppers' }).fill('260');
  const byKey = app.waitForEvent('download');
  await app.keyboard.press('Control+s');
  expect(readFileSync(await (await byKey).path(), 'utf8')).toMatch(/^shoppers: 260$/m);
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Open', exact: true }).click();
  await (await chooser).setFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await expect(app.getByRole('textbox', { name: 'Shoppers' })).toHaveValue('250');
  await expect(app.getByRole('slider', { name: 'Switching of channels' })).toHaveValue('0');
});

test('another scenario asks once what becomes of changes that are in no file, and never for nothing', async ({
  app,
}) => {
  const question = app.getByRole('alertdialog');
  const second = app.locator('#shelf-startHere h3 button').nth(1);
  const title = app.locator('header').first();
  await openFourWorlds(app);
  await app.getByRole('slider', { name: 'Switching of channels' }).press('Home');
  await expect(title).toContainText('changed');
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  await second.click();
  await expect(question).toHaveAccessibleName('Save the changes to “Four worlds, the same shoppers” first?');
  await expect(question).toHaveAccessibleDescription(/^1 change is in no file yet/);
  expect(await violations(app)).toEqual([]);
  await app.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(title).toContainText('Four worlds');
  await second.click();
  const download = app.waitForEvent('download');
  await app.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('four-worlds.saluran.yaml');
  await expect(title).toContainText('Luck or effect');
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  await app.locator('#shelf-startHere h3 button').first().click();
  await expect(title).toContainText('Four worlds');
  await app.getByRole('slider', { name: 'Switching of channels' }).press('Home');
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  await second.click();
  await app.getByRole('button', { name: 'Open without saving' }).click();
  await expect(title).toContainText('Luck or effect');
  await expect(title).not.toContainText('changed');
});

test('pinned runs are there again at the next visit, beside what was changed since', async ({ app }) => {
  await openFourWorlds(app);
  await makeSmall(app, 150, 2);
  await runToTheEnd(app);
  await app.getByRole('button', { name: 'Pin this run' }).click();
  const pinned = app.getByRole('region', { name: 'Beside pinned runs' });
  const numbers = await pinned.locator('tr[data-row="A"] td[data-mean]').textContent();
  await app.getByRole('button', { name: /^2 changes/ }).click();
  await app.getByRole('button', { name: 'Reset all' }).click();
  await app.reload();
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  await openFourWorlds(app);
  await expect(pinned.locator('tr[data-row]')).toHaveCount(1);
  await expect(pinned.locator('tr[data-row="A"] td[data-mean]')).toHaveText(numbers ?? '');
  await expect(pinned.locator('tr[data-row="A"]')).toContainText('Shoppers: 150 to 2,000');
});
