import { spawnSync } from 'node:child_process';
import { expect, makeSmall, openFourWorlds, runToTheEnd, test } from './page.ts';

/** The digest the command line prints for the first scenario with this many shoppers and paired runs. */
function digestOfCommandLine(shoppers: number, replications: number, folder: string): string {
  const size = ['--shoppers', String(shoppers), '--replications', String(replications)];
  const args = ['electron/saluran.mjs', 'run', 'four-worlds', ...size, '--out', folder];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const digest = /^digest: ([0-9a-f]{64})$/m.exec(stdout)?.[1];
  if (digest === undefined) throw new Error(`no digest in:\n${stdout}\n${stderr}`);
  return digest;
}

test('the page on two workers and the command line give the same digest: the same worlds to the last byte', async ({
  app,
}, info) => {
  await app.evaluate(() => {
    localStorage.setItem('saluran.workers', '2');
  });
  await openFourWorlds(app);
  await makeSmall(app, 250, 3);
  expect(await runToTheEnd(app)).toBe(digestOfCommandLine(250, 3, info.outputPath('bundle')));
});
