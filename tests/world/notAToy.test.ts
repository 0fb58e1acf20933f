import { describe, expect, it } from 'vitest';
import { keyOf } from '../../sim/random/key.ts';
import { dataKinds } from '../../sim/scenario/vocabulary.ts';
import { drawPopulation } from '../../sim/world/population.ts';
import { firstMorning, liveHistory } from '../../sim/world/simulateWorld.ts';
import { DURABLE_KINDS } from '../../sim/world/shopperState.ts';
import { ledgerKinds, type WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

/** Where a toy would give itself away: short cuts that a class could take for the real thing. */

const named = 'name: { en: Tried, id: Dicoba }';
const noHistory = 'history: { under: none }';
const busy = 'crowd: { needAlphaWeeks: 1, firstNeedWithinDays: 60 }';
const calm = 'stock: { stockOutTarget: 0 }\nprices: { promotionShare: 0 }';

describe('the past', () => {
  const plan = planOf('preset: ownShop\nshoppers: 1500\ndays: 7\nsetUps: [multi, omni]');

  it('[R2] silos are not empty on the morning of the first measured day, and no silo knows everybody', () => {
    const { crowd, history, seed } = plan;
    if (history === null) throw new Error('the worlds share a history');
    const key = keyOf(seed, 0);
    const people = drawPopulation(crowd, key);
    const { state } = liveHistory(crowd, history, key, people, firstMorning(crowd, key, people));
    for (let channel = 0; channel < crowd.channelCount; channel++) {
      const known = Array.from(
        { length: crowd.shoppers },
        (_, shopper) => ((state.silos[shopper * DURABLE_KINDS] ?? 0) >> channel) & 1,
      ).reduce((sum, one) => sum + one, 0);
      expect(known, plan.channelIds[channel]).toBeGreaterThan(20);
      expect(known, plan.channelIds[channel]).toBeLessThan(0.9 * crowd.shoppers);
    }
    expect(Math.max(...state.habit)).toBeGreaterThan(1);
  });

  it('[R14] so in the first week already some type again what the firm has, which without a past hardly anybody does', () => {
    const again = (lines: string): number => {
      const world = worldOf(
        planOf(`preset: ownShop\nshoppers: 1500\ndays: 7\nsetUps: [multi]\n${lines}`),
        'multi',
      );
      return total(world, 'reEnteredFields') / total(world, 'journeys');
    };
    expect(again('')).toBeGreaterThan(0.1);
    expect(again(noHistory)).toBeLessThan(0.25 * again(''));
  });
});

describe('what an order needs', () => {
  /** Kinds typed per buyer of a firm that has this one channel and delivers. */
  function typedIn(channel: string): Readonly<Record<string, number>> {
    const world = worldOf(
      planOf(`${noHistory}\n${busy}\n${calm}
shoppers: 1500
friction: { fieldHazard: 0 }
journey: { preferencesAsked: 0, cashOnDelivery: 0 }
channels: [{ id: ${channel}, membership: 0, awareness: 1 }]
setUps: [single]`),
      'single',
    );
    const buyers = world.shoppers.orders.filter((orders) => orders > 0).length;
    expect(buyers).toBeGreaterThan(100);
    const perKind = world.ledger.entered.length / ledgerKinds.length;
    return Object.fromEntries(
      dataKinds.slice(0, 4).map((kind, index) => {
        const cells = world.ledger.entered.subarray(index * perKind, (index + 1) * perKind);
        return [kind, cells.reduce((sum, fields) => sum + fields, 0) / buyers];
      }),
    );
  }

  it('[R13] differs by channel: nothing at the counter and on a marketplace, name and address by chat, all of it on the web', () => {
    const nothing = { identity: 0, address: 0, payment: 0, preferences: 0 };
    expect(typedIn('store')).toEqual(nothing);
    expect(typedIn('marketplace')).toEqual(nothing);
    expect(typedIn('messaging')).toMatchObject({ payment: 0, preferences: 0 });
    expect(typedIn('messaging')['address']).toBeGreaterThanOrEqual(5);
    const web = typedIn('web');
    // Who drops out at the last step has typed too, so a little more than one form a buyer.
    for (const [kind, fields] of [
      ['identity', 3],
      ['address', 5],
      ['payment', 4],
    ] as const) {
      expect(web[kind], kind).toBeGreaterThanOrEqual(fields);
      expect(web[kind], kind).toBeLessThan(1.3 * fields);
    }
    // The app asks who she is at the first visit, so of many who never buy.
    expect(typedIn('app')['identity']).toBeGreaterThan(1.5 * (web['identity'] ?? 0));
  });
});

describe('the last unit', () => {
  /** Orders by shopper where the firm has the same units, however many shoppers there are. */
  function ordersOf(shoppers: number, stock: string): readonly number[] {
    const plan = planOf(`${noHistory}\n${busy}
shoppers: ${String(shoppers)}
days: 60
prices: { promotionShare: 0 }
talk: { recommends: 0 }
${stock}
channels: [store]
setUps: [single]`);
    return Array.from(worldOf(plan, 'single').shoppers.orders);
  }

  it('[R19] goes to one of two shoppers: more shoppers at the same shelves take orders from those who were there', () => {
    const scarce = (shoppers: number): string =>
      `stock: { articles: 3, leadTimeDays: 60, expectedOrders: ${String(60 / shoppers)} }`;
    const few = ordersOf(400, scarce(400));
    const many = ordersOf(800, scarce(800)).slice(0, 400);
    const lost = few.filter((orders, shopper) => (many[shopper] ?? 0) < orders).length;
    expect(lost).toBeGreaterThan(5);
    // Where there is enough for everybody, the others make no difference to any of them.
    const endless = 'stock: { stockOutTarget: 0 }';
    expect(ordersOf(800, endless).slice(0, 400)).toEqual(ordersOf(400, endless));
  });
});

describe('reminders', () => {
  const delays = [0.5, 1, 3, 6, 12, 24, 48, 72, 96];

  /** The delay with most orders. */
  function bestDelay(forgetHours: number): number {
    const orders = delays.map((hours) => {
      const plan = planOf(`${noHistory}\n${busy}\n${calm}
preset: ownShop
shoppers: 1200
days: 90
journey: { forgetHours: ${String(forgetHours)} }
talk: { recommends: 0, reminderReaches: 1, reminderWorks: 0.6, reminderHarms: 0.2 }
setUps: [{ id: tried, preset: omni, ${named}, reminderHours: ${String(hours)} }]`);
      return total(worldOf(plan, 'tried'), 'orders');
    });
    expect(Math.max(...orders)).toBeGreaterThan(1.02 * Math.min(...orders));
    return delays[orders.indexOf(Math.max(...orders))] ?? 0;
  }

  it('[R23] have no best delay of their own: the sooner shoppers forget, the sooner it is', () => {
    const [soon, late] = [bestDelay(6), bestDelay(120)];
    expect(soon).toBeGreaterThan(0.5);
    expect(soon).toBeLessThan(48);
    expect(late).toBeGreaterThan(2 * soon);
  });
});

describe('a hub that is down', () => {
  /** Nobody moves, so all that could be typed again is what a channel had itself. */
  function again(setUp: string, events = 'events: [{ kind: hubDown, day: 30, days: 60 }]'): number {
    const world: WorldResult = worldOf(
      planOf(`${noHistory}\n${calm}
preset: ownShop
shoppers: 1500
days: 90
crowd: { needAlphaWeeks: 1, firstNeedWithinDays: 30, switchinessMean: 0 }
setUps: [{ id: tried, ${named}, ${setUp} }]
${events}`),
      'tried',
    );
    expect(total(world, 'switches')).toBe(0);
    return total(world, 'reEnteredFields');
  }

  it('[R20] takes from linked channels even what they learnt themselves, and nothing from channels apart', () => {
    const apart = 'preset: multi';
    const linked = 'preset: multi, carryOver: { everyPair: 0.92 }';
    expect(again(apart)).toBe(0);
    expect(again(linked, 'events: []')).toBe(0);
    expect(again(linked)).toBeGreaterThan(100);
    expect(again(`${linked}, fallback: ownMemory`)).toBe(0);
  });

  it('[R20] leaves a channel alone that no link touches', () => {
    const one =
      'preset: multi, carryOver: { links: [{ from: web, to: app, kinds: [identity], reliability: 1 }] }';
    const some = again(one);
    expect(some).toBeGreaterThan(20);
    expect(some).toBeLessThan(again('preset: multi, carryOver: { everyPair: 0.92 }'));
  });
});
