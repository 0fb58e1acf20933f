import { describe, expect, it } from 'vitest';
import { keyOf } from '../../sim/random/key.ts';
import { cityShopLevels } from '../../sim/scenario/presets/cityShopLevels.ts';
import { lapseChanceOf, switchinessOf, valueLevelOf, varietyOf } from '../../sim/world/lateTraits.ts';
import { drawPopulation, patienceOf } from '../../sim/world/population.ts';
import type { World } from '../../sim/world/world.ts';
import { planOf } from '../support/worldsOf.ts';

type Crowd = Pick<World, 'crowd' | 'key' | 'people'>;

function crowdOf(lines = '', shoppers = 20_000): Crowd {
  const { crowd } = planOf(`shoppers: ${String(shoppers)}\nsetUps: [multi]\n${lines}`);
  const key = keyOf('people', 0);
  return { crowd, key, people: drawPopulation(crowd, key) };
}

function everyones(trait: typeof switchinessOf, of: Crowd): readonly number[] {
  return Array.from({ length: of.people.size }, (_, shopper) => trait(of, shopper));
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

describe('[R3] traits', () => {
  it('[R3] segments, switchiness, phone share, patience and order value have their averages', () => {
    const all = crowdOf();
    const { people } = all;
    const inFirst = people.segment.filter((segment) => segment === 0).length / people.size;
    expect(inFirst).toBeCloseTo(0.3, 1);
    expect(mean(everyones(switchinessOf, all))).toBeCloseTo(0.55, 1);
    expect(mean(people.phoneShare)).toBeCloseTo(0.55, 1);
    const patience = everyones(({ crowd, key }, shopper) => patienceOf(crowd, key, shopper), all);
    expect(mean(patience)).toBeCloseTo(1, 2);
    expect(Math.min(...patience)).toBeGreaterThanOrEqual(0.75);
    expect(Math.max(...patience)).toBeLessThanOrEqual(1.25);
    expect(mean(everyones(lapseChanceOf, all))).toBeCloseTo(0.79 / (0.79 + 2.43), 1);
    expect(Math.abs(mean(everyones(valueLevelOf, all)) / 350_000 - 1)).toBeLessThan(0.05);
    expect(
      Math.abs(mean(people.needsPerDay) / (0.15 / (4.3 * 7 * cityShopLevels.needConversion)) - 1),
    ).toBeLessThan(0.1);
  });

  it('[R3] a shopper who never moves does not vary her entry', () => {
    const still = crowdOf('crowd: { switchinessMean: 0 }');
    expect(Math.max(...everyones(varietyOf, still))).toBe(0);
  });

  it('[R3] a shopper has the same traits whatever the number of shoppers, and whoever is asked for them first', () => {
    const [few, many] = [crowdOf('', 10), crowdOf()];
    const firstOf = (values: Float32Array, count: number): readonly number[] =>
      Array.from(values.subarray(0, count));
    const { taste, needsPerDay } = few.people;
    expect(Array.from(taste)).toEqual(firstOf(many.people.taste, taste.length));
    expect(Array.from(needsPerDay)).toEqual(firstOf(many.people.needsPerDay, 10));
    for (const trait of [varietyOf, switchinessOf, lapseChanceOf, valueLevelOf]) {
      const last = trait(many, 9);
      expect(everyones(trait, few)).toEqual(Array.from({ length: 10 }, (_, shopper) => trait(many, shopper)));
      expect(trait(few, 9)).toBe(last);
    }
  });
});
