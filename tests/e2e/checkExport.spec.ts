import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { violations } from './axe.ts';
import { expect, test } from './page.ts';

/** The export of a small run on the command line as a .zip, its days changed or not. */
function exportInto(folder: string): (change: (daily: string) => string) => Buffer {
  const size = [
    '--shoppers',
    '60',
    '--days',
    '20',
    '--replications',
    '2',
    '--events',
    'all',
    '--out',
    folder,
  ];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['electron/saluran.mjs', 'run', 'four-worlds', ...size],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the export was not written: ${stderr}`);
  const texts = readdirSync(folder).map(
    (name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const,
  );
  return (change) =>
    Buffer.from(
      zipSync(
        Object.fromEntries(
          texts.map(([name, text]) => [name, Buffer.from(name === 'daily.csv' ? change(text) : text)]),
        ),
      ),
    );
}

test('an export opened as a .zip is lived again: identical, or the first day and metric that differ', async ({
  app,
}, info) => {
  const zipOf = exportInto(info.outputPath('bundle'));
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    const chooser = app.waitForEvent('filechooser');
    await app.getByRole('button', { name: /^(Open|Buka)$/ }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer });
  };
  const check = app.getByRole('region', { name: /^(Check of|Pemeriksaan)/ });
  await choose(
    'results.zip',
    zipOf((daily) => daily),
  );
  await expect(check.getByRole('status')).toHaveText('Identical');
  await expect(check).toContainText(/identical: all 11 files, to the last byte.*digest: [0-9a-f]{64}/s);
  expect(await violations(app)).toEqual([]);
  await app.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await choose(
    'changed.zip',
    zipOf((daily) => daily.replace(/(\d)\r\n$/, '$1$1\r\n')),
  );
  await expect(check.getByRole('status')).toHaveText('Berbeda');
  await expect(check).toContainText(/pada setUp omni, replication 2, day 20, .*metric \w+/);
  await check.getByRole('button', { name: 'Buka skenarionya' }).click();
  await expect(app.locator('figure[data-series]')).toHaveCount(3);
});
