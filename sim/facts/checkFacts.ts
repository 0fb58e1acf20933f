import { judge } from '../claims/verdict.ts';
import { estimateMean } from '../metrics/estimate.ts';
import type { Estimate, Measured } from '../metrics/summary.ts';
import { createReplicationCache, simulateReplication } from '../pipeline.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import { MAX_SET_UPS } from '../scenario/presets/setUps.ts';
import { followCohort } from './cohort.ts';
import type { Fact, FactPart, FactState, PartState } from './fact.ts';
import { poolSums, type FactSums } from './factSums.ts';
import {
  crowdOf,
  factCrowds,
  factWorlds,
  planBestChannel,
  planFactWorlds,
  type FactCrowd,
  type FactWorld,
} from './factWorlds.ts';
import { compareBestChannel } from './bestChannel.ts';
import { sumWorld } from './worldSums.ts';

/** What some facts need, ready to be lived. */
export interface PreparedFacts {
  /** Plans of one crowd each, with the names of their worlds in order. */
  readonly crowds: readonly { readonly plan: ExperimentPlan; readonly names: readonly FactWorld[] }[];
  /** The default crowd, for its cohort; null where nobody asked. */
  readonly cohort: ExperimentPlan | null;
  readonly spend: readonly { readonly crowd: FactCrowd; readonly plan: ExperimentPlan }[];
}

/** A part with its number: pooled over the replications, and over them one by one. */
interface PartOutcome {
  readonly part: FactPart;
  readonly state: PartState;
  readonly pooled: Measured;
  readonly estimate: Estimate;
}

export interface FactOutcome {
  readonly fact: Fact;
  /** `fail` if a part fails, else `notMeasurable` if a part can't be measured. */
  readonly state: FactState;
  readonly parts: readonly PartOutcome[];
}

export function prepareFacts(facts: readonly Fact[]): PreparedFacts {
  const needs = new Set(facts.flatMap((fact) => fact.needs));
  const names = factWorlds.filter((world) => needs.has(world));
  const crowds = [...new Set(names.map(crowdOf))].flatMap((crowd) => {
    const own = names.filter((name) => crowdOf(name) === crowd);
    return inScenarios(own).map((some) => ({ plan: planFactWorlds(some), names: some }));
  });
  const spend = factCrowds
    .filter((crowd) => needs.has(`${crowd}Spend`))
    .map((crowd) => ({ crowd, plan: planBestChannel(crowd) }));
  return { crowds, cohort: needs.has('cohort') ? planFactWorlds(['multi']) : null, spend };
}

/** A scenario holds so many set-ups; a world lives the same whatever stands beside it, so the rest goes into further scenarios. */
function inScenarios(names: readonly FactWorld[]): readonly (readonly FactWorld[])[] {
  const count = Math.ceil(names.length / MAX_SET_UPS);
  return Array.from({ length: count }, (_, index) =>
    names.slice(index * MAX_SET_UPS, (index + 1) * MAX_SET_UPS),
  );
}

/** The sums of one replication. */
export function readFacts({ crowds, cohort, spend }: PreparedFacts, replication: number): FactSums {
  const cache = createReplicationCache();
  const worlds = crowds.flatMap(({ plan, names }) =>
    [...simulateReplication(plan, replication, cache)].map((record, index) => [
      names[index],
      sumWorld(record, plan),
    ]),
  );
  const touchpointIds = crowds.map(({ plan, names: [name] }) => [
    name === undefined ? null : crowdOf(name),
    plan.touchpointIds,
  ]);
  return {
    touchpointIds: Object.fromEntries(touchpointIds) as FactSums['touchpointIds'],
    worlds: Object.fromEntries(worlds) as FactSums['worlds'],
    spend: Object.fromEntries(
      spend.map(({ crowd, plan }) => [crowd, compareBestChannel(plan, replication, cache)]),
    ),
    cohort: cohort === null ? null : followCohort(cohort, replication),
  };
}

/** How the facts come out, from the sums of each replication. */
export function judgeFacts(facts: readonly Fact[], read: readonly FactSums[]): readonly FactOutcome[] {
  const pooled = poolSums(read);
  return facts.map((fact) => {
    const parts = fact.parts.map((part) => judgePart(part, read, pooled));
    const states = parts.map(({ state }) => state);
    const state = states.includes('fail')
      ? 'fail'
      : states.includes('notMeasurable')
        ? 'notMeasurable'
        : 'pass';
    return { fact, state, parts };
  });
}

/** A range is judged on pooled counts, a sign by the interval over replications, paired: same shoppers, same luck. */
function judgePart(part: FactPart, read: readonly FactSums[], pooledSums: FactSums | null): PartOutcome {
  const none = { kind: 'none', reason: 'noRuns' } as const;
  if (part.kind === 'missing' || pooledSums === null)
    return { part, state: 'notMeasurable', pooled: none, estimate: none };
  const pooled = part.read(pooledSums);
  const estimate = part.onlyPooled === true ? none : estimateAll(read.map(part.read));
  if (pooled.kind === 'none') return { part, state: 'notMeasurable', pooled, estimate };
  if (part.kind === 'shown') return { part, state: 'shown', pooled, estimate };
  if (part.kind === 'sign') {
    const expects = part.expects === 'notHigher' ? 'lower' : part.expects;
    const verdict = judge({ kind: expects }, estimate);
    const holds = part.expects === 'notHigher' ? !isHigher(estimate) : verdict === 'holds';
    return { part, state: holds ? 'pass' : 'fail', pooled, estimate };
  }
  const isIn =
    (part.low === null || pooled.value >= part.low) && (part.high === null || pooled.value <= part.high);
  return { part, state: isIn ? 'pass' : 'fail', pooled, estimate };
}

function isHigher(estimate: Estimate): boolean {
  return estimate.kind === 'estimate' && estimate.ciLow !== null && estimate.ciLow > 0;
}

function estimateAll(values: readonly Measured[]): Estimate {
  const found = values.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  const reason = values.find((one) => one.kind === 'none');
  return estimateMean(found, reason?.kind === 'none' ? reason.reason : 'noRuns');
}
