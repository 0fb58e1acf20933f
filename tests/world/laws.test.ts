import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossReasons } from '../../sim/scenario/vocabulary.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf, worldsOf } from '../support/worldsOf.ts';

/** What the file format asks of every new set-up. */
const named = 'name: { en: Other, id: Lain }';
const four = 'setUps: [single, multi, cross, omni]';

function digests(worlds: readonly WorldResult[]): readonly string[] {
  return worlds.map((world) => world.digest);
}

describe('[R2] worlds', () => {
  it('[R2] the same scenario and seed give the same bytes', () => {
    expect(digests(worldsOf(planOf(four)))).toEqual(digests(worldsOf(planOf(four))));
  });

  it('[R2] another seed, and another replication, give other worlds', () => {
    const plan = planOf(four);
    const all = [
      ...digests(worldsOf(plan)),
      ...digests(worldsOf(plan, 1)),
      ...digests(worldsOf(planOf(`${four}\nseed: b`))),
    ];
    expect(new Set(all).size).toBe(12);
  });

  it('[R2] a set-up more, or less, moves no other world', () => {
    const all = worldsOf(planOf(four));
    for (const { setUp, digest } of all) {
      expect(worldOf(planOf(`history: { under: multi }\nsetUps: [${setUp}]`), setUp).digest).toBe(digest);
    }
  });

  it('[R2] the order of set-ups moves no world', () => {
    const reversed = worldsOf(planOf('setUps: [omni, cross, multi, single]'));
    expect(digests(reversed).toReversed()).toEqual(digests(worldsOf(planOf(four))));
  });

  it('[R2] more replications move no earlier one', () => {
    expect(digests(worldsOf(planOf(`${four}\nreplications: 5`), 1))).toEqual(
      digests(worldsOf(planOf(`${four}\nreplications: 2`), 1)),
    );
  });

  it('[R2] equal capabilities under other names give equal worlds', () => {
    const plan = planOf(`history: { under: multi }
setUps:
  - omni
  - { id: renamed, preset: multi, name: { en: Plain, id: Polos }, carryOver: { everyPair: 0.92 }, clickAndCollect: on,
      contactPoint: one, consistency: 0.945, stock: { live: on, pooled: on, visible: on } }`);
    const [omni, renamed] = worldsOf(plan);
    expect(renamed?.digest).toBe(omni?.digest);
  });

  it('[C12] omni over one channel is single, bit for bit', () => {
    const plan = planOf(
      `setUps:\n  - single\n  - multi\n  - { id: lonely, preset: omni, ${named}, channels: [store] }`,
    );
    expect(worldOf(plan, 'lonely').digest).toBe(worldOf(plan, 'single').digest);
  });

  it('[C06] cross-channel without carry-over is multichannel, bit for bit', () => {
    const plan = planOf(
      `setUps:\n  - multi\n  - { id: startsOver, preset: cross, ${named}, carryOver: none, consistency: 0 }`,
    );
    expect(worldOf(plan, 'startsOver').digest).toBe(worldOf(plan, 'multi').digest);
  });

  it('[R8] where nobody moves or asks elsewhere, nobody types twice, and links change nothing', () => {
    const plan = planOf(
      `setUps:\n  - multi\n  - { id: linked, preset: multi, ${named}, carryOver: { everyPair: 1 } }\ncrowd: { switchinessMean: 0 }\nshoppers: 1500\nservice: { asksElsewhere: 0, contactsPerOrder: 0 }`,
    );
    const [multi, linked] = worldsOf(plan);
    if (multi === undefined || linked === undefined) throw new Error('two worlds expected');
    expect(total(multi, 'orders')).toBeGreaterThan(50);
    expect(total(multi, 'switches')).toBe(0);
    expect(total(multi, 'reEnteredFields')).toBe(0);
    expect(linked.digest).toBe(multi.digest);
  });

  it('[R11] where every link always holds, nothing is typed twice and no kind is lost on a switch', () => {
    const plan = planOf(
      `history: { under: none }\nsetUps: [{ id: perfect, preset: multi, ${named}, carryOver: { everyPair: 1 } }]\nshoppers: 1500\ndays: 200`,
    );
    const perfect = worldOf(plan, 'perfect');
    expect(total(perfect, 'switches')).toBeGreaterThan(50);
    expect(total(perfect, 'reEnteredFields')).toBe(0);
    expect(total(perfect, 'kindsLost')).toBe(0);
    expect(total(perfect, 'enteredFields')).toBeGreaterThan(100);
  });

  it('[R2] worlds of a shared history start from one state; with histories of their own they differ on the first day already', () => {
    const known = (plan: string): readonly number[] =>
      worldsOf(planOf(`${plan}\ndays: 1`)).map((world) => world.totals.historyOpen);
    const shared = known(`${four}\nhistory: { under: multi }`);
    expect(new Set(shared).size).toBe(1);
    expect(new Set(known(`${four}\nhistory: { under: own }`)).size).toBeGreaterThan(1);
  });
});

interface Drawn {
  readonly seed: number;
  readonly preset: string;
  readonly switchiness: number;
  readonly hazard: number;
  readonly returns: number;
  readonly reliability: number;
  readonly leaves: number;
  readonly under: string;
}

/** Scenarios far from the defaults: every number that decides much is moved. */
const scenarios: fc.Arbitrary<Drawn> = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  preset: fc.constantFrom('cityShop', 'ownShop'),
  switchiness: fc.double({ min: 0, max: 0.95, noNaN: true }),
  hazard: fc.double({ min: 0, max: 0.2, noNaN: true }),
  returns: fc.double({ min: 0, max: 0.95, noNaN: true }),
  reliability: fc.double({ min: 0, max: 1, noNaN: true }),
  leaves: fc.double({ min: 0, max: 1, noNaN: true }),
  under: fc.constantFrom('multi', 'own', 'none'),
});

function planOfDrawn(drawn: Drawn): ReturnType<typeof planOf> {
  return planOf(`seed: ${String(drawn.seed)}
preset: ${drawn.preset}
shoppers: 150
days: 40
${drawn.under === 'none' ? '' : 'warmUpDays: 60'}
history: { under: ${drawn.under} }
crowd: { switchinessMean: ${String(drawn.switchiness)}, needAlphaWeeks: 1 }
friction: { fieldHazard: ${String(drawn.hazard)} }
journey: { pauseReturns: ${String(drawn.returns)}, unmetWishLeaves: ${String(drawn.leaves)} }
setUps:
  - single
  - multi
  - cross
  - { id: linked, preset: multi, ${named}, carryOver: { everyPair: ${String(drawn.reliability)} } }`);
}

describe('[R2] conservation', () => {
  it('[R2] journeys = orders + losses + still open, in every world', () => {
    fc.assert(
      fc.property(scenarios, (drawn) => {
        for (const world of worldsOf(planOfDrawn(drawn))) {
          const { journeys, historyOpen, orders, losses, open } = world.totals;
          expect(journeys + historyOpen).toBe(orders + losses + open);
          const lost = lossReasons.reduce((sum, reason) => sum + total(world, `lost.${reason}`), 0);
          expect(lost + total(world, 'historyLosses')).toBe(losses);
          expect(total(world, 'historyOrders') + total(world, 'historyLosses')).toBeLessThanOrEqual(
            historyOpen,
          );
        }
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  it('[R14] fields, time, switches and money agree between days, ledger and shoppers', () => {
    fc.assert(
      fc.property(scenarios, (drawn) => {
        for (const world of worldsOf(planOfDrawn(drawn))) {
          const sum = (values: ArrayLike<number>): number =>
            Array.from(values).reduce((all, value) => all + value, 0);
          // The last kind of the ledger counts questions, which are told and not typed.
          const typedCells = (world.ledger.entered.length / 6) * 5;
          expect(sum(world.ledger.entered.subarray(0, typedCells))).toBe(total(world, 'enteredFields'));
          expect(sum(world.ledger.reEntered.subarray(0, typedCells))).toBe(total(world, 'reEnteredFields'));
          expect(sum(world.ledger.reEnteredDeciseconds)).toBe(total(world, 'reEnteredDeciseconds'));
          expect(sum(world.ledger.journeysLost)).toBeGreaterThanOrEqual(total(world, 'lost.reEntry'));
          expect(sum(world.shoppers.reEnteredFields)).toBe(total(world, 'reEnteredFields'));
          expect(sum(world.shoppers.typedDeciseconds)).toBe(total(world, 'typedDeciseconds'));
          expect(sum(world.switches)).toBe(total(world, 'switches'));
          expect(sum(world.shoppers.orders)).toBe(total(world, 'orders'));
          expect(sum(world.orderPaths)).toBe(total(world, 'orders'));
          expect(sum(world.shoppers.channelsBought.map((bits) => (bits === 0 ? 0 : 1)))).toBe(
            total(world, 'firstOrders'),
          );
          expect(sum(world.shoppers.journeys)).toBe(total(world, 'journeys'));
          expect(sum(world.shoppers.spend)).toBeCloseTo(sum(world.dailyRevenue), 3);
          const ladder = ['firstOrders', 'secondOrders', 'thirdOrders', 'fourthOrders'] as const;
          ladder.forEach((rung, i) => {
            expect(total(world, rung)).toBe(
              Array.from(world.shoppers.orders).filter((orders) => orders > i).length,
            );
          });
        }
      }),
      { numRuns: 15, seed: 2 },
    );
  });

  it('[R16] satisfaction stays between 0 and 1', () => {
    const plan = planOf(
      'setUps: [multi]\nfriction: { fieldHazard: 0.2 }\nloyalty: { badWeight: 4, learning: 0.25, reEntryCost: 0.5, lostToReEntry: -1, lostToFirstEntry: -1 }',
    );
    const { satisfaction } = worldOf(plan, 'multi').shoppers;
    expect(Math.min(...satisfaction)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...satisfaction)).toBeLessThan(0.65);
    expect(Math.max(...satisfaction)).toBeLessThanOrEqual(1);
  });
});
