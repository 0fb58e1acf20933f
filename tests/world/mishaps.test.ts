import { describe, expect, it } from 'vitest';
import { DAILY_COUNTER_COUNT, dailyCounters, type WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

const base = `history: { under: none }
shoppers: 1500
days: 60
crowd: { needAlphaWeeks: 1, firstNeedWithinDays: 30 }
setUps: [multi, omni]`;

function run(lines = '', setUp = 'multi'): WorldResult {
  return worldOf(planOf(`${base}\n${lines}`), setUp);
}

describe('[R34] stock lost', () => {
  /** A year's orders of these shoppers in so few days. */
  const plenty = 'stock: { expectedOrders: 6 }';
  const loss = (share: number, days = 1): WorldResult =>
    run(
      `${plenty}\nevents: [{ kind: stockLost, channel: web, day: 30, days: ${String(days)}, share: ${String(share)} }]`,
    );
  const whole = run(plenty);

  it('[R34] a warehouse that burns down leaves shelves empty until the lead time is over', () => {
    const burnt = loss(1);
    expect(total(burnt, 'unitsLost')).toBeGreaterThan(50);
    const missing = (world: WorldResult): number => total(world, 'stockOuts') + total(world, 'oversold');
    expect(missing(burnt)).toBeGreaterThan(missing(whole) + 20);
    expect(total(burnt, 'oversold')).toBeGreaterThan(total(whole, 'oversold'));
  });

  it('[R34] half the share takes half the units', () => {
    const [half, all] = [total(loss(0.5), 'unitsLost'), total(loss(1), 'unitsLost')];
    expect(Math.abs(half - all / 2)).toBeLessThanOrEqual(1);
  });

  it('[R34] a loss of nothing, or on no day, moves nothing, and where stock never runs out there is nothing to lose', () => {
    expect(loss(0).digest).toBe(whole.digest);
    expect(loss(1, 0).digest).toBe(whole.digest);
    const endless = 'stock: { stockOutTarget: 0 }';
    const lost = run(`${endless}\nevents: [{ kind: stockLost, channel: web, day: 5, days: 1 }]`);
    expect(lost.digest).toBe(run(endless).digest);
  });
});

describe('[R34] a channel that breaks off in use', () => {
  const failing = (share: number, days = 60, setUp = 'multi'): WorldResult =>
    run(
      `events: [{ kind: channelFails, channel: web, day: 1, days: ${String(days)}, share: ${String(share)} }]`,
      setUp,
    );
  const ordersIn = (world: WorldResult, where: (id: string) => boolean): number => {
    const touchpoints = planOf(base).touchpointIds;
    const column = dailyCounters.indexOf('orders');
    return world.daily.reduce((sum, value, cell) => {
      const touchpoint = touchpoints[Math.floor(cell / DAILY_COUNTER_COUNT) % touchpoints.length] ?? '';
      return cell % DAILY_COUNTER_COUNT === column && where(touchpoint) ? sum + value : sum;
    }, 0);
  };
  const web = (id: string): boolean => id.startsWith('web');

  it('[R34] sells nothing if every stage breaks off, about half as much or less if every second does, and others sell less too', () => {
    const whole = run();
    expect(ordersIn(failing(1), web)).toBe(0);
    expect(ordersIn(failing(0.5), web)).toBeLessThan(0.5 * ordersIn(whole, web));
    expect(ordersIn(failing(1), (id) => !web(id))).toBeLessThan(ordersIn(whole, (id) => !web(id)));
  });

  it('[R34] is another thing than a closed one, from which shoppers go elsewhere at once [R20]: the fewer leave, the more the others sell', () => {
    const [whole, closed, ...ofWhomLeave] = [
      run(),
      run('events: [{ kind: channelDown, channel: web, day: 1, days: 60 }]'),
      ...[0, 1].map((leaves) =>
        run(
          `journey: { outageLeaves: ${String(leaves)} }\nevents: [{ kind: channelDown, channel: web, day: 1, days: 60 }]`,
        ),
      ),
    ].map((world) => ordersIn(world, (id) => !web(id)));
    const [none, all] = ofWhomLeave;
    expect(closed).toBeGreaterThan(ordersIn(failing(1), (id) => !web(id)));
    expect(none).toBeGreaterThan(whole ?? NaN);
    expect(closed).toBeLessThan(none ?? NaN);
    expect(all).toBeLessThan(closed ?? NaN);
  });

  it('[R34] with no share, or on no day, moves nothing', () => {
    expect(failing(0).digest).toBe(run().digest);
    expect(failing(1, 0).digest).toBe(run().digest);
  });
});

describe('[R34] a wrong price', () => {
  const noPromotions = 'prices: { promotionShare: 0 }';

  it('[R34] contradicts every other channel on a switch from or to it, and no other switch', () => {
    const wrong = run(`${noPromotions}\nevents: [{ kind: priceError, channel: web, day: 1, days: 60 }]`);
    const channels = Math.sqrt(wrong.switches.length);
    let touched = 0;
    wrong.switches.forEach((count, pair) => {
      if (Math.floor(pair / channels) === 1 || pair % channels === 1) touched += count;
    });
    // A journey lost to a rival on the way meets no price.
    expect(total(wrong, 'contradictions')).toBeLessThanOrEqual(touched);
    expect(total(wrong, 'contradictions')).toBeGreaterThan(0.5 * touched);
    expect(total(run(noPromotions), 'contradictions')).toBe(0);
  });

  it('[R34] on no day it moves nothing', () => {
    const none = run('events: [{ kind: priceError, channel: web, day: 1, days: 0 }]');
    expect(none.digest).toBe(run().digest);
  });
});

describe('[R34] wants of the week', () => {
  const scarce = (correlation: number, setUp: string): number => {
    const world = run(
      `stock: { demandCorrelation: ${String(correlation)}, expectedOrders: 6, stockOutTarget: 0.05 }`,
      setUp,
    );
    return total(world, 'stockOuts') + total(world, 'oversold');
  };

  it('[R34] the more alike the needs of a week, the more shelves are found empty, pooled or not', () => {
    for (const setUp of ['multi', 'omni']) {
      expect(scarce(0.6, setUp)).toBeGreaterThan(1.3 * scarce(0, setUp));
    }
  });
});
