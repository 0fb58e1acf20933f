import { expect, it } from 'vitest';
import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';
import { keyOf } from '../../sim/random/key.ts';
import { drawPopulation } from '../../sim/world/population.ts';
import { freshState } from '../../sim/world/shopperState.ts';
import { firstMorning, liveHistory } from '../../sim/world/simulateWorld.ts';
import { planOf } from '../support/worldsOf.ts';

/** Bytes of all typed arrays in a value, however deep, by their path; what else there is weighs nothing here. */
function bytesIn(value: unknown, path = ''): readonly (readonly [path: string, bytes: number])[] {
  if (ArrayBuffer.isView(value)) return [[path, value.byteLength]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, own]) => bytesIn(own, `${path}.${name}`));
}

/** What the kernel keeps of a crowd once it has a past: who the shoppers are, and where worlds start from. */
function keptOf({ crowd, history, seed }: ExperimentPlan): ReadonlyMap<string, number> {
  if (history === null) throw new Error('a history is lived');
  const key = keyOf(seed, 0);
  const people = drawPopulation(crowd, key);
  const past = liveHistory(crowd, history, key, people, firstMorning(crowd, key, people));
  return new Map(bytesIn({ people, past }));
}

const levers =
  'messaging: { perMonth: 4, afterPurchase: on, adverts: 4, reminders: 3 }, contactPoint: one, returns: { anywhere: on, shown: on }, loyaltyDiscount: 0.05';

/** Bytes that one shopper more takes, by array; what does not grow with the crowd drops out. */
function perShopper(changes: string): ReadonlyMap<string, number> {
  const [few, many] = [500, 1500];
  const of = (shoppers: number): ReadonlyMap<string, number> =>
    keptOf(
      planOf(`preset: cityShop
shoppers: ${String(shoppers)}
warmUpDays: 28
days: 7
history: { under: tried }
setUps: [{ id: tried, preset: omni, name: { en: Tried, id: Dicoba }, ${changes} }]`),
    );
  const small = of(few);
  const growth = [...of(many)].map(
    ([path, bytes]) => [path, (bytes - (small.get(path) ?? 0)) / (many - few)] as const,
  );
  return new Map(growth.filter(([path]) => !path.startsWith('.past.journeys')));
}

const sum = (sizes: ReadonlyMap<string, number>): number =>
  [...sizes.values()].reduce((all, one) => all + one, 0);

it('[R2] a shopper takes less than 150 bytes with six channels, her diary and open journeys aside, whatever the levers', () => {
  const sizes = perShopper(levers);
  expect(sizes.get('.past.touches.fatigue'), 'messages leave traces').toBe(4);
  expect(sum(sizes), JSON.stringify(Object.fromEntries(sizes))).toBeLessThan(150);
});

it('[R2] she takes less where nobody sends messages', () => {
  expect(sum(perShopper('messaging: { perMonth: 0 }'))).toBeLessThan(sum(perShopper(levers)) - 20);
});

it('[R2] the silos of up to eight channels take a byte for each durable kind, of more two', () => {
  const silos = (channels: number): number => freshState(1, channels, 0, 0.5).silos.byteLength;
  expect([silos(8), silos(9)]).toEqual([4, 8]);
  const { silos: many } = freshState(1, 16, 0, 0.5);
  many[0]! |= 1 << 15;
  expect(many[0]).toBe(1 << 15);
});
