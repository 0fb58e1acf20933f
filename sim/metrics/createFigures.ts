import { MODEL_VERSION } from '../modelVersion.ts';
import { metricIds, type MetricId } from './codebook.ts';
import type { ValueColumn } from './columns.ts';
import { compareSetUps, judgeDifference, type MetricColumn } from './differences.ts';
import { digestExperiment } from './digest.ts';
import { estimateMean } from './estimate.ts';
import type { ReplicationFigures, WorldFigures } from './measureReplication.ts';
import type { Difference, Estimate, ExperimentFigures, Verdict } from './summary.ts';

/** Gathers the numbers of replications, whoever lived them. */
export interface Figures {
  /** Ids in the order of the plan. */
  readonly setUps: readonly string[];
  /** Replications may come in any order; the results do not depend on it. Throws on one that entered before (a bug). */
  add(figures: ReplicationFigures): void;
  /**
   * All that can be said so far; may be asked at any time.
   * @param scenarioText the scenario as run, every default written out; enters the digest
   */
  figures(scenarioText: string): ExperimentFigures;
  /** One metric in one set-up, replication by replication. */
  column(setUp: string, metric: MetricId): MetricColumn;
}

/** @param setUps ids in the order of the plan */
export function createFigures(setUps: readonly string[]): Figures {
  const entered = new Map<number, readonly WorldFigures[]>();
  const inOrder = (): readonly (readonly WorldFigures[])[] =>
    [...entered].sort(([a], [b]) => a - b).map(([, worlds]) => worlds);
  return {
    setUps,
    add({ replication, worlds }) {
      if (entered.has(replication)) throw new Error(`replication ${replication} entered the summary twice`);
      entered.set(replication, worlds);
    },

    figures(scenarioText) {
      const replications = inOrder();
      const columns = setUps.map((setUp, at) => columnsOf(setUp, at, replications));
      return {
        setUps,
        replications: replications.length,
        estimates: Object.fromEntries(columns.map((own) => [own.setUp, estimateAll(own)])),
        differences: compareAll(columns),
        digest: digestExperiment({
          scenarioText,
          modelVersion: MODEL_VERSION,
          worldDigests: replications.flat().map((world) => world.digest),
        }),
      };
    },

    column(setUp, metric) {
      return columnOf(setUp, setUps.indexOf(setUp), metric, inOrder());
    },
  };
}

interface SetUpColumns {
  readonly setUp: string;
  readonly byMetric: Readonly<Record<MetricId, MetricColumn>>;
}

const mapMetrics = <Out>(measure: (metric: MetricId) => Out): Readonly<Record<MetricId, Out>> =>
  Object.fromEntries(metricIds.map((metric) => [metric, measure(metric)])) as Record<MetricId, Out>;

function columnsOf(
  setUp: string,
  at: number,
  replications: readonly (readonly WorldFigures[])[],
): SetUpColumns {
  return { setUp, byMetric: mapMetrics((metric) => columnOf(setUp, at, metric, replications)) };
}

/** @param at place of the set-up in every replication */
function columnOf(
  setUp: string,
  at: number,
  metric: MetricId,
  replications: readonly (readonly WorldFigures[])[],
): MetricColumn {
  let reason: MetricColumn['reason'] = null;
  const values = replications.flatMap((worlds) => {
    const measured = worlds[at]?.metrics[metric];
    if (measured === undefined) return [];
    if (measured.kind === 'value') return [measured.value];
    reason ??= measured.reason;
    return [null];
  });
  return { setUp, values, reason };
}

/** The mean of a column with its interval, or the reason why there is none. */
export function estimateColumn({ values, reason }: ValueColumn): Estimate {
  // The days of the replications in which it did break even say nothing of those in which it never did.
  if (reason === 'neverPays' && values.some((value) => value !== null))
    return { kind: 'none', reason: 'paysInSome' };
  return estimateMean(
    values.filter((value) => value !== null),
    reason ?? 'noRuns',
  );
}

/** The mean of a column of paired differences with its interval, and what that says. */
export function estimateEffect(column: ValueColumn): {
  readonly estimate: Estimate;
  readonly verdict: Verdict;
} {
  const estimate = estimateColumn(column);
  const known = column.values.filter((value) => value !== null);
  return { estimate, verdict: judgeDifference(estimate, known) };
}

function estimateAll({ byMetric }: SetUpColumns): Readonly<Record<MetricId, Estimate>> {
  return mapMetrics((metric) => estimateColumn(byMetric[metric]));
}

/** Every later set-up minus every earlier one, all metrics of a pair together. */
function compareAll(columns: readonly SetUpColumns[]): readonly Difference[] {
  return columns.flatMap((later, at) =>
    columns
      .slice(0, at)
      .flatMap((earlier) =>
        metricIds.map((metric) => compareSetUps(metric, later.byMetric[metric], earlier.byMetric[metric])),
      ),
  );
}
