import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runToTheEnd, makeSmall } from '../e2e/page.ts';
import { readCsv } from '../support/readCsv.ts';
import { expect, test } from '../support/standin/desktopTest.ts';

const prepared = path.join(import.meta.dirname, '..', '..', 'scenarios', 'four-worlds.yaml');

test(
  'a file opened through the dialog runs in the window, and its export is on disk as it was shown',
  { tag: '@packed' },
  async ({ desktop }) => {
    const { page, folder, dialogs } = desktop;
    const lesson = path.join(folder, 'my-lesson.saluran.yaml');
    copyFileSync(prepared, lesson);
    dialogs.answerOpen(lesson);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await makeSmall(page);
    const digest = await runToTheEnd(page);

    const bundle = path.join(folder, 'exported.zip');
    dialogs.answerSave(bundle);
    await page.getByRole('button', { name: /^Export data/ }).click();
    await expect
      .poll(() => desktop.record.calls.some(({ api }) => api === 'dialog.showSaveDialog'))
      .toBe(true);
    await expect(page.getByText('exported.zip')).toBeVisible();

    const files = unzipSync(readFileSync(bundle));
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    expect(JSON.parse(text('metadata.json'))).toMatchObject({ digest, partial: false });
    const [header = [], ...rows] = readCsv(text('summary.csv'));
    const [setUp, metric, mean] = ['setUp', 'metric', 'mean'].map((name) => header.indexOf(name));
    const exported = rows
      .filter((row) => row[metric ?? -1] === 'conversionRate')
      .map((row) => [row[setUp ?? -1], `${(Number(row[mean ?? -1]) * 100).toFixed(1)}%`]);
    const shown = await page.locator('tr[data-metric="conversionRate"] td[data-mean]').allTextContents();
    expect(exported).toEqual(['single', 'multi', 'cross', 'omni'].map((id, i) => [id, shown[i]]));
  },
);
