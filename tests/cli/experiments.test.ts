import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { metricIds } from '../../sim/metrics/codebook.ts';
import { plainCsv } from '../../sim/report/csv.ts';
import { buildProgram } from '../support/builtProgram.ts';
import { readRecords } from '../support/readCsv.ts';
import { saluran } from '../support/saluran.ts';
import { duckTypes, factsOfDuck, openDuck, ownFacts, typedColumns } from '../support/tableFacts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'saluran-experiments-'));
const at = (name: string): string => path.join(folder, name);
const recordsOf = (place: string, file: string): ReturnType<typeof readRecords> =>
  readRecords(readFileSync(path.join(at(place), file), 'utf8'));
const metadataOf = (place: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(at(place), 'metadata.json'), 'utf8')) as Record<string, unknown>;

/** A small crowd with a short past; one thread, since starting more takes longer than what they would do. */
const small = ['--shoppers', '60', '--days', '20', '--replications', '2', '--set', 'warmUpDays=20'];
const live = (command: string, ...options: readonly string[]): ReturnType<typeof saluran> =>
  saluran(command, 'four-worlds', ...small, '--workers', '1', ...options);

vi.setConfig({ testTimeout: 60_000 });

beforeAll(buildProgram, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('saluran waterfall', () => {
  it('shares out a difference, says how many worlds that takes, and writes shares that add up', async () => {
    const { code, out, err } = await live('waterfall', '--to', 'cross', '--out', at('waterfall'));
    expect(code).toBe(0);
    expect(out).toContain('2 levers, 4 sets of them x 2 replications: 8 worlds, 1 at a time');
    expect(err).toMatch(/The first worlds took [\d.]+ s each; the rest takes roughly \d+ s/);
    const rows = recordsOf('waterfall', 'waterfall.csv').filter(({ metric }) => metric === 'conversionRate');
    const mean = (part: string): number =>
      rows.filter((row) => row['part'] === part).reduce((sum, row) => sum + Number(row['mean']), 0);
    expect(mean('share')).toBeCloseTo(mean('total'), 12);
    const worlds = recordsOf('waterfall', 'replications.csv').filter(
      ({ metric }) => metric === 'conversionRate',
    );
    const level = (setUp: string): number =>
      worlds.filter((row) => row['setUp'] === setUp).reduce((sum, row) => sum + Number(row['value']) / 2, 0);
    expect(mean('total')).toBeCloseTo(level('cross') - level('multi'), 12);
  });

  it('gives the same files with two workers, and explains every metric in the codebook', async () => {
    expect((await live('waterfall', '--to', 'cross', '--out', at('two'), '--workers', '2')).code).toBe(0);
    const names = readdirSync(at('waterfall')).toSorted();
    expect(names).toEqual([
      ...['README.txt', 'codebook.csv', 'metadata.json', 'replications.csv', 'scenario.yaml'],
      ...['sets.csv', 'waterfall.csv'],
    ]);
    for (const name of names)
      expect(readFileSync(path.join(at('two'), name), 'utf8'), name).toBe(
        readFileSync(path.join(at('waterfall'), name), 'utf8'),
      );
    const described = recordsOf('waterfall', 'codebook.csv');
    for (const file of ['waterfall.csv', 'sets.csv', 'replications.csv']) {
      const words = described.filter((row) => row['file'] === file && row['column'] === 'metric');
      expect(words.filter((row) => row['word'] !== '')).toHaveLength(metricIds.length);
    }
  });

  it('speaks Indonesian, and with --dry-run writes nothing', async () => {
    const dry = ['--to', 'cross', '--out', at('dry'), '--dry-run', '--lang', 'id'];
    const { code, out } = await live('waterfall', ...dry);
    expect(code).toBe(0);
    expect(out).toContain('2 tuas, 4 himpunan x 2 simulasi: 8 dunia, satu per satu');
    expect(out).toContain('Tidak ada lagi yang dijalankan dan tidak ada yang ditulis (--dry-run).\n');
    expect(existsSync(at('dry'))).toBe(false);
  });

  const far = ['quality=0.9', 'loyaltyDiscount=0.1', 'consistency=0.5', 'stock.live=on', 'contactPoint=one'];
  it.each([
    [
      ['--from', 'mutli'],
      '--from mutli: the scenario has no such set-up; it has single, multi, cross, omni. Did you mean "multi"?',
    ],
    [['--from', 'omni'], '--from and --to both name omni'],
    [
      [
        ...['--to', 'single', '--set', 'setUps.multi.carryOver.everyPair=0.5'],
        ...far.flatMap((change) => ['--set', `setUps.multi.${change}`]),
      ],
      'expected at most 6 levers in which they differ, found channels, carryOver',
    ],
    [['--metric', 'conversion'], '--metric conversion: there is no such metric'],
    [['--resume'], '--resume'],
  ])('refuses %j and lives nothing', async (options, sentence) => {
    const { code, out, err } = await live('waterfall', ...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});

describe('saluran greedy', () => {
  it('writes the order by the metric, each step as what it adds to those before', async () => {
    const options = ['--to', 'cross', '--metric', 'reEntryFields', '--out', at('greedy')];
    expect((await live('greedy', ...options)).code).toBe(0);
    const rows = recordsOf('greedy', 'greedy.csv').filter(({ metric }) => metric === 'reEntryFields');
    expect(rows.map(({ place }) => place)).toEqual(['1', '2']);
    expect(metadataOf('greedy')).toMatchObject({
      ...{ experiment: 'greedy', orderedBy: 'reEntryFields', better: 'lower', partial: false },
      order: rows.map(({ lever }) => lever),
    });
  });
});

describe('saluran removal', () => {
  it('closes each channel in turn and says that the effects do not add up', async () => {
    const options = ['--set-up', 'multi', '--metric', 'orders', '--out', at('removal')];
    const { code, out } = await live('removal', ...options);
    expect(code).toBe(0);
    expect(out).toContain('multi whole and with each of 4 channels closed x 2 replications: 10 worlds');
    expect(out).toContain('The effects do not add up');
    const rows = recordsOf('removal', 'removal.csv').filter(({ metric }) => metric === 'orders');
    expect(rows.map(({ channel, part }) => `${channel} ${part}`)).toEqual([
      ...['store effect', 'web effect', 'app effect', 'messaging effect', ' sum', ' whole'],
    ]);
  });

  it('refuses a set-up of one channel', async () => {
    const { code, err } = await live('removal', '--set-up', 'single');
    expect(code).toBe(2);
    expect(err).toBe('--set-up single: it has one channel only; name a set-up with two at least.\n');
  });
});

describe('saluran tornado', () => {
  it('moves what the lesson offers to both ends, names the ranges and writes changes from the base', async () => {
    const { code, out } = await live('tornado', '--metric', 'conversionRate', '--out', at('tornado'));
    expect(code).toBe(0);
    expect(out).toContain('3 numbers at both ends of their ranges: 7 points x 2 replications: 28 worlds');
    expect(out).toContain('friction.fieldHazard 0.005 to 0.025 (plausible, E2.5)');
    const rows = recordsOf('tornado', 'tornado.csv').filter(
      (row) => row['metric'] === 'conversionRate' && row['reference'] === 'multi',
    );
    expect(rows).toHaveLength(6);
    const worlds = recordsOf('tornado', 'points.csv').filter(({ metric }) => metric === 'conversionRate');
    const mean = (point: string, setUp: string): number =>
      Number(worlds.find((row) => row['point'] === point && row['setUp'] === setUp)?.['mean']);
    const difference = (point: string): number => mean(point, 'omni') - mean(point, 'multi');
    expect(Number(rows[1]?.['mean'])).toBeCloseTo(difference('3') - difference('1'), 12);
  });

  it('says what is wrong with a range', async () => {
    const vary = ['--vary', 'friction.fieldHazrd', '--vary', 'loyalty.badWeight=0:2'];
    const { code, err } = await live('tornado', ...vary);
    expect(code).toBe(2);
    expect(err).toBe(
      '--vary friction.fieldHazrd: there is no such number; "describe" lists them. Did you mean "friction.fieldHazard"?\n' +
        '--vary loyalty.badWeight=0:2: expected a range within 1 and 4.\n',
    );
  });
});

describe('saluran break-even', () => {
  it('searches over one number and says that there is none in range', async () => {
    const vary = ['--vary', 'money.margin=0.3:0.4', '--metric', 'profit'];
    const { code, out } = await live('break-even', ...vary, '--out', at('none'));
    expect(code).toBe(0);
    expect(out).toContain('at most 17 values x 2 replications: at most 68 worlds');
    expect(out).toContain('None in range: for money.margin from 0.3 to 0.4 the difference is below 0');
    const open = out.match(/^ {2}money\.margin = .*cannot tell$/gm) ?? [];
    expect(out.includes(`At ${open.length} of these 5 values nobody can tell`)).toBe(open.length > 0);
    expect(recordsOf('none', 'breakEven.csv')).toMatchObject([
      { outcome: 'none', value: '', signBelow: '-1' },
    ]);
    const several = await live('break-even', '--vary', 'money');
    expect(several.code).toBe(2);
    expect(several.err).toMatch(/expected one number to search over.*found \d+\.$/m);
  });

  it('without a number tells the day from which profit stays ahead, or that there is none', async () => {
    const { code, out } = await live('break-even', '--lang', 'id');
    expect(code).toBe(0);
    expect(out).toContain('Itu terjadi pada 0 dari 2 simulasi.');
  });
});

describe('saluran morris', () => {
  it('screens what the lesson offers along trajectories and says over what the intervals are', async () => {
    const options = ['--trajectories', '2', '--metric', 'conversionRate', '--out', at('morris')];
    const { code, out } = await live('morris', ...options);
    expect(code).toBe(0);
    expect(out).toContain('2 trajectories through 3 numbers: 8 points x 2 replications: 32 worlds');
    expect(out).toContain('n counts trajectories and the intervals are over them');
    const rows = recordsOf('morris', 'morris.csv').filter(
      (row) => row['metric'] === 'conversionRate' && row['reference'] === 'multi',
    );
    expect(rows.map(({ statistic }) => statistic)).toEqual(
      Array.from({ length: 3 }, () => ['mu', 'muStar', 'sigma']).flat(),
    );
    expect(recordsOf('morris', 'settings.csv')).toHaveLength(8 * 3);
    expect(await live('morris', '--trajectories', '1')).toMatchObject({
      ...{ code: 2, err: '--trajectories 1: expected a whole number from 2 to 10000.\n' },
    });
  });
});

describe('saluran ensemble', () => {
  it('draws all that rests on little, and says in what share of the draws a set-up does better', async () => {
    const options = ['--draws', '5', '--metric', 'profit', '--out', at('ensemble')];
    const { code, out } = await live('ensemble', ...options);
    expect(code).toBe(0);
    expect(out).toMatch(/5 draws of \d+ numbers x 2 replications: 20 worlds/);
    const rows = recordsOf('ensemble', 'ensemble.csv').filter(({ metric }) => metric === 'profit');
    const value = (statistic: string): number =>
      Number(rows.find((row) => row['statistic'] === statistic)?.['value']);
    expect(value('higher') + value('lower') + value('undecided')).toBeCloseTo(1, 12);
    const means = recordsOf('ensemble', 'draws.csv')
      .filter(({ metric }) => metric === 'profit')
      .map((row) => Number(row['mean']))
      .toSorted((a, b) => a - b);
    expect([value('q0'), value('q50'), value('q100')]).toEqual([means[0], means[2], means[4]]);
  });
});

describe('the tables of every experiment', () => {
  it('are read by DuckDB with the types their codebook states', async () => {
    const duck = await openDuck();
    for (const place of ['waterfall', 'greedy', 'removal', 'tornado', 'none', 'morris', 'ensemble']) {
      const names = readdirSync(at(place)).filter((name) => name.endsWith('.csv'));
      const texts = new Map(names.map((name) => [name, readFileSync(path.join(at(place), name), 'utf8')]));
      const columns = typedColumns(texts.get('codebook.csv') ?? '', ',');
      expect(new Set(columns.map(({ file }) => file)), place).toEqual(new Set(names));
      // Single worlds are the largest table and the same in all; one of them is enough.
      const looked = columns.filter(({ file }) => file !== 'replications.csv' || place === 'waterfall');
      const found = await factsOfDuck(duck, looked, (file) => {
        const types = looked
          .filter((one) => one.file === file)
          .map(({ column, type }) => `'${column}': '${duckTypes[type]}'`);
        return `read_csv('${path.join(at(place), file)}', header = true, columns = {${types.join(', ')}})`;
      });
      for (const [key, { sum, ...facts }] of ownFacts(texts, looked, plainCsv)) {
        const own = found.get(key);
        expect({ ...own, sum: null }, `${place} ${key}`).toEqual({ ...facts, sum: null });
        const apart = Math.abs((own?.sum ?? 0) - (sum ?? 0));
        expect(apart, `${place} ${key}`).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(sum ?? 0)));
      }
    }
    duck.closeSync();
  });
});
