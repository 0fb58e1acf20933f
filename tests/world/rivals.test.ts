import { describe, expect, it } from 'vitest';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

/** Rivals and the loyalty discount [R29], driven to where the rules leave no room for chance. */

const busy =
  'history: { under: none }\nshoppers: 1000\ndays: 100\ncrowd: { needAlphaWeeks: 1, firstNeedWithinDays: 50 }\npreset: ownShop';
const named = 'name: { en: Other, id: Lain }';

function run(setUp: string, lines = ''): WorldResult {
  return worldOf(planOf(`${busy}\nsetUps: [{ id: tried, ${named}, ${setUp} }]\n${lines}`), 'tried');
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);

describe('[R29] integrated rivals', () => {
  const pull =
    'rivals: { integration: 1, switchPull: 1, referenceRise: 0 }\njourney: { leakUnlinked: 0, leakLinked: 0 }';

  it('[R29] attract those who lost something on a switch, and nobody else', () => {
    const world = run('preset: multi', pull);
    const linked = run('preset: multi, carryOver: { everyPair: 1 }', pull);
    expect(total(world, 'lost.leakOnSwitch')).toBeGreaterThan(20);
    expect(total(linked, 'switches')).toBeGreaterThan(20);
    expect(total(linked, 'lost.leakOnSwitch')).toBe(0);
  });

  it('[R29] raise what shoppers hold the firm against, so that more needs go elsewhere', () => {
    const elsewhere = (rise: number): number =>
      sum(run('preset: multi', `rivals: { integration: 1, referenceRise: ${String(rise)} }`).needsElsewhere);
    expect(elsewhere(0.3)).toBeGreaterThan(1.1 * elsewhere(0));
  });

  it('[R29] half as integrated they do half as much', () => {
    const half = run('preset: multi', 'rivals: { integration: 0.5, switchPull: 0.4, referenceRise: 0.2 }');
    const whole = run('preset: multi', 'rivals: { integration: 1, switchPull: 0.2, referenceRise: 0.1 }');
    expect(half.digest).toBe(whole.digest);
  });

  it('[R29] easy comparison loses journeys everywhere but in a store', () => {
    const lost = (setUp: string, ease: number): number =>
      total(run(setUp, `rivals: { comparisonEase: ${String(ease)} }`), 'lost.rival');
    const web = 'preset: single, channels: [web]';
    expect(lost(web, 0)).toBe(0);
    expect(lost(web, 5)).toBeGreaterThan(3 * lost(web, 1));
    expect(lost('preset: single', 5)).toBe(lost('preset: single', 1));
  });
});

describe('[R29] the loyalty discount', () => {
  const store = (membership: number): string =>
    `channels: [{ id: store, membership: ${String(membership)} }]`;

  it('[R29] goes to whoever has ordered before and is recognised, and to nobody else', () => {
    const strangers = run('preset: multi, loyaltyDiscount: 0.1', store(0));
    expect(total(strangers, 'orders')).toBeGreaterThan(50);
    expect(total(strangers, 'discountedOrders')).toBe(0);
    const members = run('preset: single, loyaltyDiscount: 0.1', store(1));
    const buyers = members.shoppers.orders.filter((orders) => orders > 0).length;
    expect(total(members, 'orders')).toBeGreaterThan(buyers);
    expect(total(members, 'discountedOrders')).toBe(total(members, 'orders') - buyers);
  });

  it('[R29] takes its share off the value of those orders, and is recorded beside it', () => {
    const plain = 'prices: { promotionShare: 0 }\nrivals: { discountResponse: 0 }';
    const [half, none] = [0.5, 0].map((discount) =>
      run(`preset: single, loyaltyDiscount: ${String(discount)}`, `${store(1)}\n${plain}`),
    );
    if (half === undefined || none === undefined) throw new Error('two worlds expected');
    expect(total(half, 'orders')).toBe(total(none, 'orders'));
    expect(sum(half.dailyDiscounts)).toBeGreaterThan(0);
    expect(sum(half.dailyRevenue) + sum(half.dailyDiscounts)).toBeCloseTo(sum(none.dailyRevenue), 2);
  });

  it('[R29] keeps recognised shoppers from comparing, the more the stronger the response', () => {
    const lost = (discount: number, response: number): number =>
      total(
        run(
          `preset: omni, loyaltyDiscount: ${String(discount)}`,
          `rivals: { discountResponse: ${String(response)}, comparisonEase: 5 }`,
        ),
        'lost.rival',
      );
    expect(lost(0.1, 10)).toBeLessThan(lost(0.1, 4));
    expect(lost(0.1, 4)).toBeLessThan(lost(0, 4));
    expect(lost(0.1, 0)).toBe(lost(0, 0));
  });
});
