import { parseDocument } from 'yaml';
import type { MetricId } from '../../sim/metrics/codebook.ts';
import { estimateMean } from '../../sim/metrics/estimate.ts';
import type { Estimate, Measured } from '../../sim/metrics/summary.ts';
import { measureTally } from '../../sim/metrics/worldMetrics.ts';
import { tallyWorld } from '../../sim/metrics/worldTally.ts';
import { accountWorld } from '../../sim/money/accountWorld.ts';
import { createReplicationCache, planExperiment, simulateReplication } from '../../sim/pipeline.ts';
import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';
import type { Measurement } from '../../sim/scenario/lesson.ts';
import { setPaths } from '../../sim/scenario/setPath.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { scenarioOf } from './scenarioTexts.ts';

type Changes = Measurement['with'];
type Metrics = Readonly<Record<MetricId, Measured>>;

/**
 * Measures a scenario under changes of its controls. Only worlds that are asked for are lived, and those that changes of prices leave alone
 * are lived once.
 */
export interface LessonMeter {
  readonly measure: (measurement: Measurement) => Estimate;
}

/** @param text of the scenario file @param replications 0 .. n - 1 of it, whatever the file says */
export function createLessonMeter(text: string, replications: number): LessonMeter {
  const plans = new Map<string, ExperimentPlan>();
  const lived = new Map<string, readonly Metrics[]>();
  const cache = createReplicationCache();
  const { reference } = planExperiment(scenarioOf(text));
  const bare = withoutLesson(text);
  const planOf = (changes: Changes): ExperimentPlan =>
    remember(plans, JSON.stringify(changes), () => ({ ...planUnder(bare, changes), reference }));
  const worldOf = (plan: ExperimentPlan, setUp: string, replication: number): WorldResult => {
    const setUps = plan.setUps.filter(({ id }) => id === setUp);
    const [world] = simulateReplication({ ...plan, setUps }, replication, cache);
    if (world === undefined) throw new Error(`no set-up "${setUp}"`);
    return world;
  };
  const live = (changes: Changes, setUp: string, metric: MetricId): readonly Metrics[] => {
    const plan = planOf(changes);
    // The day of breaking even is the one figure that needs another world beside it.
    const other = metric === 'breakEvenDay' ? reference : null;
    return remember(lived, JSON.stringify([changes, setUp, other]), () =>
      Array.from({ length: replications }, (_, replication) => {
        const world = worldOf(plan, setUp, replication);
        const beside = other === null ? null : worldOf(plan, other, replication);
        return measureTally(tallyWorld(plan, world), {
          eachShopperStandsFor: plan.eachShopperStandsFor,
          account: accountWorld(plan, world),
          reference: beside === null ? null : accountWorld(plan, beside),
        });
      }),
    );
  };
  return { measure: (measurement) => measureOne(measurement, live) };
}

/** Reading a lesson takes longer than all else in its file, and moves no world. */
function withoutLesson(text: string): string {
  const document = parseDocument(text);
  document.delete('lesson');
  return document.toString({ lineWidth: 0 });
}

function planUnder(text: string, changes: Changes): ExperimentPlan {
  const changed = setPaths(
    text,
    changes.map(({ path, to }) => [path, to]),
  );
  if (changed.kind === 'failed') throw new Error(JSON.stringify(changed.problems));
  return planExperiment(scenarioOf(changed.value));
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function measureOne(
  { metric: name, setUp, reference, with: changes }: Measurement,
  live: (changes: Changes, setUp: string, metric: MetricId) => readonly Metrics[],
): Estimate {
  const metric = name as MetricId;
  const here = valuesOf(live(changes, setUp, metric), metric);
  if (reference === null)
    return estimateMean(
      here.filter((one) => one !== null),
      'noRuns',
    );
  const there = valuesOf(live(reference === setUp ? [] : changes, reference, metric), metric);
  const differences = here.flatMap((one, index) => {
    const other = there[index] ?? null;
    return one === null || other === null ? [] : [one - other];
  });
  return estimateMean(differences, 'noRuns');
}

function valuesOf(lived: readonly Metrics[], metric: MetricId): readonly (number | null)[] {
  return lived.map((metrics) => {
    const measured = metrics[metric];
    return measured.kind === 'value' ? measured.value : null;
  });
}
