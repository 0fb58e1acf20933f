import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricIds } from '../../sim/metrics/codebook.ts';
import { createSummary } from '../../sim/metrics/createSummary.ts';
import { digestExperiment } from '../../sim/metrics/digest.ts';
import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import { MODEL_VERSION } from '../../sim/modelVersion.ts';
import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { arbitraryReplications, emptyRecord, recordWith, smallPlan, worldOf } from '../support/worlds.ts';

type Replications = readonly (readonly WorldResult[])[];

const plan = smallPlan({ setUps: ['single', 'multi', 'omni'], replications: 4, days: 8 });
const summarise = (replications: Replications, of: ExperimentPlan = plan): ExperimentSummary => {
  const summary = createSummary(of, 'text');
  for (const worlds of replications) summary.add(worlds);
  return summary.summary();
};

describe('a summary', () => {
  it('does not depend on the order in which replications enter, nor on having been asked on the way', () => {
    fc.assert(
      fc.property(
        arbitraryReplications(plan).chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const summary = createSummary(plan, 'text');
          for (const worlds of shuffled) {
            summary.add(worlds);
            summary.summary();
          }
          expect(summary.summary()).toEqual(summarise(all));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is the same for a part of the replications in any order, even with the first one missing', () => {
    fc.assert(
      fc.property(arbitraryReplications(plan), (all) => {
        const [, second, third, fourth] = all;
        expect(summarise([fourth!, second!, third!])).toEqual(summarise([second!, third!, fourth!]));
      }),
      { numRuns: 10 },
    );
  });

  it('keeps every number of the other set-ups when a set-up is left out', () => {
    const fewer = smallPlan({ setUps: ['single', 'omni'], replications: 4, days: 8 });
    fc.assert(
      fc.property(arbitraryReplications(plan), (all) => {
        const full = summarise(all);
        const part = summarise(
          all.map((worlds) => worlds.filter((world) => world.setUp !== 'multi')),
          fewer,
        );
        expect(part.estimates['omni']).toEqual(full.estimates['omni']);
        expect(part.daily).toEqual(full.daily.filter((series) => series.setUp !== 'multi'));
        const kept = full.differences.filter((pair) => pair.setUp !== 'multi' && pair.reference !== 'multi');
        expect(part.differences).toEqual(kept);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps the differences of earlier runs when a run is added', () => {
    fc.assert(
      fc.property(arbitraryReplications(plan), (all) => {
        const before = summarise(all.slice(0, 3)).differences;
        summarise(all).differences.forEach((after, at) => {
          const earlier = before[at]!.byReplication;
          expect(after.byReplication.slice(0, earlier.length)).toEqual(earlier);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('compares every later set-up with every earlier one in every metric', () => {
    const empty = plan.setUps.map(({ id }) => worldOf(emptyRecord(plan), id, 0));
    const pairs = summarise([empty]).differences.map(({ setUp, reference }) => `${setUp} - ${reference}`);
    expect([...new Set(pairs)]).toEqual(['multi - single', 'omni - single', 'omni - multi']);
    expect(pairs).toHaveLength(3 * metricIds.length);
  });

  it('finds equal worlds the same, and says so from the second run on', () => {
    const world = recordWith(plan, [{ day: 0, touchpoint: 0, counts: { journeys: 3, orders: 1 } }], {
      orders: [1],
    });
    const replication = (at: number): readonly WorldResult[] =>
      plan.setUps.map(({ id }) => worldOf(world, id, at));
    const verdicts = (found: ExperimentSummary): readonly string[] =>
      found.differences.filter(({ metric }) => metric === 'conversionRate').map(({ verdict }) => verdict);
    expect(verdicts(summarise([replication(0)]))).toEqual(['undecided', 'undecided', 'undecided']);
    expect(verdicts(summarise([replication(0), replication(1)]))).toEqual(['same', 'same', 'same']);
  });

  it('says before the first run that there is none yet', () => {
    const found = summarise([]);
    expect(found.replications).toBe(0);
    expect(found.estimates['omni']?.conversionRate).toEqual({ kind: 'none', reason: 'noRuns' });
    expect(
      found.differences.every(({ estimate, verdict }) => estimate.kind === 'none' && verdict === 'undecided'),
    ).toBe(true);
    expect(found.daily.every(({ mean }) => mean.length === 8 && mean.every((day) => day === null))).toBe(
      true,
    );
  });

  it('carries the digest over scenario, model version and worlds in the order of replications and set-ups', () => {
    fc.assert(
      fc.property(arbitraryReplications(plan), (all) => {
        const worldDigests = all.flat().map((world) => world.digest);
        const digest = digestExperiment({ scenarioText: 'text', modelVersion: MODEL_VERSION, worldDigests });
        expect(summarise(all.toReversed()).digest).toBe(digest);
      }),
      { numRuns: 5 },
    );
  });

  it('refuses a replication that is not whole, out of order, or there already', () => {
    const worlds = (at: number, ...setUps: readonly string[]): readonly WorldResult[] =>
      setUps.map((id) => worldOf(emptyRecord(plan), id, at));
    const summary = createSummary(plan, 'text');
    const wanted = 'expected one replication with the set-ups single, multi, omni, found';
    expect(() => {
      summary.add([]);
    }).toThrow(`${wanted} nothing`);
    expect(() => {
      summary.add(worlds(0, 'single', 'multi'));
    }).toThrow(`${wanted} single of replication 0, multi of`);
    expect(() => {
      summary.add(worlds(0, 'multi', 'single', 'omni'));
    }).toThrow(wanted);
    expect(() => {
      summary.add([...worlds(0, 'single', 'multi'), ...worlds(1, 'omni')]);
    }).toThrow(wanted);
    summary.add(worlds(0, 'single', 'multi', 'omni'));
    expect(() => {
      summary.add(worlds(0, 'single', 'multi', 'omni'));
    }).toThrow('replication 0 entered the summary twice');
  });
});
