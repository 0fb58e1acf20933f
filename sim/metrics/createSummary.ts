import { accountWorld } from '../money/accountWorld.ts';
import { MODEL_VERSION } from '../modelVersion.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { WorldResult } from '../world/worldResult.ts';
import { metricIds, type MetricId } from './codebook.ts';
import { compareSetUps, type MetricColumn } from './differences.ts';
import { digestExperiment } from './digest.ts';
import { estimateMean } from './estimate.ts';
import { createFoldedCourses } from './foldedCourses.ts';
import { coursesOf, describeCourses } from './summaryCourses.ts';
import type { Difference, Estimate, ExperimentSummary, Measured } from './summary.ts';
import { measureTally } from './worldMetrics.ts';
import { tallyWorld } from './worldTally.ts';

/** Gathers worlds into a summary; the only thing in this folder that remembers. */
export interface Summary {
  /**
   * Lets one whole replication enter: a world of every set-up, in the order of the plan. Replications may come in any
   * order; the results do not depend on it. Throws on a replication that is not whole, or that entered before (a bug).
   */
  add(worlds: readonly WorldResult[]): void;
  /** All that can be said so far; may be asked at any time. */
  summary(): ExperimentSummary;
}

/** What is kept of a world: its numbers without its days. */
interface MeasuredWorld {
  readonly setUp: string;
  readonly digest: string;
  readonly metrics: Readonly<Record<MetricId, Measured>>;
}

interface SetUpColumns {
  readonly setUp: string;
  readonly byMetric: Readonly<Record<MetricId, MetricColumn>>;
}

/**
 * An empty summary of an experiment. It keeps of every world its metrics and digest, and of every day and every part of a figure a
 * mean and a spread; those of a single replication only while an earlier replication is still missing.
 * @param scenarioText the scenario as run, every default written out; enters the digest
 */
export function createSummary(plan: ExperimentPlan, scenarioText: string): Summary {
  const setUps = plan.setUps.map((setUp) => setUp.id);
  const measured = new Map<number, readonly MeasuredWorld[]>();
  const courses = createFoldedCourses();

  return {
    add(worlds) {
      const replication = requireWhole(setUps, worlds);
      if (measured.has(replication)) throw new Error(`replication ${replication} entered the summary twice`);
      const tallied = worlds.map((world) => {
        return {
          world,
          setUp: world.setUp,
          tally: tallyWorld(plan, world),
          account: accountWorld(plan, world),
        };
      });
      const reference = tallied.find(({ setUp }) => setUp === plan.reference)?.account ?? null;
      const { eachShopperStandsFor } = plan;
      measured.set(
        replication,
        tallied.map(({ setUp, world, tally, account }) => {
          return {
            setUp,
            digest: world.digest,
            metrics: measureTally(tally, { eachShopperStandsFor, account, reference }),
          };
        }),
      );
      courses.add(replication, coursesOf(plan, tallied));
    },

    summary() {
      const replications = inOrder(measured);
      const worlds = replications.flat();
      const columns = setUps.map((setUp) => columnsOf(setUp, worlds));
      return {
        setUps,
        replications: replications.length,
        estimates: Object.fromEntries(columns.map((own) => [own.setUp, estimateAll(own)])),
        differences: compareAll(columns),
        ...describeCourses(plan, courses.describe()),
        digest: digestExperiment({
          scenarioText,
          modelVersion: MODEL_VERSION,
          worldDigests: worlds.map((world) => world.digest),
        }),
      };
    },
  };
}

/** The number of the replication these worlds make up. */
function requireWhole(setUps: readonly string[], worlds: readonly WorldResult[]): number {
  const [first] = worlds;
  const whole =
    worlds.length === setUps.length &&
    worlds.every((world, at) => world.setUp === setUps[at] && world.replication === first?.replication);
  if (first === undefined || !whole) {
    const found = worlds.map((world) => `${world.setUp} of replication ${world.replication}`).join(', ');
    throw new Error(
      `expected one replication with the set-ups ${setUps.join(', ')}, found ${found || 'nothing'}`,
    );
  }
  return first.replication;
}

function inOrder<Item>(byReplication: ReadonlyMap<number, Item>): readonly Item[] {
  return [...byReplication].sort(([a], [b]) => a - b).map(([, item]) => item);
}

const mapMetrics = <Out>(measure: (metric: MetricId) => Out): Readonly<Record<MetricId, Out>> =>
  Object.fromEntries(metricIds.map((metric) => [metric, measure(metric)])) as Record<MetricId, Out>;

function columnsOf(setUp: string, worlds: readonly MeasuredWorld[]): SetUpColumns {
  const own = worlds.filter((world) => world.setUp === setUp);
  const byMetric = mapMetrics((metric) => {
    const measured = own.map((world) => world.metrics[metric]);
    const missing = measured.find((entry) => entry.kind === 'none');
    return {
      setUp,
      values: measured.map((entry) => (entry.kind === 'value' ? entry.value : null)),
      reason: missing?.reason ?? null,
    };
  });
  return { setUp, byMetric };
}

function estimateAll({ byMetric }: SetUpColumns): Readonly<Record<MetricId, Estimate>> {
  return mapMetrics((metric) => {
    const { values, reason } = byMetric[metric];
    // The days of the replications in which it did break even say nothing of those in which it never did.
    if (reason === 'neverPays' && values.some((value) => value !== null))
      return { kind: 'none', reason: 'paysInSome' };
    return estimateMean(
      values.filter((value) => value !== null),
      reason ?? 'noRuns',
    );
  });
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
