import type { SetUpPlan } from '../plan/worldPlan.ts';
import { carriedKinds } from '../scenario/vocabulary.ts';

/** What a firm builds once and keeps running to link its channels. */
export const capabilities = [
  'pairs',
  'collection',
  'calendar',
  'live',
  'pooled',
  'visible',
  'contact',
  'quality',
] as const;
export type Capability = (typeof capabilities)[number];

/**
 * How much of each capability a set-up has: linked pairs of channels (in either direction), 1 for the others, each times the depth of
 * integration; and improved quality, open channels times 1 / quality - 1, so that each further step is dearer. What needs a second open channel and does not find it costs nothing [R26].
 */
export function builtCapabilities(
  setUp: SetUpPlan,
  isStore: Uint8Array,
): Readonly<Record<Capability, number>> {
  const { depth, open, collectFrom, collectAt, consistency, stockLive, stockPooled, stockVisible } = setUp;
  const { oneContactPoint, quality } = setUp;
  const several = countOf(open) > 1;
  const listed = open.some((isOpen, channel) => isOpen === 1 && isStore[channel] === 0);
  const share = (has: boolean): number => (has ? depth : 0);
  return {
    pairs: depth * linkedPairs(setUp).length,
    collection: share(collectFrom.includes(1) && collectAt.includes(1)),
    calendar: share(several && consistency > 0),
    live: share(listed && stockLive === 1),
    pooled: share(stockPooled === 1),
    visible: share(stockVisible === 1),
    contact: share(oneContactPoint === 1),
    quality: countOf(open) * Math.max(0, 1 / quality - 1),
  };
}

/** Open channels that do not share data with each other; those joined by links, also over others, count as one silo. */
export function separateSilos(setUp: SetUpPlan): number {
  const silo = Array.from(setUp.open, (_, channel) => channel);
  for (const [a, b] of linkedPairs(setUp)) {
    const [kept, joined] = [silo[a], silo[b]];
    silo.forEach((one, channel) => {
      if (one === joined && kept !== undefined) silo[channel] = kept;
    });
  }
  return new Set(silo.filter((_, channel) => setUp.open[channel] === 1)).size;
}

/** Pairs of channels joined by a link of any kind, in either direction; the smaller index first. */
function linkedPairs({ open, reliability }: SetUpPlan): readonly (readonly [number, number])[] {
  const count = open.length;
  const kinds = carriedKinds.length;
  const isLinked = (from: number, to: number): boolean => {
    const start = (from * count + to) * kinds;
    return reliability.subarray(start, start + kinds).some((one) => one > 0);
  };
  const pairs: [number, number][] = [];
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) if (isLinked(a, b) || isLinked(b, a)) pairs.push([a, b]);
  }
  return pairs;
}

function countOf(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
