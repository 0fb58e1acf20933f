import { accountWorld, type MoneyAccount } from '../money/accountWorld.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { WorldResult } from '../world/worldResult.ts';
import type { MetricId } from './codebook.ts';
import type { Courses } from './foldedCourses.ts';
import type { Measured } from './summary.ts';
import { coursesOf } from './summaryCourses.ts';
import { measureTally } from './worldMetrics.ts';
import { tallyWorld, type WorldTally } from './worldTally.ts';

/** The numbers of one world, without its days. */
export interface WorldFigures {
  readonly setUp: string;
  readonly digest: string;
  readonly metrics: Readonly<Record<MetricId, Measured>>;
}

/** One replication, a world of every set-up in the order of the plan; plain data, survives structuredClone. */
export interface ReplicationFigures {
  /** 0, 1, ... */
  readonly replication: number;
  readonly worlds: readonly WorldFigures[];
}

/** The same with all that a summary shows beside; plain data too. */
export interface MeasuredReplication {
  readonly figures: ReplicationFigures;
  readonly courses: Courses;
}

/**
 * The numbers of one whole replication. Worlds are taken one by one and dropped, so that a generator needs the memory of
 * one. Throws on a replication that is not whole (a bug).
 */
export function measureReplication(plan: ExperimentPlan, worlds: Iterable<WorldResult>): ReplicationFigures {
  return figuresOf(
    plan,
    Array.from(worlds, (world) => sumUp(plan, world)),
  );
}

/** The numbers of one whole replication with its days and parts; needs all its worlds at a time. */
export function measureWithCourses(
  plan: ExperimentPlan,
  worlds: readonly WorldResult[],
): MeasuredReplication {
  const summed = worlds.map((world) => ({ world, ...sumUp(plan, world) }));
  return { figures: figuresOf(plan, summed), courses: coursesOf(plan, summed) };
}

/** What all numbers of a world are made of. */
interface SummedWorld extends Pick<WorldResult, 'setUp' | 'replication' | 'digest'> {
  readonly tally: WorldTally;
  readonly account: MoneyAccount;
}

function sumUp(plan: ExperimentPlan, world: WorldResult): SummedWorld {
  const { setUp, replication, digest } = world;
  return { setUp, replication, digest, tally: tallyWorld(plan, world), account: accountWorld(plan, world) };
}

function figuresOf(plan: ExperimentPlan, worlds: readonly SummedWorld[]): ReplicationFigures {
  const { eachShopperStandsFor } = plan;
  const replication = requireWhole(
    plan.setUps.map(({ id }) => id),
    worlds,
  );
  const reference = worlds.find(({ setUp }) => setUp === plan.reference)?.account ?? null;
  return {
    replication,
    worlds: worlds.map(({ setUp, digest, tally, account }) => {
      return { setUp, digest, metrics: measureTally(tally, { eachShopperStandsFor, account, reference }) };
    }),
  };
}

/** The number of the replication these worlds make up. */
function requireWhole(setUps: readonly string[], worlds: readonly SummedWorld[]): number {
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
