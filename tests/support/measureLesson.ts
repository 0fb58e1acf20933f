import type { MetricId } from '../../sim/metrics/codebook.ts';
import { estimateMean } from '../../sim/metrics/estimate.ts';
import type { Estimate, Measured } from '../../sim/metrics/summary.ts';
import { measureWorld } from '../../sim/metrics/worldMetrics.ts';
import {
  createReplicationCache,
  planExperiment,
  simulateReplication,
  type ReplicationCache,
} from '../../sim/pipeline.ts';
import type { Measurement } from '../../sim/scenario/lesson.ts';
import { setPaths } from '../../sim/scenario/setPath.ts';
import { scenarioOf } from './scenarioTexts.ts';

type Changes = Measurement['with'];
type Metrics = Readonly<Record<MetricId, Measured>>;
/** By set-up, one entry a replication. */
type Lived = ReadonlyMap<string, readonly Metrics[]>;

/** Measures a scenario under changes of its controls; equal changes are lived once. */
export interface LessonMeter {
  readonly measure: (measurement: Measurement) => Estimate;
  readonly live: (changes: Changes) => Lived;
}

/** @param text of the scenario file @param replications 0 .. n - 1 of it, whatever the file says */
export function createLessonMeter(text: string, replications: number): LessonMeter {
  const lived = new Map<string, Lived>();
  const cache = createReplicationCache();
  const live = (changes: Changes): Lived => {
    const key = JSON.stringify(changes);
    const known = lived.get(key) ?? liveAll(text, changes, { replications, cache });
    lived.set(key, known);
    return known;
  };
  return { live, measure: (measurement) => measureOne(measurement, live) };
}

interface Runs {
  readonly replications: number;
  readonly cache: ReplicationCache;
}

function liveAll(text: string, changes: Changes, { replications, cache }: Runs): Lived {
  const changed = setPaths(
    text,
    changes.map(({ path, to }) => [path, to]),
  );
  if (changed.kind === 'failed') throw new Error(JSON.stringify(changed.problems));
  const plan = planExperiment(scenarioOf(changed.value));
  const lived = new Map<string, Metrics[]>();
  for (let replication = 0; replication < replications; replication++)
    for (const world of simulateReplication(plan, replication, cache)) {
      const one = lived.get(world.setUp) ?? [];
      one.push(measureWorld(plan, world));
      lived.set(world.setUp, one);
    }
  return lived;
}

function measureOne(
  { metric, setUp, reference, with: changes }: Measurement,
  live: (changes: Changes) => Lived,
): Estimate {
  const here = valuesOf(live(changes), setUp, metric as MetricId);
  if (reference === null)
    return estimateMean(
      here.filter((one) => one !== null),
      'noRuns',
    );
  const there = valuesOf(live(reference === setUp ? [] : changes), reference, metric as MetricId);
  const differences = here.flatMap((one, index) => {
    const other = there[index] ?? null;
    return one === null || other === null ? [] : [one - other];
  });
  return estimateMean(differences, 'noRuns');
}

function valuesOf(lived: Lived, setUp: string, metric: MetricId): readonly (number | null)[] {
  return (lived.get(setUp) ?? []).map((metrics) => {
    const measured = metrics[metric];
    return measured.kind === 'value' ? measured.value : null;
  });
}
