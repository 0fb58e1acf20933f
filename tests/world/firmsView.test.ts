import { describe, expect, it } from 'vitest';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

const named = 'name: { en: Tried, id: Dicoba }';
const base = `preset: ownShop
history: { under: none }
shoppers: 1500
days: 120
crowd: { needAlphaWeeks: 1, firstNeedWithinDays: 60 }`;

function run(setUp: string, lines = ''): WorldResult {
  return worldOf(planOf(`${base}\nsetUps: [{ id: tried, ${named}, ${setUp} }]\n${lines}`), 'tried');
}

const everybodyShares = 'consent: { sharesData: 1 }';
const siloCount = ({ shoppers }: WorldResult): number =>
  Array.from(shoppers.siloMask).reduce((sum, mask) => sum + mask.toString(2).replaceAll('0', '').length, 0);
const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);

describe('[R33] believed customers', () => {
  it('[R33] silos apart keep a profile each; silos that are always linked keep one of a shopper who consents', () => {
    const apart = run('preset: multi', everybodyShares);
    expect(apart.firmsView.profiles).toBe(siloCount(apart));
    expect(apart.firmsView.profiles).toBeGreaterThan(apart.firmsView.known);
    const linked = run('preset: multi, carryOver: { everyPair: 1 }', everybodyShares);
    expect(linked.firmsView.profiles).toBe(linked.firmsView.known);
  });

  it('[R33] without consent nothing is put together, however good the links', () => {
    const linked = run('preset: multi, carryOver: { everyPair: 1 }', 'consent: { sharesData: 0 }');
    expect(linked.firmsView.profiles).toBe(siloCount(linked));
    expect(linked.firmsView.wholeJourneys).toBe(0);
  });

  it('[R33] known are the shoppers in at least one silo', () => {
    const world = run('preset: omni');
    expect(world.firmsView.known).toBe(world.shoppers.siloMask.filter((mask) => mask !== 0).length);
    expect(world.firmsView.profiles).toBeGreaterThanOrEqual(world.firmsView.known);
  });
});

describe('[R33] journeys seen whole', () => {
  it('[R33] silos apart see none, the better the links the more', () => {
    const shares = [0, 0.5, 1].map((reliability) => {
      const { crossJourneys, wholeJourneys } = run(
        `preset: multi, carryOver: { everyPair: ${String(reliability)} }`,
        everybodyShares,
      ).firmsView;
      expect(crossJourneys).toBeGreaterThan(100);
      return wholeJourneys / crossJourneys;
    });
    expect(shares[0]).toBe(0);
    expect(shares[1]).toBeGreaterThan(0);
    expect(shares[2]).toBeGreaterThan(shares[1] ?? 1);
  });

  it('[R33] a platform keeps its shoppers to itself: journeys that touch it are never seen whole', () => {
    const plan = planOf(
      `${base.replace('ownShop', 'cityShop')}\nchannels: [store, marketplace]\nsetUps: [{ id: tried, preset: omni, ${named} }]\n${everybodyShares}`,
    );
    const { crossJourneys, wholeJourneys } = worldOf(plan, 'tried').firmsView;
    expect(crossJourneys).toBeGreaterThan(20);
    expect(wholeJourneys).toBe(0);
  });
});

describe('[R33] credit', () => {
  it('[R33] every order is credited once; silos apart credit the channel of the order', () => {
    const [apart, linked] = [run('preset: multi'), run('preset: omni', everybodyShares)];
    for (const world of [apart, linked])
      expect(sum(world.firmsView.credit)).toBeCloseTo(total(world, 'orders'), 6);
    const channels = apart.firmsView.credit.length;
    apart.firmsView.credit.forEach((credit, channel) => {
      expect(credit).toBe(sum(apart.orderPaths.filter((_, pair) => pair % channels === channel)));
    });
    expect([...linked.firmsView.credit].some((credit) => !Number.isInteger(credit))).toBe(true);
  });
});
