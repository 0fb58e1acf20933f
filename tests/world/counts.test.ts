import { describe, expect, it } from 'vitest';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

/** Counts of a world that rules of the model do not read. */

const plan = planOf(
  'shoppers: 1500\ndays: 120\nwarmUpDays: 120\nhistory: { under: multi }\nsetUps: [multi, omni]',
);
const multi = worldOf(plan, 'multi');
const web = plan.touchpointIds.flatMap((id, index) => (id.startsWith('web/') ? [index] : []));

function sum(values: Iterable<number>): number {
  return [...values].reduce((all, one) => all + one, 0);
}

function returning(world: WorldResult, column: number): number {
  return sum(web.map((touchpoint) => world.returning[touchpoint * 3 + column] ?? 0));
}

describe('counts of visitors', () => {
  it('hold some returning web sessions, with fewer baskets and fewer orders still, and none elsewhere', () => {
    const [sessions, baskets, orders] = [0, 1, 2].map((column) => returning(multi, column));
    expect(sessions).toBeGreaterThan(100);
    expect(sessions).toBeLessThan(total(multi, 'sessions'));
    expect(baskets).toBeLessThan(sessions ?? 0);
    expect(orders).toBeLessThan(baskets ?? 0);
    expect(sum(multi.returning)).toBe((sessions ?? 0) + (baskets ?? 0) + (orders ?? 0));
  });

  it('find nobody returning in a world of one day without a past', () => {
    const day = planOf(
      'shoppers: 300\ndays: 1\nhistory: { under: none }\nsetUps: [multi]\ncrowd: { firstNeedWithinDays: 1 }\njourney: { pauseReturns: 0, moveScale: 0 }\nchannels: [{ id: web, onDevice: { computer: { browsingPerYear: 0 }, phone: { browsingPerYear: 0 } } }]',
    );
    const world = worldOf(day, 'multi');
    expect(total(world, 'sessions')).toBeGreaterThan(100);
    // Who leaves a basket behind may be back the same day.
    expect(returning(world, 0)).toBeLessThan(0.1 * total(world, 'sessions'));
  });
});

describe('counts of purchases', () => {
  it('a shopper bought in no channel where she did not order, and ordered nowhere without a session', () => {
    const { orders, channelsBought, touchpointsUsed } = multi.shoppers;
    orders.forEach((count, shopper) => {
      expect(channelsBought[shopper] === 0).toBe(count === 0);
      if (count > 0) expect(touchpointsUsed[shopper]).toBeGreaterThan(0);
    });
  });

  it('repeat orders for which the firm holds everything cost less typing in linked channels, and none where every link holds and nobody confirms', () => {
    const perOrder = ({ repeatEntry }: WorldResult): number => (repeatEntry[1] ?? 0) / (repeatEntry[0] ?? 1);
    expect(perOrder(worldOf(plan, 'omni'))).toBeLessThan(perOrder(multi));
    const perfect = planOf(
      'shoppers: 1500\ndays: 120\nsetUps: [{ id: perfect, preset: multi, name: { en: Perfect, id: Sempurna }, carryOver: { everyPair: 1 } }]\nfriction: { confirmShare: 0 }',
    );
    const { repeatEntry } = worldOf(perfect, 'perfect');
    expect(repeatEntry[0]).toBeGreaterThan(5);
    expect([...repeatEntry.subarray(1, 3)]).toEqual([0, 0]);
  });

  it('purchases that crossed over are orders and leaks, and none crosses where nobody moves', () => {
    const [toStore = 0, fromStore = 0, leaksToStore = 0, leaksFromStore = 0] = multi.crossings;
    expect(toStore + fromStore).toBeGreaterThan(5);
    expect(toStore + fromStore).toBeLessThanOrEqual(total(multi, 'orders'));
    expect(leaksToStore + leaksFromStore).toBeGreaterThan(5);
    const still = worldOf(
      planOf(
        'shoppers: 800\nsetUps: [multi]\ncrowd: { switchinessMean: 0 }\nhistory: { under: none }\nchannels: [store, web]',
      ),
      'multi',
    );
    expect(sum(still.crossings)).toBe(0);
  });
});
