import { expect, it } from 'vitest';
import type { MetricId } from '../../sim/metrics/codebook.ts';
import { compareSetUps, type MetricColumn } from '../../sim/metrics/differences.ts';
import { estimateMean } from '../../sim/metrics/estimate.ts';
import { measureWorld } from '../../sim/metrics/worldMetrics.ts';
import { planOf } from '../support/worldsOf.ts';
import { simulateReplication } from '../../sim/simulateReplication.ts';

/**
 * Whether the 95 % intervals hold what they promise: 1 000 experiments of 10 replications with 200 shoppers each, every experiment with shoppers
 * and luck of its own. The long-run value of a metric is the expectation of what one replication measures, given that it measures anything: for
 * a ratio the mean of ratios, not the ratio of means. All 10 000 replications together stand for it. A replication whose denominator is 0 has
 * no value and takes no part in its experiment, nor in the long-run value.
 */
const EXPERIMENTS = 1000;
const REPLICATIONS = 10;
const metrics = [
  'conversionRate',
  'reEntryFields',
  'ordersPerShopperYear',
] as const satisfies readonly MetricId[];
const setUps = ['multi', 'omni'] as const;

type Column = (number | null)[];

function measureAll(): Readonly<Record<(typeof setUps)[number], Record<(typeof metrics)[number], Column>>> {
  const plan = planOf(`preset: ownShop
shoppers: 200
days: 28
warmUpDays: 28
crowd: { needAlphaWeeks: 0.5, firstNeedWithinDays: 28 }
setUps: [${setUps.join(', ')}]`);
  const empty = (): Record<(typeof metrics)[number], Column> => ({
    conversionRate: [],
    reEntryFields: [],
    ordersPerShopperYear: [],
  });
  const columns = { multi: empty(), omni: empty() };
  for (let replication = 0; replication < EXPERIMENTS * REPLICATIONS; replication++) {
    for (const world of simulateReplication(plan, replication)) {
      const measured = measureWorld(plan, world);
      const own = world.setUp === 'multi' ? columns.multi : columns.omni;
      for (const metric of metrics) {
        const one = measured[metric];
        own[metric].push(one.kind === 'value' ? one.value : null);
      }
    }
  }
  return columns;
}

it('the 95 % intervals of single set-ups and of paired differences cover the long-run value in 93 to 97 of a hundred experiments', () => {
  const columns = measureAll();
  const part = (
    setUp: (typeof setUps)[number],
    metric: (typeof metrics)[number],
    from: number,
    to: number,
  ): MetricColumn => ({
    setUp,
    values: columns[setUp][metric].slice(from, to),
    reason: null,
  });
  const coverage: Record<string, number> = {};
  for (const metric of metrics) {
    const estimates = {
      ...Object.fromEntries(
        setUps.map((setUp) => [
          setUp,
          (from: number, to: number) =>
            estimateMean(
              part(setUp, metric, from, to).values.filter((value) => value !== null),
              'noRuns',
            ),
        ]),
      ),
      'omni - multi': (from: number, to: number) =>
        compareSetUps(metric, part('omni', metric, from, to), part('multi', metric, from, to)).estimate,
    };
    for (const [name, estimate] of Object.entries(estimates)) {
      const longRun = estimate(0, EXPERIMENTS * REPLICATIONS);
      if (longRun.kind === 'none') throw new Error(`${metric} has no long-run value`);
      let [covered, decided] = [0, 0];
      for (let experiment = 0; experiment < EXPERIMENTS; experiment++) {
        const one = estimate(experiment * REPLICATIONS, (experiment + 1) * REPLICATIONS);
        if (one.kind === 'none' || one.ciLow === null || one.ciHigh === null) continue;
        decided += 1;
        if (one.ciLow <= longRun.mean && longRun.mean <= one.ciHigh) covered += 1;
      }
      coverage[`${metric}, ${name}`] = covered / decided;
    }
  }
  console.log(coverage);
  for (const [name, share] of Object.entries(coverage)) {
    expect(share, name).toBeGreaterThanOrEqual(0.93);
    expect(share, name).toBeLessThanOrEqual(0.97);
  }
});
