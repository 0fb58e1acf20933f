import { describe, expect, it } from 'vitest';
import { accountWorld, type MoneyAccount, type MoneyEntry } from '../../sim/money/accountWorld.ts';
import { breakEvenDay } from '../../sim/money/breakEvenDay.ts';
import { moneyLineIds, moneyLines, type MoneyLine } from '../../sim/money/moneyLines.ts';
import { createSummary } from '../../sim/metrics/createSummary.ts';
import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';
import { parameterGroups } from '../../sim/scenario/parameters.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf, worldsOf } from '../support/worldsOf.ts';

const lines = `preset: ownShop
returns: { returnShare: 0.2 }
eachShopperStandsFor: 50
setUps: [single, multi, cross, { id: omni, messaging: { perMonth: 2, adverts: 1 } }, { id: omniOverOne, preset: omni, name: { en: One, id: Satu }, channels: [store] }]`;
const plan = planOf(lines);
const worlds = worldsOf(plan);
const accounts = new Map(worlds.map((world) => [world.setUp, accountWorld(plan, world)]));

function worldNamed(setUp: string): WorldResult {
  const found = worlds.find((world) => world.setUp === setUp);
  if (found === undefined) throw new Error(`no set-up is called ${setUp}`);
  return found;
}

function accountOf(setUp: string): MoneyAccount {
  return accountWorld(plan, worldNamed(setUp));
}

function entriesOf(setUp: string, line: MoneyLine, of = accountOf(setUp)): readonly MoneyEntry[] {
  return of.entries.filter((entry) => entry.line === line);
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
const quantity = (setUp: string, line: MoneyLine): number =>
  sum(entriesOf(setUp, line).map((entry) => entry.quantity));

describe('[R26] a profit account', () => {
  it('[R26] is the sum of its lines, each a quantity times a price', () => {
    for (const { entries, profit, contribution, setUpCost, profitByDay } of accounts.values()) {
      for (const { amount, quantity: how, unitPrice } of entries) expect(amount).toBe(how * unitPrice);
      expect(profit).toBeCloseTo(sum(entries.map(({ amount }) => amount)), 3);
      expect(profit).toBeCloseTo(contribution - setUpCost, 3);
      expect(profit).toBeCloseTo(sum(profitByDay), 3);
    }
  });

  it('[R26] counts in every line what the record counts, for all real shoppers', () => {
    for (const world of worlds) {
      const { setUp } = world;
      const revenue = sum(world.dailyRevenue);
      const cells = (carried: boolean): number =>
        sum(
          entriesOf(setUp, 'orderValue')
            .filter(({ channel }) => (plan.channelIds[channel ?? 0] === 'store') === carried)
            .map((entry) => entry.quantity),
        );
      expect(quantity(setUp, 'orderValue') / 50).toBeCloseTo(revenue, 3);
      expect(cells(true) + cells(false)).toBeCloseTo(revenue * 50, 2);
      expect(quantity(setUp, 'costOfGoods') / 50).toBeCloseTo(revenue + sum(world.dailyDiscounts), 3);
      expect(quantity(setUp, 'commission') / 50).toBeCloseTo(revenue, 3);
      expect(quantity(setUp, 'refunds') / 50).toBeCloseTo(sum(world.dailyRefunds), 3);
      expect(quantity(setUp, 'goodsBack')).toBe(quantity(setUp, 'refunds'));
      expect(quantity(setUp, 'storeReturns') / 50).toBe(total(world, 'returnedInStore'));
      expect((quantity(setUp, 'parcelReturns') + quantity(setUp, 'storeReturns')) / 50).toBe(
        total(world, 'returnedOrders'),
      );
      expect(quantity(setUp, 'deliveryFees')).toBe(quantity(setUp, 'delivery'));
      expect(quantity(setUp, 'collection') / 50).toBe(total(world, 'collectedOrders'));
      expect(quantity(setUp, 'messages') / 50).toBe(total(world, 'reminders') + total(world, 'messages'));
      expect(quantity(setUp, 'adverts') / 50).toBe(total(world, 'adverts'));
      expect(quantity(setUp, 'service') / 50).toBeCloseTo(total(world, 'serviceDeciseconds') / 600, 6);
    }
  });

  it('[R26] pays for a delivery where an order is neither carried away nor collected', () => {
    expect(quantity('single', 'delivery')).toBe(0);
    const carried = 'setUps: [{ id: multi, channels: [store] }]';
    const delivered = worldOf(planOf(`preset: ownShop\nsetUps: [{ id: multi, channels: [web] }]`), 'multi');
    const webPlan = planOf(`preset: ownShop\nsetUps: [{ id: multi, channels: [web] }]`);
    const [line] = accountWorld(webPlan, delivered).entries.filter((entry) => entry.line === 'delivery');
    expect((line?.quantity ?? NaN) / webPlan.eachShopperStandsFor).toBe(total(delivered, 'orders'));
    expect(total(worldOf(planOf(`preset: ownShop\n${carried}`), 'multi'), 'orders')).toBeGreaterThan(0);
  });

  it('[R26] takes the commission of the channel that sold', () => {
    for (const { channel, unitPrice } of entriesOf('multi', 'commission'))
      expect(unitPrice).toBe(0 - (plan.money.commission[channel ?? 0] ?? 0));
  });

  it('[R26] pays for goods at list price, however deep a promotion', () => {
    const promoted = planOf(
      'preset: ownShop\nsetUps: [multi]\nprices: { promotionShare: 1, promotionDepth: 0.5, promotionPull: 0 }',
    );
    const { entries } = accountWorld(promoted, worldOf(promoted, 'multi'));
    const of = (line: MoneyLine): number =>
      sum(entries.filter((entry) => entry.line === line).map(({ amount }) => amount));
    expect(of('costOfGoods') / of('orderValue')).toBeCloseTo(-2 * (1 - 0.35), 6);
  });

  it('[R26] builds as many links as there are linked pairs, and each capability once', () => {
    const built = (setUp: string): readonly number[] =>
      (['build.pairs', 'build.collection', 'build.calendar', 'build.live', 'build.pooled'] as const).map(
        (line) => quantity(setUp, line),
      );
    expect(built('multi')).toEqual([0, 0, 0, 0, 0]);
    expect(built('cross')).toEqual([2, 0, 1, 0, 0]);
    expect(built('omni')).toEqual([6, 1, 1, 1, 1]);
    expect(quantity('omni', 'upkeep.pairs')).toBe(6 * plan.crowd.days);
    expect(quantity('multi', 'channelDays')).toBe(4 * plan.crowd.days);
  });

  it('[R26] writes a report for every silo; linked channels are one', () => {
    const hours = (silos: number): number => (silos * 3 * plan.crowd.days) / 7;
    expect(quantity('single', 'analysis')).toBeCloseTo(hours(1), 9);
    expect(quantity('multi', 'analysis')).toBeCloseTo(hours(4), 9);
    expect(quantity('cross', 'analysis')).toBeCloseTo(hours(2), 9);
    expect(quantity('omni', 'analysis')).toBeCloseTo(hours(1), 9);
  });

  it('[R26] gives omni over one channel the account of single: what needs two channels falls away with its cost', () => {
    expect(accounts.get('omniOverOne')).toEqual(accounts.get('single'));
  });

  it('[R26] costs half the building at half the depth, and nothing at depth 0', () => {
    const depth = (share: number): MoneyAccount => {
      const changed = planOf(
        `preset: ownShop\nsetUps: [multi, { id: omni, integrationDepth: ${String(share)} }]`,
      );
      return accountWorld(changed, worldOf(changed, 'omni'));
    };
    const building = (account: MoneyAccount): number =>
      sum(account.entries.filter(({ line }) => line.startsWith('build.')).map(({ amount }) => amount));
    expect(building(depth(0.5))).toBeCloseTo(building(depth(1)) / 2, 3);
    expect(building(depth(0))).toBe(0);
  });

  it('[R26] pays for what goes live on the day it does, and for its upkeep from then on', () => {
    const launched = planOf(
      `preset: ownShop
setUps: [{ id: omni, rollOut: { start: 11, days: 40, order: [stock, carryOver] }, opensOn: { app: 31 } }]`,
    );
    const { entries, profitByDay } = accountWorld(launched, worldOf(launched, 'omni'));
    const of = (line: MoneyLine): number =>
      sum(entries.filter((entry) => entry.line === line).map((entry) => entry.quantity));
    // Of five levers stock goes live on day 11, carry-over on day 19, consistency on 27; three pairs then, six once the app is open.
    expect(of('build.pooled')).toBe(1);
    expect(of('upkeep.pooled')).toBe(60 - 10);
    expect(of('build.pairs')).toBe(6);
    expect(of('upkeep.pairs')).toBe(3 * (30 - 18) + 6 * 30);
    expect(of('channelDays')).toBe(3 * 60 + 30);
    expect(of('analysis')).toBeCloseTo((3 * (3 * 18 + 42)) / 7, 9);
    expect(Math.min(...profitByDay.slice(0, 10))).toBeGreaterThan(-10e6);
    expect(profitByDay[10]).toBeLessThan(-80e6);
  });

  it('[R25] better channels cost the more the better they are, each channel for itself', () => {
    const cost = (quality: number, channels: string): number => {
      const better = planOf(
        `preset: ownShop\nsetUps: [{ id: multi, channels: [${channels}], quality: ${String(quality)} }]`,
      );
      const { entries } = accountWorld(better, worldOf(better, 'multi'));
      return sum(entries.filter(({ line }) => line === 'build.quality').map(({ amount }) => 0 - amount));
    };
    expect(cost(1, 'store, web')).toBe(0);
    expect(cost(1.5, 'store, web')).toBe(0);
    expect(cost(0.5, 'store')).toBe(60e6);
    expect(cost(0.5, 'store, web')).toBe(120e6);
    expect(cost(0.8, 'store') - cost(0.9, 'store')).toBeGreaterThan(cost(0.9, 'store'));
  });

  it('[R26] no price moves a shopper: the worlds stay the same to the last bit', () => {
    const dear = planOf(
      `${lines}\nmoney: { margin: 0.1, pairBuild: 1, upkeep: 3 }\nchannels: [store, { id: web, commission: 0.5, costPerDay: 9 }, app, messaging]`,
    );
    expect(worldsOf(dear).map(({ digest }) => digest)).toEqual(worlds.map(({ digest }) => digest));
    expect(JSON.stringify(dear.crowd)).toBe(JSON.stringify(plan.crowd));
  });

  it('[R26] each price moves the lines that bear it', () => {
    const wide = planOf(
      'preset: ownShop\nreturns: { returnShare: 0.3 }\nsetUps: [{ id: omni, quality: 0.8, messaging: { perMonth: 2, adverts: 2 } }]',
    );
    const world = worldOf(wide, 'omni');
    const { profit } = accountWorld(wide, world);
    const dearer = (name: keyof ExperimentPlan['money']['prices']): number => {
      const prices = { ...wide.money.prices, [name]: wide.money.prices[name] * 2 };
      return accountWorld({ ...wide, money: { ...wide.money, prices } }, world).profit;
    };
    for (const name of Object.keys(parameterGroups.money) as (keyof typeof parameterGroups.money)[]) {
      if (name === 'margin' || name === 'resaleShare') expect(dearer(name), name).toBeGreaterThan(profit);
      else expect(dearer(name), name).toBeLessThan(profit);
    }
  });

  it('[R26] speaks of every line in both languages', () => {
    for (const line of moneyLineIds) {
      const { name, quantity: counted } = moneyLines[line];
      for (const text of [name, counted]) expect(text.id).not.toBe('');
    }
  });
});

describe('[R26] breaking even', () => {
  const days = (...amounts: number[]): Float64Array => Float64Array.from(amounts);

  it('[R26] is on the first day from which the profit so far stays above the other one', () => {
    expect(breakEvenDay(days(-5, 3, 3, 3), days(0, 0, 0, 0))).toBe(3 + 0);
    expect(breakEvenDay(days(1, 1), days(0, 0))).toBe(1);
    expect(breakEvenDay(days(2, -3, 5), days(0, 0, 0))).toBe(3);
  });

  it('[R26] never comes where the profit so far ends no higher', () => {
    expect(breakEvenDay(days(1, -1), days(0, 0))).toBeNull();
    expect(breakEvenDay(days(0, 0), days(0, 0))).toBeNull();
  });

  it('[R26] has no value unless every replication breaks even, and says so', () => {
    const cheap = planOf(
      'preset: ownShop\nsetUps: [multi, omni]\nmoney: { pairBuild: 0, collectionBuild: 0, calendarBuild: 0, liveBuild: 0, pooledBuild: 0, visibleBuild: 0, contactBuild: 0 }',
    );
    const free = createSummary(cheap, '');
    for (const replication of [0, 1]) free.add(worldsOf(cheap, replication));
    expect(free.summary().estimates['omni']?.breakEvenDay).toMatchObject({ kind: 'estimate', n: 2 });
    expect(free.summary().estimates['multi']?.breakEvenDay).toEqual({ kind: 'none', reason: 'isReference' });
    const dear = { ...cheap, money: { ...cheap.money, prices: { ...cheap.money.prices, pairBuild: 1e9 } } };
    const never = createSummary(dear, '');
    never.add(worldsOf(dear));
    expect(never.summary().estimates['omni']?.breakEvenDay).toEqual({ kind: 'none', reason: 'neverPays' });
  });
});
