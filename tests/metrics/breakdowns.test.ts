import { describe, expect, it } from 'vitest';
import { journeyEnds, sessionSteps } from '../../sim/metrics/breakdowns.ts';
import { trailingDaysOf } from '../../sim/metrics/dailySeries.ts';
import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import { createSummary, parseScenario, planExperiment, simulateReplication } from '../../sim/pipeline.ts';
import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';

function planOf(more: string): ExperimentPlan {
  const text = `saluran: 1\nid: parts\ntitle: { en: Parts, id: Bagian }\nshoppers: 300\nreplications: 1\n${more}`;
  const parsed = parseScenario(text);
  if (parsed.kind === 'failed') throw new Error(JSON.stringify(parsed.problems));
  return planExperiment(parsed.value);
}

const plan = planOf('days: 120\n');
const collected = createSummary(plan, 'text');
collected.add([...simulateReplication(plan, 0)]);
const summary: ExperimentSummary = collected.summary();

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
const meanOf = (setUp: string, metric: keyof ExperimentSummary['estimates'][string]): number => {
  const estimate = summary.estimates[setUp]?.[metric];
  return estimate?.kind === 'estimate' ? estimate.mean : NaN;
};

describe('what makes up the figures', () => {
  it.each(summary.setUps)('adds up to them in %s', (setUp) => {
    const parts = summary.breakdowns[setUp];
    if (parts === undefined) throw new Error(`no breakdowns of ${setUp}`);
    expect(parts.ends.mean).toHaveLength(journeyEnds.length);
    expect(sum(parts.ends.mean)).toBeCloseTo(1, 9);
    expect(parts.ends.mean[0]).toBeCloseTo(meanOf(setUp, 'conversionRate'), 9);
    expect(parts.steps.mean[2]).toBeCloseTo(meanOf(setUp, 'sessionConversion'), 9);
    expect(sum(parts.switches.mean)).toBeCloseTo(meanOf(setUp, 'switchRate'), 9);
    // The last kind, a service case, is told and not typed.
    const typed = parts.reEntered.mean.slice(0, 0 - plan.channelIds.length ** 2);
    expect(sum(typed)).toBeCloseTo(meanOf(setUp, 'reEntryFields'), 9);
    expect(sum(parts.orders.mean)).toBeCloseTo(1, 9);
    expect(sum(parts.credit.mean)).toBeCloseTo(1, 9);
    expect((parts.ladder.mean[1] ?? 0) / (parts.ladder.mean[0] ?? 0)).toBeCloseTo(
      meanOf(setUp, 'repeatPurchaseRate'),
      9,
    );
    expect(sum(parts.satisfaction.mean)).toBeCloseTo(1, 9);
    expect(sum(parts.money.mean)).toBeCloseTo(meanOf(setUp, 'profit'), 0);
  });

  it('never has more sessions further on than before, nor more third orders than second ones', () => {
    for (const setUp of summary.setUps) {
      const steps = summary.breakdowns[setUp]?.steps.mean ?? [];
      expect(steps).toHaveLength(sessionSteps.length);
      expect([...steps].sort((a, b) => (b ?? 0) - (a ?? 0))).toEqual(steps);
      const cohorts = summary.breakdowns[setUp]?.cohorts.mean ?? [];
      expect(cohorts).toHaveLength(2 * Math.ceil(120 / 28));
      cohorts.forEach((share, at) => {
        if (at % 2 === 1) expect(share ?? 0).toBeLessThanOrEqual(cohorts[at - 1] ?? 0);
      });
    }
  });

  it('lets profit end where its figure stands, and the lead of a pair where their difference does', () => {
    for (const { setUp, reference, mean } of summary.profits) {
      const against = reference === null ? 0 : meanOf(reference, 'profit');
      expect(mean.at(-1)).toBeCloseTo(meanOf(setUp, 'profit') - against, 0);
    }
    expect(summary.profits).toHaveLength(4 + 6);
  });
});

describe('the days over which daily values are averaged', () => {
  it('are four weeks in a long steady run, and one in a short one', () => {
    expect(trailingDaysOf(plan)).toBe(28);
    expect(trailingDaysOf(planOf('days: 100\n'))).toBe(7);
  });

  it('are one week where something happens on a certain day', () => {
    expect(trailingDaysOf(planOf('days: 180\nevents: [{ kind: hubDown, day: 60, days: 7 }]\n'))).toBe(7);
    expect(
      trailingDaysOf(
        planOf(
          'days: 180\nsetUps: [multi, { id: late, preset: omni, name: { en: Late, id: Terlambat }, rollOut: { start: 30 } }]\n',
        ),
      ),
    ).toBe(7);
  });
});
