import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExperimentOptions } from '../../sim/cli/experiments/experimentOptions.ts';
import { askBreakEven } from '../../sim/cli/experiments/askBreakEven.ts';
import { askEnsemble } from '../../sim/cli/experiments/askEnsemble.ts';
import { askGreedy } from '../../sim/cli/experiments/askGreedy.ts';
import { askMorris } from '../../sim/cli/experiments/askMorris.ts';
import { askRemoval } from '../../sim/cli/experiments/askRemoval.ts';
import { askTornado } from '../../sim/cli/experiments/askTornado.ts';
import { askWaterfall } from '../../sim/cli/experiments/askWaterfall.ts';
import { runStudy, type StudyOrder } from '../../sim/cli/experiments/runStudy.ts';
import type { Terminal } from '../../sim/cli/terminal.ts';
import { metricIds } from '../../sim/metrics/codebook.ts';
import type { Result } from '../../sim/result.ts';
import type { Language } from '../../sim/units.ts';
import { readRecords } from '../support/readCsv.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'saluran-experiments-'));
const at = (name: string): string => path.join(folder, name);
const recordsOf = (place: string, file: string): ReturnType<typeof readRecords> =>
  readRecords(readFileSync(path.join(at(place), file), 'utf8'));
const metadataOf = (place: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(at(place), 'metadata.json'), 'utf8')) as Record<string, unknown>;

let said: string[] = [];
const terminalIn = (language: Language): Terminal => ({
  language,
  print: (line) => said.push(line),
  complain: (line) => said.push(line),
  say: (text) => text[language],
});

/** A small crowd with a short past; one thread, whose start is what takes longest here. */
const small = {
  ...{ shoppers: '60', days: '20', replications: '2', set: ['warmUpDays=20'], workers: '1' },
};

type Ask<Options> = (given: string, options: Options, terminal: Terminal) => Result<StudyOrder, string>;

async function lived<Options extends ExperimentOptions>(
  ask: Ask<Options>,
  options: Options,
  language: Language = 'en',
): Promise<number> {
  const terminal = terminalIn(language);
  return runStudy(ask('four-worlds', options, terminal), options, terminal);
}

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  said = [];
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('saluran waterfall', () => {
  it('shares out a difference, says how many worlds that takes, and writes shares that add up', async () => {
    expect(await lived(askWaterfall, { ...small, to: 'cross', out: at('waterfall') })).toBe(0);
    expect(said.join('\n')).toContain('2 levers, 4 sets of them x 2 replications: 8 worlds, 1 at a time');
    expect(said.join('\n')).toMatch(/The first worlds took [\d.]+ s each; the rest takes roughly \d+ s/);
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

  it('explains every column and metric of its tables in the codebook', () => {
    const described = recordsOf('waterfall', 'codebook.csv');
    for (const file of ['waterfall.csv', 'sets.csv', 'replications.csv']) {
      const [header = ''] = readFileSync(path.join(at('waterfall'), file), 'utf8').split('\r\n');
      const own = described.filter((row) => row['file'] === file);
      for (const column of header.split(','))
        expect(own.filter((row) => row['column'] === column && row['word'] === '')).toHaveLength(1);
      expect(own.filter((row) => row['column'] === 'metric' && row['word'] !== '')).toHaveLength(
        metricIds.length,
      );
    }
    expect(readdirSync(at('waterfall')).toSorted()).toEqual([
      ...['README.txt', 'codebook.csv', 'metadata.json', 'replications.csv', 'scenario.yaml'],
      ...['sets.csv', 'waterfall.csv'],
    ]);
  });

  it('speaks Indonesian, and with --dry-run lives and writes no more than it must', async () => {
    expect(
      await lived(
        askWaterfall,
        { ...small, to: 'cross', out: at('dry'), dryRun: true, metric: 'profit' },
        'id',
      ),
    ).toBe(0);
    expect(said.join('\n')).toContain('2 tuas, 4 himpunan x 2 simulasi: 8 dunia, 1 sekaligus');
    expect(said.at(-1)).toBe('Tidak ada lagi yang dijalankan dan tidak ada yang ditulis (--dry-run).');
    expect(existsSync(at('dry'))).toBe(false);
  });

  it.each([
    [
      { from: 'mutli' },
      '--from mutli: the scenario has no such set-up; it has single, multi, cross, omni. Did you mean "multi"?',
    ],
    [{ from: 'omni' }, '--from and --to both name omni'],
    [
      {
        to: 'single',
        set: [
          'setUps.multi.quality=0.9',
          'setUps.multi.loyaltyDiscount=0.1',
          'setUps.multi.consistency=0.5',
          'setUps.multi.carryOver.everyPair=0.5',
          'setUps.multi.stock.live=on',
          'setUps.multi.contactPoint=one',
        ],
      },
      'expected at most 6 levers in which they differ, found channels, carryOver',
    ],
    [{ metric: 'conversion' }, '--metric conversion: there is no such metric'],
    [{ resume: true }, '--resume'],
  ])('refuses %j and lives nothing', async (options, sentence) => {
    expect(await lived(askWaterfall, { ...small, ...options })).toBe(2);
    expect(said.join('\n')).toContain(sentence);
  });
});

describe('saluran greedy', () => {
  it('writes the order by the metric, each step as what it adds to those before', async () => {
    expect(
      await lived(askGreedy, { ...small, to: 'cross', metric: 'reEntryFields', out: at('greedy') }),
    ).toBe(0);
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
    expect(await lived(askRemoval, { ...small, setUp: 'multi', metric: 'orders', out: at('removal') })).toBe(
      0,
    );
    expect(said.join('\n')).toContain(
      'multi whole and with each of 4 channels closed x 2 replications: 10 worlds',
    );
    expect(said.join('\n')).toContain('The effects do not add up');
    const rows = recordsOf('removal', 'removal.csv').filter(({ metric }) => metric === 'orders');
    expect(rows.map(({ channel, part }) => `${channel} ${part}`)).toEqual([
      ...['store effect', 'web effect', 'app effect', 'messaging effect', ' sum', ' whole'],
    ]);
  });

  it('refuses a set-up of one channel', async () => {
    expect(await lived(askRemoval, { ...small, setUp: 'single' })).toBe(2);
    expect(said).toEqual(['--set-up single: it has one channel only; name a set-up with two at least.']);
  });
});

describe('saluran tornado', () => {
  it('moves what the lesson offers to both ends, names the ranges and writes changes from the base', async () => {
    expect(await lived(askTornado, { ...small, metric: 'conversionRate', out: at('tornado') })).toBe(0);
    const all = said.join('\n');
    expect(all).toContain('3 numbers at both ends of their ranges: 7 points x 2 replications: 28 worlds');
    expect(all).toContain('friction.fieldHazard 0.005 to 0.025 (plausible, E2.5)');
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

  it('says what is wrong with a range, and with settings that make no scenario', async () => {
    expect(
      await lived(askTornado, { ...small, vary: ['friction.fieldHazrd', 'loyalty.badWeight=0:2'] }),
    ).toBe(2);
    expect(said).toEqual([
      '--vary friction.fieldHazrd: there is no such number; "describe" lists them. Did you mean "friction.fieldHazard"?',
      '--vary loyalty.badWeight=0:2: expected a range within 1 and 4.',
    ]);
  });
});

describe('saluran break-even', () => {
  it('searches over one number and says that there is none in range', async () => {
    const options = { ...small, vary: ['money.margin=0.3:0.4'], metric: 'profit', out: at('none') };
    expect(await lived(askBreakEven, options)).toBe(0);
    const all = said.join('\n');
    expect(all).toContain('at most 17 values x 2 replications: at most 68 worlds');
    expect(all).toContain('None in range: for money.margin from 0.3 to 0.4 the difference is below 0');
    expect(recordsOf('none', 'breakEven.csv')).toMatchObject([
      { outcome: 'none', value: '', signBelow: '-1' },
    ]);
    expect(await lived(askBreakEven, { ...small, vary: ['money'] })).toBe(2);
    expect(said.at(-1)).toMatch(/expected one number to search over.*found \d+\.$/);
  });

  it('without a number tells the day from which profit stays ahead, or that there is none', async () => {
    expect(await lived(askBreakEven, { ...small }, 'id')).toBe(0);
    expect(said.join('\n')).toContain('Itu terjadi pada 0 dari 2 simulasi.');
  });
});

describe('saluran morris', () => {
  it('screens what the lesson offers along trajectories and says over what the intervals are', async () => {
    const options = { ...small, trajectories: '2', metric: 'conversionRate', out: at('morris') };
    expect(await lived(askMorris, options)).toBe(0);
    expect(said.join('\n')).toContain(
      '2 trajectories through 3 numbers: 8 points x 2 replications: 32 worlds',
    );
    expect(said.join('\n')).toContain('n counts trajectories and the intervals are over them');
    const rows = recordsOf('morris', 'morris.csv').filter(
      (row) => row['metric'] === 'conversionRate' && row['reference'] === 'multi',
    );
    expect(rows.map(({ statistic }) => statistic)).toEqual(
      Array.from({ length: 3 }, () => ['mu', 'muStar', 'sigma']).flat(),
    );
    expect(recordsOf('morris', 'settings.csv')).toHaveLength(8 * 3);
    expect(await lived(askMorris, { ...small, trajectories: '1' })).toBe(2);
    expect(said.at(-1)).toBe('--trajectories 1: expected a whole number from 2 to 10000.');
  });
});

describe('saluran ensemble', () => {
  it('draws all that rests on little, and says in what share of the draws a set-up does better', async () => {
    const options = { ...small, draws: '5', metric: 'profit', out: at('ensemble') };
    expect(await lived(askEnsemble, options)).toBe(0);
    expect(said.join('\n')).toMatch(/5 draws of \d+ numbers x 2 replications: 20 worlds/);
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
