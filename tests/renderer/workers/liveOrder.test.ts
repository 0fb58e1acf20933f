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
import { parseScenario } from '../../../sim/scenario/parseScenario.ts';

const parsed = parseScenario(readFileSync('scenarios/four-worlds.yaml', 'utf8'));
if (parsed.kind === 'failed') throw new Error('four-worlds does not read');
const scenario = { ...parsed.value, shoppers: 120, days: 30, warmUpDays: 30, replications: 2 };

/** Enough for something to be typed again. */
const larger = { ...scenario, shoppers: 500, days: 60 };

const orderFor = (kind: ExperimentKind, change: Partial<ExperimentOrder> = {}): ExperimentOrder => ({
  ...{ kind, scenario, metric: 'reEntryFields', setUp: 'omni', reference: 'multi' },
  ...{ path: 'setUps.omni.carryOver.everyPair', low: 0, high: 1, values: 3, numbers: 'offered' },
  ...change,
});

async function live(order: ExperimentOrder) {
  const planned = planOrder(order);
  if (planned.kind !== 'planned') throw new Error(planned.kind);
  const seen: ExperimentProgress[] = [];
  let clock = 0;
  const pace = { rest: () => Promise.resolve(), now: () => (clock += 1000) };
  await liveOrder(planned, pace, (progress) => seen.push(progress));
  const result = seen.at(-1)?.result;
  if (result === null || result === undefined) throw new Error('no result');
  return { seen, result };
}

const meanOf = ({ rows }: ExperimentResult, at: number): number => {
  const estimate = rows[at]?.estimate;
  return estimate?.kind === 'estimate' ? estimate.mean : NaN;
};

describe('an experiment of the Lab', () => {
  it('takes a difference apart into shares that add up to it, and counts its worlds as it goes', async () => {
    const { seen, result } = await live(orderFor('waterfall'));
    const shares = result.rows.map((_, at) => meanOf(result, at));
    const total = result.total?.estimate.kind === 'estimate' ? result.total.estimate.mean : NaN;
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 10);
    expect(seen.map(({ worldsDone }) => worldsDone)).toEqual(
      seen.map(({ worldsDone }) => worldsDone).toSorted((a, b) => a - b),
    );
    expect(seen.at(-1)?.worldsDone).toBe(seen.at(-1)?.worlds);
    expect(result.csv.split('\n')[0]).toContain('lever');
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

  it.each([
    ['sameSetUps', orderFor('waterfall', { reference: 'omni' })],
    ['oneChannel', orderFor('removal', { setUp: 'single' })],
    ['noNumber', orderFor('sweep', { low: 1, high: 0 })],
    ['noNumber', orderFor('breakEven', { path: 'setUps.omni.stock.pooled' })],
    ['noNumbers', orderFor('tornado', { scenario: { ...scenario, lesson: null } })],
  ] as const)('is refused with its reason: %s', (reason, order) => {
    expect(planOrder(order).kind).toBe(reason);
  });
});
