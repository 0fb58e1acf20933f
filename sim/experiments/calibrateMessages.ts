import { poolSums, type FactSums } from '../facts/factSums.ts';
import { planFactWorlds, type FactWorld } from '../facts/factWorlds.ts';
import { lostAgainstBest } from '../facts/messagingContribution.ts';
import { sumWorld } from '../facts/worldSums.ts';
import { simulateReplication } from '../pipeline.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';

/** What makes one message too many: how fatigue silences, and how it drives away. */
export interface MessageLevels {
  readonly fatigueWeight: number;
  readonly unsubscribeBase: number;
}

/** What of the contribution of 7 campaigns in 28 days is lost with 4 and with 10 (fact F14, E7.6). */
export interface MessageFit {
  readonly levels: MessageLevels;
  readonly lostAt4: number;
  readonly lostAt10: number;
  /** Whether 7 is best of the three, as published. */
  readonly isBest: boolean;
  /** Larger of the two misfits, lost / target - 1, either way. */
  readonly misfit: number;
}

export const messageTargets = { lostAt4: 0.32, lostAt10: 0.16, source: 'E7.6' } as const;

/** Neither has a closed form, and what is lost is a difference of differences: so a grid, the same luck for all of it. */
export const messageGrid: readonly MessageLevels[] = [0.025, 0.05, 0.1].flatMap((fatigueWeight) =>
  [0.00125, 0.0025, 0.005].map((unsubscribeBase) => ({ fatigueWeight, unsubscribeBase })),
);

const names: readonly FactWorld[] = ['omni', 'messages4', 'messages7', 'messages10'];

/** Every pair of the grid as it fits, in its order; the last is the best of them, with shoppers and luck it has not seen. */
export function* calibrateMessages({
  replications,
  checkSeed,
  grid = messageGrid,
}: {
  readonly replications: number;
  readonly checkSeed: string;
  readonly grid?: readonly MessageLevels[];
}): Generator<MessageFit, void, undefined> {
  const plan = { ...planFactWorlds(names), seed: 'calibrate' };
  let best: MessageFit | null = null;
  for (const levels of grid) {
    const fit = fitOf(plan, levels, replications);
    yield fit;
    if (best === null || isBetter(fit, best)) best = fit;
  }
  if (best !== null) yield fitOf({ ...plan, seed: checkSeed }, best.levels, replications);
}

/** An optimum at 7 comes first; then the misfit counts. */
function isBetter(one: MessageFit, other: MessageFit): boolean {
  return one.isBest === other.isBest ? one.misfit < other.misfit : one.isBest;
}

function fitOf(plan: ExperimentPlan, levels: MessageLevels, replications: number): MessageFit {
  const { crowd } = plan;
  const messages = { ...crowd.values.messages, ...levels };
  const own = { ...plan, crowd: { ...crowd, values: { ...crowd.values, messages } } };
  const pooled = poolSums(Array.from({ length: replications }, (_, replication) => sumsOf(own, replication)));
  const lost = (world: FactWorld): number => {
    const measured = pooled === null ? null : lostAgainstBest(world)(pooled);
    return measured?.kind === 'value' ? measured.value : 1;
  };
  const [lostAt4, lostAt10] = [lost('messages4'), lost('messages10')];
  return {
    levels,
    ...{ lostAt4, lostAt10, isBest: lostAt4 > 0 && lostAt10 > 0 },
    misfit: Math.max(
      Math.abs(lostAt4 / messageTargets.lostAt4 - 1),
      Math.abs(lostAt10 / messageTargets.lostAt10 - 1),
    ),
  };
}

function sumsOf(plan: ExperimentPlan, replication: number): FactSums {
  const worlds = [...simulateReplication(plan, replication)].map((record, index) => [
    names[index],
    sumWorld(record, plan),
  ]);
  return {
    touchpointIds: { city: plan.touchpointIds },
    worlds: Object.fromEntries(worlds) as FactSums['worlds'],
    ...{ spend: {}, cohort: null },
  };
}
