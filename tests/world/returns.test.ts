import { describe, expect, it } from 'vitest';
import { deterredByFee } from '../../sim/plan/deterredByFee.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

/** Goods that come back, and delivery fees [R28], driven to where the rules leave no room for chance. */

const busy =
  'history: { under: none }\nshoppers: 1000\ndays: 100\ncrowd: { needAlphaWeeks: 1, firstNeedWithinDays: 50 }\npreset: ownShop';
const named = 'name: { en: Other, id: Lain }';

function run(setUp: string, lines = ''): WorldResult {
  return worldOf(planOf(`${busy}\nsetUps: [{ id: tried, ${named}, ${setUp} }]\n${lines}`), 'tried');
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);

describe('[R28] returns', () => {
  const everything = 'returns: { returnShare: 1, returnDays: 1 }';

  it('[R28] who returns everything gets all the money back, a day later, but for what was carried away', () => {
    const world = run('preset: single, channels: [web]', everything);
    const { dailyRevenue, dailyRefunds, days } = world;
    const touchpoints = dailyRevenue.length / days;
    for (let cell = touchpoints; cell < dailyRefunds.length; cell++) {
      expect(dailyRefunds[cell]).toBeCloseTo(dailyRevenue[cell - touchpoints] ?? NaN, 6);
    }
    expect(total(world, 'returnedOrders')).toBeGreaterThan(50);
    const store = run('preset: single', everything);
    expect(total(store, 'orders')).toBeGreaterThan(50);
    expect(total(store, 'returnedOrders')).toBe(0);
    expect(sum(store.dailyRefunds)).toBe(0);
  });

  it('[R28] what was collected goes back to the store, what was delivered only where stores take it', () => {
    const apart = run('preset: multi', everything);
    expect(total(apart, 'returnedInStore')).toBe(0);
    const collected = run(
      'preset: multi, clickAndCollect: on',
      `${everything}\njourney: { collectionShare: 1 }`,
    );
    expect(total(collected, 'returnedInStore')).toBe(total(collected, 'returnedOrders'));
    const anywhere = run('preset: multi, returns: { anywhere: on }', everything);
    expect(total(anywhere, 'returnedInStore')).toBeGreaterThan(10);
    expect(total(anywhere, 'returnedInStore')).toBeLessThan(total(anywhere, 'returnedOrders'));
    const noStore = run('preset: multi, channels: [web, app], returns: { anywhere: on }', everything);
    expect(total(noStore, 'returnedInStore')).toBe(0);
  });

  it('[R28] a return leaves her less satisfied, the less so in a store', () => {
    const satisfied = (anywhere: string, parcel: number): number =>
      sum(
        run(
          `preset: multi, returns: { anywhere: ${anywhere} }`,
          `returns: { returnShare: 1, parcelCost: ${String(parcel)}, storeCost: 0 }`,
        ).shoppers.satisfaction,
      );
    expect(satisfied('off', 0.5)).toBeLessThan(satisfied('off', 0));
    expect(satisfied('off', 0.5)).toBeLessThan(satisfied('on', 0.5));
    expect(satisfied('on', 0)).toBe(satisfied('off', 0));
  });

  it('[R28] shown from the start, return options keep all who would have stopped for worry', () => {
    const shown = run('preset: multi, returns: { shown: on }', 'returns: { worryShare: 1 }');
    const [hidden, none] = [run('preset: multi'), run('preset: multi', 'returns: { returnShare: 0 }')];
    expect(total(hidden, 'lost.other')).toBeGreaterThan(total(shown, 'lost.other'));
    const off = run(
      'preset: multi, returns: { shown: on, anywhere: on }',
      'returns: { returnShare: 0, worryShare: 1 }',
    );
    expect(off.digest).toBe(none.digest);
  });
});

describe('[R28] delivery fees', () => {
  const fees = (web: number, more = ''): string =>
    `channels: [{ id: web, deliveryFee: ${String(web)} }]\n${more}`;

  it('[R28] the usual fee puts off as many as the journey says, to the bit; twice the fee as many of the rest again', () => {
    expect(deterredByFee(0.12, 15000, 15000)).toBe(0.12);
    expect(deterredByFee(0.12, 0, 15000)).toBe(0);
    expect(deterredByFee(0.12, 30000, 15000)).toBeCloseTo(1 - 0.88 * 0.88, 12);
    expect(deterredByFee(1, 1, 15000)).toBe(1);
    expect(deterredByFee(0, 90000, 15000)).toBe(0);
  });

  it('[R28] without a fee nobody is put off, with a high one nearly all are', () => {
    const free = run('preset: multi', fees(0));
    expect(total(free, 'lost.deliveryCost')).toBe(0);
    const dear = run('preset: multi', fees(1_000_000));
    expect(total(dear, 'lost.deliveryCost')).toBeGreaterThan(10 * total(dear, 'orders'));
  });

  it('[R28] who looks for a lower fee goes where it is lower, and nobody looks where all fees are alike', () => {
    const two = (app: number, looks: number): WorldResult =>
      run(
        'preset: multi',
        `channels: [{ id: web, deliveryFee: 100000, awareness: 1 }, { id: app, deliveryFee: ${String(app)}, awareness: 1 }]
delivery: { looksForLowerFee: ${String(looks)} }`,
      );
    const [stays, looks] = [two(0, 0), two(0, 1)];
    expect(total(looks, 'lost.deliveryCost')).toBe(0);
    expect(total(looks, 'switches')).toBeGreaterThan(total(stays, 'switches'));
    expect(total(looks, 'orders')).toBeGreaterThan(total(stays, 'orders'));
    expect(two(100_000, 1).digest).toBe(two(100_000, 0).digest);
  });
});
