import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type {
  ExperimentKind,
  ExperimentOrder,
  ExperimentProgress,
  ExperimentResult,
} from '../../../renderer/workers/experiments/experimentOrder.ts';
import { liveOrder } from '../../../renderer/workers/experiments/liveOrder.ts';
import { planOrder } from '../../../renderer/workers/experiments/planOrder.ts';
import type { LivedStudy } from '../../../sim/experiments/study.ts';
import type { Estimate } from '../../../sim/metrics/summary.ts';
import { plainCsv } from '../../../sim/report/csv.ts';
import { writeTable } from '../../../sim/report/experimentTables.ts';
import { parseScenario } from '../../../sim/scenario/parseScenario.ts';
import { handWork } from '../../support/handWork.ts';

const parsed = parseScenario(readFileSync('scenarios/four-worlds.yaml', 'utf8'));
if (parsed.kind === 'failed') throw new Error('four-worlds does not read');
const scenario = { ...parsed.value, shoppers: 120, days: 30, warmUpDays: 30, replications: 2 };

/** Enough for something to be typed again. */
const larger = { ...scenario, shoppers: 500, days: 60 };

const orderFor = (kind: ExperimentKind, change: Partial<ExperimentOrder> = {}): ExperimentOrder => ({
  ...{ kind, scenario, metric: 'reEntryFields', setUp: 'omni', reference: 'multi' },
  ...{ path: 'setUps.omni.carryOver.everyPair', low: 0, high: 1, values: 3, numbers: 'offered', draws: 3 },
  ...change,
});

interface Lived {
  readonly seen: readonly ExperimentProgress[];
  readonly result: ExperimentResult;
  /** The table of this name in the command line's folder. */
  readonly csv: (name: string) => readonly string[];
}

/** @param workers hands of this thread; of several the later tasks are ready first */
async function live(order: ExperimentOrder, workers = 1): Promise<Lived> {
  const planned = planOrder(order);
  if (planned.kind !== 'planned') throw new Error(planned.kind);
  const seen: ExperimentProgress[] = [];
  const last: { conclude: (() => LivedStudy) | null } = { conclude: null };
  let clock = 0;
  await liveOrder(planned, {
    hire: (onWorld) => handWork(workers, onWorld),
    halted: new Promise(() => undefined),
    now: () => (clock += 1000),
    show: (progress) => {
      seen.push(progress);
    },
    onBegin: (own) => {
      last.conclude = own;
    },
  });
  const result = seen.at(-1)?.result;
  if (result === null || result === undefined) throw new Error('no result');
  const csv = (name: string): readonly string[] => {
    const lived = last.conclude?.();
    const table = lived && planned.tables(lived).find((one) => one.name === name);
    if (!table) throw new Error(`there is no ${name}`);
    return [...writeTable(table, plainCsv)].join('').trimEnd().split(/\r?\n/);
  };
  return { seen, result, csv };
}

const meanOf = ({ rows }: ExperimentResult, at: number): number => {
  const estimate = rows[at]?.estimate;
  return estimate?.kind === 'estimate' ? estimate.mean : NaN;
};

describe('an experiment of the Lab', () => {
  it('takes a difference apart into shares that add up to it, and counts its worlds as it goes', async () => {
    const { seen, result, csv } = await live(orderFor('waterfall'));
    const shares = result.rows.map((_, at) => meanOf(result, at));
    const total = result.total?.estimate.kind === 'estimate' ? result.total.estimate.mean : NaN;
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 10);
    expect(seen.map(({ worldsDone }) => worldsDone)).toEqual(
      seen.map(({ worldsDone }) => worldsDone).toSorted((a, b) => a - b),
    );
    expect(seen.at(-1)?.worldsDone).toBe(seen.at(-1)?.worlds);
    expect(csv('waterfall.csv')[0]).toContain('lever');
  });

  it('has a row for each channel, for each number offered, and for each value', async () => {
    const removal = await live(orderFor('removal'));
    expect(removal.result.rows.map(({ id }) => id)).toEqual(scenario.channels.map(({ id }) => id));
    const tornado = await live(orderFor('tornado'));
    expect(tornado.result.rows.every(({ other, range }) => other !== null && range !== null)).toBe(true);
    const sweep = await live(orderFor('sweep', { scenario: larger }));
    expect(sweep.result.rows.map(({ id }) => id)).toEqual(['0', '0.5', '1']);
    // The more arrives, the less is typed again.
    expect(meanOf(sweep.result, 2)).toBeLessThan(meanOf(sweep.result, 0));
  });

  it('says of a number at which two set-ups do not change places that they do not', async () => {
    const { result } = await live(orderFor('breakEven', { scenario: larger, low: 0.4 }));
    expect(result.crossing).toEqual({ kind: 'none', sign: -1 });
  });

  it('takes the levers one after the other, each step adding to those before, up to the whole difference', async () => {
    const { result, seen, csv } = await live(orderFor('greedy', { scenario: larger }));
    const steps = result.rows.map((_, at) => meanOf(result, at));
    const total = result.total?.estimate.kind === 'estimate' ? result.total.estimate.mean : NaN;
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(total, 10);
    // Less typed twice is better, so the first step is the one that takes most away.
    expect(steps[0]).toBeLessThan(0);
    const inFile = csv('greedy.csv').filter((line) => line.includes(',reEntryFields,'));
    expect(inFile.map((line) => line.split(',')[4])).toEqual(result.rows.map(({ id }) => id));
    expect(inFile.map((line) => Number(line.split(',')[9]))).toEqual(steps);
    expect(seen.at(-1)?.worldsDone).toBe(seen.at(-1)?.worlds);
  });

  it('screens numbers: mu* and sigma of each over the trajectories, what matters most first, as in the file', async () => {
    const { result, csv } = await live(orderFor('morris', { metric: 'conversionRate' }));
    const sizes = result.rows.map((_, at) => meanOf(result, at));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(
      result.rows.every(({ other, mean, range }) => other !== null && mean !== null && range !== null),
    ).toBe(true);
    const [most] = result.rows;
    const inFile = csv('morris.csv').filter(
      (line) => line.includes(`,${most?.id},`) && line.includes(',omni,multi,conversionRate,'),
    );
    const statistics = inFile.map((line) => line.split(','));
    const read = (name: string): number => Number(statistics.find((cells) => cells[9] === name)?.[11]);
    const mean = (estimate: Estimate | null | undefined): number =>
      estimate?.kind === 'estimate' ? estimate.mean : NaN;
    expect(read('muStar')).toBe(mean(most?.estimate));
    expect(read('sigma')).toBe(mean(most?.other));
    expect(read('mu')).toBe(mean(most?.mean));
  });

  it('draws firms: shares of the draws and quantiles of their differences, as in the file', async () => {
    const { result, csv } = await live(orderFor('ensemble', { metric: 'conversionRate', draws: 6 }));
    const { drawn } = result;
    if (drawn === null) throw new Error('nothing drawn');
    expect(drawn.draws).toHaveLength(6);
    expect(drawn.higher.value + drawn.lower.value + drawn.undecided.value).toBeCloseTo(1, 12);
    const strengths = drawn.goesWith.map(({ correlation }) => Math.abs(correlation.value));
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    const inFile = csv('ensemble.csv')
      .map((line) => line.split(','))
      .filter(([, , , metric]) => metric === 'conversionRate');
    expect(inFile.map((cells) => Number(cells[7]))).toEqual([
      ...[drawn.higher, drawn.lower, drawn.undecided].map(({ value }) => value),
      ...drawn.quantiles,
    ]);
  });

  it.each(['greedy', 'morris'] as const)('comes to the same on one worker and on four: %s', async (kind) => {
    const [one, four] = [await live(orderFor(kind)), await live(orderFor(kind), 4)];
    expect(four.seen.at(-1)).toEqual(one.seen.at(-1));
  });

  it('that is stopped shows what its whole points told, without a digest', async () => {
    const planned = planOrder(orderFor('sweep'));
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    const seen: ExperimentProgress[] = [];
    let [stop, worlds] = [(): void => undefined, 0];
    const halted = new Promise<void>((resolve) => (stop = resolve));
    await liveOrder(planned, {
      hire: (onWorld) =>
        handWork(1, () => {
          onWorld();
          worlds += 1;
          if (worlds === 4) stop();
        }),
      halted,
      now: () => 0,
      show: (progress) => {
        seen.push(progress);
      },
    });
    const last = seen.at(-1);
    expect(last?.digest).toBeNull();
    expect(last?.worldsDone).toBeLessThan(last?.worlds ?? 0);
    expect((last?.worldsDone ?? 1) % 2).toBe(0);
    expect(last?.result).not.toBeNull();
  });

  it.each([
    ['sameSetUps', orderFor('waterfall', { reference: 'omni' })],
    ['sameSetUps', orderFor('greedy', { reference: 'omni' })],
    ['noNumbers', orderFor('morris', { scenario: { ...scenario, lesson: null } })],
    ['oneChannel', orderFor('removal', { setUp: 'single' })],
    ['noNumber', orderFor('sweep', { low: 1, high: 0 })],
    ['noNumber', orderFor('breakEven', { path: 'setUps.omni.stock.pooled' })],
    ['noNumbers', orderFor('tornado', { scenario: { ...scenario, lesson: null } })],
  ] as const)('is refused with its reason: %s', (reason, order) => {
    expect(planOrder(order).kind).toBe(reason);
  });
});
