import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';
import { keyOf } from '../../sim/random/key.ts';
import { drawPopulation } from '../../sim/world/population.ts';
import { firstMorning, liveHistory } from '../../sim/world/simulateWorld.ts';
import { planOf } from './worldsOf.ts';

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

/** Every lever that keeps something of a shopper. */
export const levers =
  'messaging: { perMonth: 4, afterPurchase: on, adverts: 4, reminders: 3 }, contactPoint: one, returns: { anywhere: on, shown: on }, loyaltyDiscount: 0.05';

const cityChannels = ['store', 'web', 'app', 'marketplace', 'social', 'messaging'];

/**
 * Bytes that one shopper more takes, by array; open journeys, and what does not grow with the crowd, drop out.
 *
 * @param changes to omni, as in a scenario file
 */
export function bytesPerShopper(changes: string, channels = cityChannels): ReadonlyMap<string, number> {
  const [few, many] = [500, 1500];
  const of = (shoppers: number): ReadonlyMap<string, number> =>
    keptOf(
      planOf(`preset: cityShop
shoppers: ${String(shoppers)}
warmUpDays: 28
days: 7
channels: [${channels.join(', ')}]
history: { under: tried }
setUps: [{ id: tried, preset: omni, name: { en: Tried, id: Dicoba }, ${changes} }]`),
    );
  const small = of(few);
  const growth = [...of(many)].map(
    ([path, bytes]) => [path, (bytes - (small.get(path) ?? 0)) / (many - few)] as const,
  );
  return new Map(growth.filter(([path]) => !path.startsWith('.past.journeys')));
}

export const sumOf = (sizes: ReadonlyMap<string, number>): number =>
  [...sizes.values()].reduce((all, one) => all + one, 0);
