import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { metricIds } from '../../sim/metrics/codebook.ts';
import { buildProgram, program } from '../support/builtProgram.ts';
import { readRecords } from '../support/readCsv.ts';
import { saluran } from '../support/saluran.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'saluran-sweep-'));
const home = process.cwd();
const at = (name: string): string => path.join(folder, name);
const readAll = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(at(name)).map((file) => [file, readFileSync(at(`${name}/${file}`), 'utf8')]),
  );

const crowd = [
  'four-worlds',
  '--shoppers',
  '60',
  '--days',
  '20',
  '--set-ups',
  'multi,omni',
  '--replications',
  '3',
];
const hazard = ['--vary', 'friction.fieldHazard=0:0.02:0.01'];
const both = [...hazard, '--vary', 'setUps.omni.carryOver.everyPair=0.5,1'];
const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout as string | null;
const hasParallel = parallel?.startsWith('GNU parallel') ?? false;

vi.setConfig({ testTimeout: 180_000 });

beforeAll(async () => {
  await buildProgram();
  process.chdir(folder);
  expect((await saluran('sweep', ...crowd, ...both, '--out', 'whole')).code).toBe(0);
}, 240_000);

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

describe('saluran sweep', () => {
  it('writes every metric of every set-up at every combination of values, with intervals', () => {
    const rows = readRecords(readAll('whole')['sweep.csv'] ?? '');
    expect(rows).toHaveLength(6 * 2 * metricIds.length);
    const one = rows.find(
      (row) => row['point'] === '4' && row['setUp'] === 'omni' && row['metric'] === 'journeys',
    );
    expect(one).toMatchObject({
      ...{ 'friction.fieldHazard': '0.01', 'setUps.omni.carryOver.everyPair': '1', n: '3', note: '' },
    });
    expect(Number(one?.['ciLow'])).toBeLessThan(Number(one?.['ciHigh']));
  });

  it('writes paired differences at every point, and what the values change, that fit the single worlds', () => {
    const files = readAll('whole');
    const worlds = readRecords(files['replications.csv'] ?? '');
    const valueOf = (point: string, setUp: string, replication: number): number =>
      Number(
        worlds.find(
          (row) =>
            row['metric'] === 'reEntryFields' &&
            row['point'] === point &&
            row['setUp'] === setUp &&
            row['replication'] === String(replication),
        )?.['value'],
      );
    const mean = (of: (replication: number) => number): number => (of(1) + of(2) + of(3)) / 3;
    const meanIn = (file: string, point: string): number =>
      Number(
        readRecords(files[file] ?? '').find(
          (row) => row['metric'] === 'reEntryFields' && row['point'] === point && row['setUp'] === 'omni',
        )?.['mean'],
      );
    expect(meanIn('differences.csv', '5')).toBeCloseTo(
      mean((replication) => valueOf('5', 'omni', replication) - valueOf('5', 'multi', replication)),
      12,
    );
    expect(meanIn('effects.csv', '5')).toBeCloseTo(
      mean((replication) => valueOf('5', 'omni', replication) - valueOf('1', 'omni', replication)),
      12,
    );
  });

  it('is at every point the run with that value: the same digest', async () => {
    const { points } = JSON.parse(readAll('whole')['metadata.json'] ?? '') as {
      readonly points: readonly { readonly digest: string }[];
    };
    const set = ['--set', 'friction.fieldHazard=0.01', '--set', 'setUps.omni.carryOver.everyPair=0.5'];
    expect((await saluran('run', ...crowd, ...set)).out).toContain(`digest: ${points[2]?.digest}\n`);
  });

  it('says how many worlds it lives and roughly how long that takes, and with --dry-run no more', async () => {
    const dry = await saluran('sweep', ...crowd, ...both, '--dry-run', '--workers', '2');
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('6 points x 3 replications: 36 worlds, 2 at a time\n');
    expect(dry.err).toMatch(/^The first worlds took [\d.]+ s each; the rest takes roughly \d+ (s|min)\.\n$/);
    expect(dry.out).not.toContain('digest');
  });

  it('gives the same files from any number of shards, merged in any order', async () => {
    const shards: string[] = [];
    for (const shard of ['1/4', '2/4', '3/4', '4/4']) {
      const name = `shard${shard[0] ?? ''}`;
      const ran = await saluran(
        'sweep',
        ...crowd,
        ...both,
        '--shard',
        shard,
        '--out',
        name,
        '--workers',
        '1',
      );
      expect(ran.code, ran.err).toBe(0);
      shards.push(name);
    }
    expect((await saluran('merge', ...shards.reverse(), '--out', 'merged')).code).toBe(0);
    expect(readAll('merged')).toEqual(readAll('whole'));
    const missing = await saluran('merge', 'shard1', 'shard3', 'shard3', '--out', 'not');
    expect(missing.code).toBe(2);
    expect(missing.err).toBe(
      'shard 3 of 4 is there twice: shard3 and shard3.\nexpected all 4 shards, found none with number 2, 4.\n',
    );
    expect(existsSync(at('not'))).toBe(false);
  });

  it.skipIf(!hasParallel)(
    'runs its shards under GNU parallel as scenarios/README says (skipped only where there is no GNU parallel)',
    async () => {
      const words = [process.execPath, program, 'sweep', ...crowd, ...both]
        .map((word) => `'${word}'`)
        .join(' ');
      const line = `seq 3 | parallel --jobs 2 ${words.replaceAll("'", '')} --workers 1 --shard {}/3 --out part-{}`;
      const ran = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
      expect(ran.status, ran.stderr).toBe(0);
      expect((await saluran('merge', 'part-1', 'part-2', 'part-3', '--out', 'parallel')).code).toBe(0);
      expect(readAll('parallel')).toEqual(readAll('whole'));
    },
  );

  it('goes on after a kill and ends with the files of a sweep that was never stopped', async () => {
    const long = [...crowd.slice(0, -1), '40', ...hazard, '--workers', '2'];
    const child = spawn(process.execPath, [program, 'sweep', ...long, '--out', 'cut'], { cwd: folder });
    const journal = at('cut.part/journal.jsonl');
    const lines = (): number => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length : 0);
    while (lines() < 5 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    const { partial } = JSON.parse(readAll('cut')['metadata.json'] ?? '') as { readonly partial: boolean };
    expect(partial).toBe(true);
    expect((await saluran('sweep', ...long, '--out', 'cut', '--resume')).code).toBe(0);
    expect((await saluran('sweep', ...long, '--out', 'uncut')).code).toBe(0);
    expect(readAll('cut')).toEqual(readAll('uncut'));
  });

  it.each([
    [[], '--vary: name what shall vary, such as'],
    [['--vary', 'friction.fieldHazrd=0,0.1'], 'Did you mean "fieldHazard"?'],
    [
      ['--vary', 'friction.fieldHazard=0,7'],
      '--vary friction.fieldHazard, value 7: friction.fieldHazard: expected',
    ],
    [['--vary', 'friction.fieldHazard=0:1:0.3'], 'the steps do not end on 1; the last one is 0.9'],
    [['--vary', 'replications=2,3'], 'this is the same at every point; set it by --replications'],
    [[...hazard, ...hazard], 'named twice'],
    [[...both, '--vary', 'days=1,2'], 'expected one or two, found 3'],
    [[...hazard, '--shard', '5/4'], '--shard 5/4: expected i/n with i from 1 to n, such as 2/8.'],
    [[...hazard, '--shard', '1/4'], '--shard: name the folder of this shard, by --out'],
    [[...hazard, '--metric', 'conversion'], '--metric conversion: there is no such metric'],
  ])('refuses %j and lives nothing', async (options, sentence) => {
    const { code, out, err } = await saluran('sweep', ...crowd, ...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('refuses to merge what is no shard, or shards of different sweeps', async () => {
    const missing = await saluran('merge', 'nowhere', '--out', 'none');
    expect([missing.code, missing.err]).toEqual([
      ...[2, 'nowhere: expected the folder of a shard (with journal.jsonl in it), found none.\n'],
    ]);
    const other = ['sweep', ...crowd, ...hazard, '--shard', '2/2', '--workers', '1', '--out', 'foreign'];
    expect((await saluran(...other)).code).toBe(0);
    expect((await saluran('merge', 'shard1', 'foreign')).err).toContain(
      'foreign is a shard of something else than shard1',
    );
  });
});
