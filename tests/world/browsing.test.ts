import { describe, expect, it } from 'vitest';
import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

const visits = '{ browsingPerYear: 6, browsingFillsBasket: 0.03 }';
/** Two years of visits to a web shop; hardly a need comes to the firm. */
const visitsAlone = `days: 730
journey: { firmPull: -5 }
channels: [{ id: web, kind: web, onDevice: { computer: ${visits}, phone: ${visits} } }]
setUps: [multi]`;

function planWith(power: number, lines: string): ExperimentPlan {
  const crowd = `browsingWakesNeed: 0, needAlphaWeeks: 60, firstNeedWithinDays: 3650, basketFollowsTaste: ${String(power)}`;
  return planOf(`history: { under: none }\nshoppers: 4000\ncrowd: { ${crowd} }\n${lines}`);
}

function visiting(power: number): WorldResult {
  return worldOf(planWith(power, visitsAlone), 'multi');
}

describe('[R5] baskets of visits', () => {
  /** Over several crowds, since a few who come very often weigh much in one. */
  const share = (power: number): number => {
    const lived = [0, 1, 2, 3, 4, 5].map((replication) =>
      worldOf(planWith(power, visitsAlone), 'multi', replication),
    );
    const sum = (counter: 'basketSessions' | 'sessions'): number =>
      lived.reduce((all, world) => all + total(world, counter), 0);
    return sum('basketSessions') / sum('sessions');
  };
  /** Share of returning visits with a basket, against that of the others. */
  const returning = (world: WorldResult): number => {
    const column = (which: number): number =>
      [0, 1].reduce((sum, touchpoint) => sum + world.returning[touchpoint * 3 + which]!, 0);
    const [sessions, baskets] = [column(0), column(1)];
    const others = total(world, 'basketSessions') - baskets;
    return baskets / sessions / (others / (total(world, 'sessions') - sessions));
  };

  it('[R5] fills as many baskets in all, whoever is given more of them', () => {
    for (const power of [0, 0.5, 1])
      expect(Math.abs(share(power) / 0.03 - 1), String(power)).toBeLessThan(0.04);
  });

  it('[R5] fills more of them on visits of those who come often, and none more where taste does not count', () => {
    expect(Math.abs(returning(visiting(0)) - 1)).toBeLessThan(0.1);
    expect(returning(visiting(1))).toBeGreaterThan(1.3);
    expect(returning(visiting(2))).toBeGreaterThan(returning(visiting(1)));
  });

  it('[R5] moves nothing but baskets: every visit, need and order is the same', () => {
    const counts = (power: number): readonly number[] => {
      const lively = `history: { under: none }\nshoppers: 1000\ndays: 90\ncrowd: { needAlphaWeeks: 1, firstNeedWithinDays: 60, basketFollowsTaste: ${String(power)} }`;
      const world = worldOf(planOf(`${lively}\nsetUps: [multi]`), 'multi');
      return (['sessions', 'browsingVisits', 'orders', 'journeys'] as const).map((name) =>
        total(world, name),
      );
    };
    expect(counts(2)).toEqual(counts(0));
  });
});
