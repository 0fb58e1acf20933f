import { expect, it, vi } from 'vitest';
import type * as draw from '../../sim/random/draw.ts';
import { purpose, type PurposeName } from '../../sim/random/purpose.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { mechanismsOff, mechanismsOn } from './everyMechanism.ts';
import { live } from './live.ts';

/** Draws by purpose since the last look. */
const drawn = vi.hoisted(() => new Set<number>());
vi.mock('../../sim/random/draw.ts', async (importOriginal) => {
  const real = await importOriginal<typeof draw>();
  const uniform: typeof real.uniform = (key, shopper, number, what, k) => {
    drawn.add(what);
    return real.uniform(key, shopper, number, what, k);
  };
  const uniformOf: typeof real.uniformOf = (key, high, low, what, k) => {
    drawn.add(what);
    return real.uniformOf(key, high, low, what, k);
  };
  return { ...real, uniform, uniformOf };
});

/** What only the rules from R18 on, and what came to the others with them, draw. */
const later: readonly PurposeName[] = [
  ...(['aware', 'recommends', 'recommendsTo', 'reminderReaches', 'reminderHarms', 'reminderWorks'] as const),
  ...(['promotion', 'followsCalendar', 'priceContradiction', 'article', 'stockOut', 'otherPlace'] as const),
  ...(['fetchesInSight', 'buysMore', 'moreValue', 'moreArticle', 'followsTheWeek', 'weekArticle'] as const),
  ...(['linkWorks', 'sharesData', 'profilesMatch', 'launchFault', 'looksForLowerFee'] as const),
  ...(['asksElsewhere', 'door', 'givesUpSearching', 'enquires', 'enquiryDoor', 'returned'] as const),
  ...(['returnsInStore', 'subscribes', 'campaignLink', 'messageSeen', 'messageAnswered'] as const),
  ...(['unsubscribes', 'seeksPromotion'] as const),
];

function purposesOf(scenario: Scenario): readonly string[] {
  drawn.clear();
  live({ ...scenario, shoppers: 800 });
  return Object.entries(purpose)
    .filter(([, number]) => drawn.has(number))
    .map(([name]) => name);
}

it('the bench measures every mechanism at work against none of the later ones', () => {
  const all = Object.keys(purpose);
  const withAll = purposesOf(mechanismsOn);
  expect(all.filter((name) => !withAll.includes(name))).toEqual([]);
  const without = purposesOf(mechanismsOff);
  expect(later.filter((name) => without.includes(name))).toEqual([]);
  expect(all.filter((name) => !without.includes(name)).toSorted()).toEqual(later.toSorted());
});
