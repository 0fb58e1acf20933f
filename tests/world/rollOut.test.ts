import { describe, expect, it } from 'vitest';
import { accountWorld } from '../../sim/money/accountWorld.ts';
import type { DailyCounter, WorldResult } from '../../sim/world/worldResult.ts';
import { DAILY_COUNTER_COUNT, dailyCounters } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

/** How a set-up comes about: driven to where there is no room for chance. */

const busy =
  'preset: ownShop\nhistory: { under: multi }\nwarmUpDays: 60\nshoppers: 1500\ndays: 80\ncrowd: { needAlphaWeeks: 1, firstNeedWithinDays: 60 }';
const named = 'name: { en: Other, id: Lain }';

function run(setUp: string, lines = ''): WorldResult {
  return worldOf(planOf(`${busy}\nsetUps: [{ id: tried, ${named}, ${setUp} }]\n${lines}`), 'tried');
}

/** A counter over the measured days from `first` to `last`, 1 the first, both included; of one channel (its touchpoints) if given. */
function onDays(
  world: WorldResult,
  counter: DailyCounter,
  [first, last]: readonly [number, number],
  touchpoints?: readonly number[],
): number {
  const perDay = world.daily.length / world.days / DAILY_COUNTER_COUNT;
  let sum = 0;
  for (let day = first - 1; day < last; day++) {
    for (let touchpoint = 0; touchpoint < perDay; touchpoint++) {
      if (touchpoints !== undefined && !touchpoints.includes(touchpoint)) continue;
      const cell = (day * perDay + touchpoint) * DAILY_COUNTER_COUNT + dailyCounters.indexOf(counter);
      sum += world.daily[cell] ?? 0;
    }
  }
  return sum;
}

describe('[R24] roll-out', () => {
  it('[R24] what goes live at once on the first day without faults is what has been there all along', () => {
    const omni = run('preset: omni');
    expect(run('preset: omni, rollOut: { start: 1 }').digest).toBe(omni.digest);
    expect(run('preset: omni, rollOut: { start: 0, days: 30, faultRate: 0.9 }').digest).toBe(omni.digest);
  });

  it('[R24] what never goes live leaves separate channels, bit for bit', () => {
    expect(run('preset: omni, rollOut: { start: 81 }').digest).toBe(run('preset: multi').digest);
  });

  it('[R24] until the launch the days are those of multi, after it they are not', () => {
    const [launched, multi] = [run('preset: omni, rollOut: { start: 41 }'), run('preset: multi')];
    const half = launched.daily.length / 2;
    expect(launched.daily.subarray(0, half)).toEqual(multi.daily.subarray(0, half));
    expect(launched.daily.subarray(half)).not.toEqual(multi.daily.subarray(half));
  });

  it('[R24] levers go live in the order that is given, evenly over the days', () => {
    const order = (first: string): WorldResult =>
      run(`preset: omni, rollOut: { start: 1, days: 75, order: [${first}] }`);
    // Five levers: on days 1, 16, 31, 46 and 61.
    expect(onDays(order('fulfilment'), 'collectedOrders', [1, 15])).toBeGreaterThan(0);
    expect(onDays(order('stock, fulfilment'), 'collectedOrders', [1, 15])).toBe(0);
    expect(onDays(order('stock, fulfilment'), 'collectedOrders', [16, 30])).toBeGreaterThan(0);
    const calendar = order('consistency');
    expect(onDays(calendar, 'contradictions', [1, 80])).toBeLessThan(
      0.5 * onDays(order('carryOver, stock, fulfilment, contactPoint'), 'contradictions', [1, 80]),
    );
  });

  it('[R24] a past of its own is lived without what is launched later', () => {
    const own = (setUp: string): string =>
      worldOf(
        planOf(`${busy.replace('under: multi', 'under: own')}\nsetUps: [{ id: tried, ${named}, ${setUp} }]`),
        'tried',
      ).digest;
    expect(own('preset: omni, rollOut: { start: 81 }')).toBe(own('preset: multi'));
    expect(own('preset: omni, rollOut: { start: 1 }')).not.toBe(own('preset: omni'));
  });

  it('[R24] a channel that opens later sells nothing before', () => {
    const world = run('preset: multi, opensOn: { app: 41 }');
    const app = [3];
    expect(onDays(world, 'orders', [1, 40], app)).toBe(0);
    expect(onDays(world, 'browsingVisits', [1, 40], app)).toBe(0);
    expect(onDays(world, 'orders', [41, 80], app)).toBeGreaterThan(5);
    expect(run('preset: multi, opensOn: { app: 81 }').digest).toBe(
      run('preset: multi, channels: [store, web, messaging]').digest,
    );
  });

  it('[R24] over one channel there is nothing to launch', () => {
    const one = 'channels: [store]';
    expect(run(`preset: omni, ${one}, rollOut: { start: 5, days: 20, faultRate: 0.9 }`).digest).toBe(
      run(`preset: single, ${one}`).digest,
    );
  });
});

describe('[R24] launch faults', () => {
  /** Nobody is lost to a rival on a switch before she can meet a contradiction. */
  const noLeak = 'journey: { leakLinked: 0, leakUnlinked: 0 }';
  const botched = (lever: string, changes: string): WorldResult =>
    run(
      `${changes}, rollOut: { start: 1, faultRate: 1, faultHalfLifeDays: 3650, order: [${lever}] }`,
      noLeak,
    );

  it('[R24] where every journey is botched, nothing comes across and every switch along a link contradicts', () => {
    const linked = 'preset: multi, carryOver: { everyPair: 1 }';
    const world = botched('carryOver', linked);
    const silos = run('preset: multi', noLeak);
    expect(onDays(world, 'contradictions', [1, 1])).toBe(onDays(world, 'switches', [1, 1]));
    expect(onDays(world, 'kindsLost', [1, 1])).toBeGreaterThanOrEqual(onDays(silos, 'kindsLost', [1, 1]));
    expect(total(run(linked), 'kindsLost')).toBe(0);
  });

  it('[R24] a botched price calendar contradicts where a sound one does not', () => {
    const calendar = 'preset: multi, consistency: 1';
    expect(total(run(calendar), 'contradictions')).toBe(0);
    const world = botched('consistency', calendar);
    expect(onDays(world, 'contradictions', [1, 1])).toBe(onDays(world, 'switches', [1, 1]));
  });

  it('[R24] botched collections are accepted and cancelled', () => {
    const collect = 'preset: multi, clickAndCollect: on';
    expect(total(run(collect), 'collectedOrders')).toBeGreaterThan(10);
    const world = botched('fulfilment', collect);
    expect(onDays(world, 'collectedOrders', [1, 1])).toBe(0);
    expect(total(world, 'oversold')).toBeGreaterThan(total(run(collect), 'oversold'));
  });

  it('[R24] orders that another place was to serve are accepted and cancelled while shared stock is botched', () => {
    const pooled = 'preset: multi, stock: { live: on, pooled: on }';
    const scarce = 'stock: { stockOutTarget: 0.3 }';
    expect(total(run(pooled, scarce), 'oversold')).toBe(0);
    const world = worldOf(
      planOf(
        `${busy}\nsetUps: [{ id: tried, ${named}, ${pooled}, rollOut: { start: 1, faultRate: 1 } }]\n${scarce}`,
      ),
      'tried',
    );
    expect(onDays(world, 'oversold', [1, 14])).toBeGreaterThan(10);
  });

  it('[R24] faults fade by half in each half-life', () => {
    const at = (halfLife: number): number => {
      const world = run(
        `preset: multi, carryOver: { everyPair: 1 }, consistency: 1, rollOut: { start: 1, faultRate: 1, faultHalfLifeDays: ${String(halfLife)} }`,
        `prices: { contradictionLoses: 0 }\n${noLeak}`,
      );
      return onDays(world, 'contradictions', [61, 80]) / onDays(world, 'switches', [61, 80]);
    };
    // Either of two levers contradicts: 1 - (1 - p)^2 with p = 2^(-day / half-life), here around day 70.
    expect(at(5)).toBeLessThan(0.02);
    expect(at(70)).toBeGreaterThan(0.65);
    expect(at(70)).toBeLessThan(0.85);
  });

  it('[R24] without a fault rate there is no draw, and the half-life moves nothing', () => {
    const sound = (halfLife: number): string =>
      run(`preset: omni, rollOut: { start: 3, days: 9, faultHalfLifeDays: ${String(halfLife)} }`).digest;
    expect(sound(1)).toBe(sound(3000));
  });
});

describe('[R25] quality', () => {
  it('[R25] better channels lose fewer shoppers on the way, and as they are they change nothing', () => {
    const conversion = (quality: number): number => {
      const world = run(`preset: multi, quality: ${String(quality)}`);
      return total(world, 'orders') / total(world, 'journeys');
    };
    expect(conversion(0.7)).toBeGreaterThan(1.15 * conversion(1));
    expect(conversion(1.3)).toBeLessThan(0.95 * conversion(1));
    expect(run('preset: multi, quality: 1').digest).toBe(run('preset: multi').digest);
  });

  it('[R25] quality is a lever like the others: before it is live the channels are as they were', () => {
    const launched = run('preset: multi, quality: 0.6, rollOut: { start: 41 }');
    const half = launched.daily.length / 2;
    expect(launched.daily.subarray(0, half)).toEqual(run('preset: multi').daily.subarray(0, half));
    expect(onDays(launched, 'orders', [41, 80])).toBeGreaterThan(
      onDays(run('preset: multi'), 'orders', [41, 80]),
    );
    const plan = planOf(
      `${busy}\neachShopperStandsFor: 1\nsetUps: [{ id: tried, ${named}, preset: multi, quality: 0.5, rollOut: { start: 41 } }]`,
    );
    expect(accountWorld(plan, launched).profitByDay[40]).toBeLessThan(-4 * 50e6);
  });
});
