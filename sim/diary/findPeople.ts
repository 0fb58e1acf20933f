import type { ExperimentPlan } from '../plan/worldPlan.ts';
import { MINUTES_PER_DAY } from '../units.ts';
import type { WorldEvent } from '../world/recorder.ts';
import type { ShopperResults } from '../world/worldResult.ts';
import type { Found } from './findShopper.ts';
import { recordReplication } from './recordReplication.ts';

/** What all her measured days come to; what is left out may be anything. */
export interface Person {
  /** At least so many orders. */
  readonly orders?: number;
  /** Measured days between which her first order falls, both counted in; 1 the first. */
  readonly firstOrder?: readonly [from: number, to: number];
  /** Satisfaction on the last day in tenths from 0 to 1: 0..9, where 1 itself is in the highest. */
  readonly tenth?: number;
  /** Some silo of the firm holds her identity on the last day. */
  readonly isKnown?: true;
}

/** What a shopper is in the world of a set-up, or is not. */
export interface PersonIn {
  readonly setUp: string;
  readonly person: Person;
  readonly isNot?: boolean;
}

/** True where the results of a world say so of a shopper (from 0). */
export function isPerson(
  { orders, firstOrder, tenth, isKnown }: Person,
  results: ShopperResults,
  shopper: number,
): boolean {
  const day = (results.firstOrderDay[shopper] ?? -1) + 1;
  const own = Math.min(9, Math.floor((results.satisfaction[shopper] ?? 0) * 10));
  return (
    (orders === undefined || (results.orders[shopper] ?? 0) >= orders) &&
    (firstOrder === undefined || (day >= firstOrder[0] && day <= firstOrder[1])) &&
    (tenth === undefined || own === tenth) &&
    (isKnown === undefined || (results.siloMask[shopper] ?? 0) !== 0)
  );
}

/**
 * Shoppers of one replication who are so in every world named, those with a need to be shown before those without, then those with the fewest journeys first. Each is found once, at the need that
 * touched her last in the first world: its order where orders are sought, else whatever moved her satisfaction; number -1 where nothing did.
 */
export function findPeople(
  plan: ExperimentPlan,
  replication: number,
  sought: readonly PersonIn[],
): readonly Found[] {
  const setUps = plan.setUps.filter(({ id }) => sought.some(({ setUp }) => setUp === id));
  const { worlds } = recordReplication({ ...plan, setUps }, replication, () => true, {
    past: false,
    decisions: false,
  });
  const [first] = sought;
  const world = worlds.find(({ setUp }) => setUp === first?.setUp);
  if (first === undefined || world === undefined) return [];
  const results = sought.map((one) => ({
    ...one,
    shoppers: worlds.find(({ setUp }) => setUp === one.setUp)?.record.shoppers,
  }));
  const found = Array.from(world.record.shoppers.orders, (_, shopper) => shopper).filter((shopper) =>
    results.every(
      ({ person, shoppers, isNot = false }) =>
        shoppers !== undefined && isPerson(person, shoppers, shopper) !== isNot,
    ),
  );
  const places = lastNeeds(world.events, first.person.orders ?? 0);
  return found
    .map((shopper): Found => {
      const { number, minute } = places.get(shopper) ?? { number: -1, minute: 0 };
      const day = number < 0 ? 1 : Math.floor(minute / MINUTES_PER_DAY) - plan.crowd.warmUpDays + 1;
      const journeys = world.record.shoppers.journeys[shopper] ?? 0;
      return { ...{ shopper, replication, number, day }, journeys };
    })
    .sort(
      (a, b) =>
        Number(a.number < 0) - Number(b.number < 0) || a.journeys - b.journeys || a.shopper - b.shopper,
    );
}

/** Of each shopper the event to be shown: the order that makes them enough, else the last that her satisfaction moved with. */
function lastNeeds(events: readonly WorldEvent[], orders: number): ReadonlyMap<number, WorldEvent> {
  const last = new Map<number, WorldEvent>();
  const made = new Map<number, number>();
  for (const event of events) {
    const { kind, shopper, number } = event;
    if (number < 0 || kind !== (orders > 0 ? 'order' : 'episode')) continue;
    const count = (made.get(shopper) ?? 0) + 1;
    made.set(shopper, count);
    if (orders === 0 || count <= orders) last.set(shopper, event);
  }
  return last;
}
