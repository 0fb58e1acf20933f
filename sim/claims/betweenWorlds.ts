import type { Measured } from '../metrics/summary.ts';
import type { LivedWorld } from './claim.ts';

const DECISECONDS_PER_MINUTE = 600;
/** A change of less than half a minute of typing per journey is none. */
const NOTICEABLE_MINUTES = 0.5;

/** How a shopper fares in one world against another. */
export type Fate = 'better' | 'same' | 'worse';

/**
 * Share of the shoppers with a journey in both worlds who fare so in `here`: better with at least as many orders and at least half a
 * minute less to type per journey, worse the other way round, else the same.
 */
export function shareFaring(fate: Fate): (here: LivedWorld, there: LivedWorld) => Measured {
  return (here, there) => {
    const [a, b] = [here.result.shoppers, there.result.shoppers];
    let [members, found] = [0, 0];
    a.journeys.forEach((journeys, shopper) => {
      const before = b.journeys[shopper] ?? 0;
      if (journeys === 0 || before === 0) return;
      members += 1;
      const more = (a.orders[shopper] ?? 0) - (b.orders[shopper] ?? 0);
      const minutes =
        ((a.typedDeciseconds[shopper] ?? 0) / journeys - (b.typedDeciseconds[shopper] ?? 0) / before) /
        DECISECONDS_PER_MINUTE;
      if (fateOf(more, minutes) === fate) found += 1;
    });
    return share(found, members, 'noJourneys');
  };
}

function fateOf(moreOrders: number, moreMinutes: number): Fate {
  if (moreOrders >= 0 && moreMinutes <= -NOTICEABLE_MINUTES) return 'better';
  return moreOrders <= 0 && moreMinutes >= NOTICEABLE_MINUTES ? 'worse' : 'same';
}

/** Among those who buy in both worlds: the repeat share here minus there. */
export function moreRepeatAmongBuyers(here: LivedWorld, there: LivedWorld): Measured {
  return amongBuyers(here, there, (a, b, shopper) => repeats(a, shopper) - repeats(b, shopper));
}

/** Among those who buy in both worlds: days until the first order of the measured days, here minus there. */
export function laterFirstOrder(here: LivedWorld, there: LivedWorld): Measured {
  return amongBuyers(
    here,
    there,
    (a, b, shopper) => (a.firstOrderDay[shopper] ?? 0) - (b.firstOrderDay[shopper] ?? 0),
  );
}

/** 1 where two worlds have the same record to the last bit, else 0. */
export function sameDigest(here: LivedWorld, there: LivedWorld): Measured {
  return { kind: 'value', value: here.result.digest === there.result.digest ? 1 : 0 };
}

type Shoppers = LivedWorld['result']['shoppers'];

function repeats({ orders }: Shoppers, shopper: number): number {
  return (orders[shopper] ?? 0) >= 2 ? 1 : 0;
}

function amongBuyers(
  here: LivedWorld,
  there: LivedWorld,
  difference: (a: Shoppers, b: Shoppers, shopper: number) => number,
): Measured {
  const [a, b] = [here.result.shoppers, there.result.shoppers];
  let [members, sum] = [0, 0];
  a.orders.forEach((orders, shopper) => {
    if (orders === 0 || (b.orders[shopper] ?? 0) === 0) return;
    members += 1;
    sum += difference(a, b, shopper);
  });
  return share(sum, members, 'noBuyers');
}

function share(sum: number, members: number, reason: 'noJourneys' | 'noBuyers'): Measured {
  return members === 0 ? { kind: 'none', reason } : { kind: 'value', value: sum / members };
}
