import { describe, expect, it } from 'vitest';
import { drawPopulation, type Population } from '../../sim/world/population.ts';
import { keyOf } from '../../sim/random/key.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

/** Rules of sim/MODEL.md driven to where they leave no room for chance, or to long-run averages. */

function people(lines = ''): Population {
  return drawPopulation(planOf(`shoppers: 20000\nsetUps: [multi]\n${lines}`).crowd, keyOf('people', 0));
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

/** Plenty of stock, one price, no talk and no reminders, so that the rule under test is alone. */
const calm =
  'stock: { expectedOrders: 50 }\nprices: { promotionShare: 0 }\ntalk: { recommends: 0, reminderReaches: 0 }';
const noHistory = `history: { under: none }
shoppers: 2000
days: 120
crowd: { needAlphaWeeks: 1, firstNeedWithinDays: 60 }
${calm}`;

function multi(lines: string): WorldResult {
  return worldOf(planOf(`${noHistory}\nsetUps: [multi]\n${lines}`), 'multi');
}

describe('[R4] needs', () => {
  it('[R4] first needs fall evenly within the given days, whatever the rate of needs', () => {
    // Lapsing after every first order and never coming back for later needs leaves first needs alone.
    const once = multi('loyalty: { satisfactionKeeps: 0 }\njourney: { firmPull: 6 }');
    const seldom = worldOf(
      planOf(
        `${noHistory.replace('needAlphaWeeks: 1', 'needAlphaWeeks: 60, needShape: 0.05')}\nsetUps: [multi]\njourney: { firmPull: 6 }`,
      ),
      'multi',
    );
    const needs = total(seldom, 'journeys') + mean(seldom.needsElsewhere) * 120;
    // Two thousand shoppers, each with her first need within the 120 days; later ones are rare at this rate.
    expect(needs).toBeGreaterThan(1950);
    expect(needs).toBeLessThan(2300);
    expect(total(once, 'journeys')).toBeGreaterThan(needs);
  });
});

describe('[R5] browsing', () => {
  it('[R5] the crowd browses as often as the channels say, whatever the concentration', () => {
    for (const concentration of [0, 1, 1.6]) {
      const crowd = people(`crowd: { browsingBase: 1, browsingConcentration: ${String(concentration)} }`);
      const perYear = mean(crowd.visitsPerDay) * 365;
      const plan = planOf('setUps: [multi]').crowd.browsingPerYear;
      const expected = plan.reduce((sum, visits) => sum + visits, 0);
      expect(Math.abs(perYear / expected - 1)).toBeLessThan(0.06);
    }
  });

  it('[R5] a visit to a closed channel comes to nothing, and the clock beats on', () => {
    const plan = planOf(`${noHistory}\nsetUps: [single, multi]`);
    const visits = (setUp: string): number => total(worldOf(plan, setUp), 'browsingVisits');
    expect(visits('single')).toBeGreaterThan(0);
    expect(visits('single')).toBeLessThan(visits('multi'));
  });
});

describe('[R6] firm or rival', () => {
  it('[R6] the pull of the firm decides how many needs come here', () => {
    const [weak, strong] = [multi('journey: { firmPull: -5 }'), multi('journey: { firmPull: 6 }')];
    expect(total(weak, 'journeys')).toBeLessThan(0.1 * total(strong, 'journeys'));
    const elsewhere = (world: WorldResult): number =>
      world.needsElsewhere.reduce((sum, needs) => sum + needs, 0);
    expect(elsewhere(strong)).toBeLessThan(0.05 * elsewhere(weak));
  });
});

describe('[R7] the wished channel', () => {
  const single = (leaves: number): WorldResult =>
    worldOf(
      planOf(`${noHistory}\nsetUps: [single, multi]\njourney: { unmetWishLeaves: ${String(leaves)} }`),
      'single',
    );

  it('[R7] who never leaves over an unmet wish ends up in an open channel', () => {
    expect(total(single(0), 'lost.channelNotOffered')).toBe(0);
  });

  it('[R7] who always leaves is lost to channelNotOffered, and nobody is where every channel is open', () => {
    const world = single(1);
    expect(total(world, 'lost.channelNotOffered')).toBeGreaterThan(0.5 * total(world, 'journeys'));
    expect(total(multi('journey: { unmetWishLeaves: 1 }'), 'lost.channelNotOffered')).toBe(0);
  });
});

describe('[R8] moves', () => {
  it('[R8] nobody moves to a stage whose weight is 0', () => {
    const still = multi('journey: { moveEvaluate: 0, moveBasket: 0, moveCheckout: 0 }');
    expect(total(still, 'orders')).toBeGreaterThan(100);
    expect(total(still, 'switches')).toBe(0);
    expect(total(multi('journey: { moveBasket: 0, moveCheckout: 0 }'), 'switches')).toBeGreaterThan(100);
  });

  it('[R8] a channel that cannot do a stage sends every journey on', () => {
    const plan = planOf(`${noHistory}
channels:
  - { id: store }
  - { id: web, strength: { checkout: 0 } }
setUps: [multi]`);
    const world = worldOf(plan, 'multi');
    const [inStore, webComputer, webPhone] = [0, 1, 2].map((touchpoint) => ordersAt(world, touchpoint, 3));
    expect(inStore).toBeGreaterThan(100);
    expect([webComputer, webPhone]).toEqual([0, 0]);
  });
});

describe('[R9] sessions', () => {
  it('[R9] where every session ends at a rival, every journey is lost to one', () => {
    const plan = planOf(`${noHistory}
channels: [{ id: store, onDevice: { inPerson: { rivalExit: 1 } } }]
setUps: [single]`);
    const world = worldOf(plan, 'single');
    expect(total(world, 'journeys')).toBeGreaterThan(100);
    expect(total(world, 'lost.rival')).toBe(total(world, 'journeys'));
  });

  it('[R9] a pause is not a loss: who always comes back is lost to notReady only over a basket', () => {
    const none = multi('journey: { pauseReturns: 0 }');
    const most = multi('journey: { pauseReturns: 0.95 }');
    expect(total(most, 'lost.notReady')).toBeLessThan(total(none, 'lost.notReady'));
    expect(total(most, 'orders')).toBeGreaterThan(1.5 * total(none, 'orders'));
  });
});

describe('[R10] switches', () => {
  it('[R10] with a leak of 1 every switch that loses something loses the journey', () => {
    const world = multi('journey: { leakUnlinked: 1, leakLinked: 0 }');
    expect(total(world, 'switches')).toBeGreaterThan(100);
    expect(total(world, 'lost.leakOnSwitch')).toBe(total(world, 'switches'));
  });

  it('[R10] with no leak none does', () => {
    expect(total(multi('journey: { leakUnlinked: 0, leakLinked: 0 }'), 'lost.leakOnSwitch')).toBe(0);
  });
});

describe('[R11] carry-over', () => {
  const linked = (reliability: number, lines = ''): WorldResult =>
    worldOf(
      planOf(
        `${noHistory}\nsetUps: [{ id: linked, preset: multi, name: { en: Linked, id: Terhubung }, carryOver: { everyPair: ${String(reliability)} } }]\n${lines}`,
      ),
      'linked',
    );

  it('[R11] the better the links hold, the fewer kinds are lost and the less is typed twice', () => {
    const [none, half, all] = [0, 0.5, 1].map((reliability) => linked(reliability));
    for (const counter of ['kindsLost', 'reEnteredFields'] as const) {
      const [a, b, c] = [none, half, all].map((world) =>
        world === undefined ? 0 : total(world, counter) / total(world, 'switches'),
      );
      expect(a).toBeGreaterThan(b ?? 0);
      expect(b).toBeGreaterThan(c ?? 0);
      expect(c).toBe(0);
    }
  });

  it('[R11] a question is told again only where it did not come across', () => {
    expect(total(linked(0, 'journey: { questionAsked: 1 }'), 'retoldQuestions')).toBeGreaterThan(20);
    expect(total(linked(1, 'journey: { questionAsked: 1 }'), 'retoldQuestions')).toBe(0);
    expect(total(linked(0, 'journey: { questionAsked: 0 }'), 'questions')).toBe(0);
  });
});

describe('[R12] a basket left behind', () => {
  it('[R12] who never means to come back is lost to notReady, and more come back the more mean to', () => {
    const [never, always] = [multi('journey: { basketReturns: 0 }'), multi('journey: { basketReturns: 1 }')];
    expect(total(always, 'orders')).toBeGreaterThan(1.1 * total(never, 'orders'));
    expect(total(always, 'lost.notReady')).toBeLessThan(total(never, 'lost.notReady'));
  });

  it('[R12] who forgets at once does not come back either', () => {
    const forgets = multi(
      'journey: { basketReturns: 1, forgetHours: 0.5, basketReturnHours: 2000, basketReturnSigma: 0 }',
    );
    expect(total(forgets, 'orders')).toBe(total(multi('journey: { basketReturns: 0 }'), 'orders'));
  });
});

describe('[R13] checkout', () => {
  const omni = (lines: string): WorldResult =>
    worldOf(planOf(`${noHistory}\nsetUps: [omni]\n${lines}`), 'omni');

  it('[R13] whom the delivery cost always puts off collects, where that is offered', () => {
    const saved = omni(
      'preset: ownShop\njourney: { deliveryCostDeters: 1, collectionShare: 0, collectionSaves: 1 }',
    );
    expect(total(saved, 'lost.deliveryCost')).toBe(0);
    expect(total(saved, 'collectedOrders')).toBeGreaterThan(50);
    const lost = multi('preset: ownShop\njourney: { deliveryCostDeters: 1 }');
    expect(total(lost, 'collectedOrders')).toBe(0);
    expect(total(lost, 'lost.deliveryCost')).toBeGreaterThan(50);
  });

  it('[R13] cash on delivery asks for no payment data', () => {
    const payment = 2;
    const world = multi('journey: { cashOnDelivery: 1 }');
    const cells = world.ledger.entered.length / 6;
    const typed = world.ledger.entered.subarray(payment * cells, (payment + 1) * cells);
    expect(typed.every((fields) => fields === 0)).toBe(true);
    expect(total(world, 'enteredFields')).toBeGreaterThan(0);
  });
});

describe('[R14] giving data', () => {
  it('[R14] without a hazard nobody is lost to typing; with one, each field costs', () => {
    const [free, dear] = [multi('friction: { fieldHazard: 0 }'), multi('friction: { fieldHazard: 0.1 }')];
    expect(total(free, 'lost.firstEntry') + total(free, 'lost.reEntry')).toBe(0);
    expect(total(dear, 'lost.firstEntry')).toBeGreaterThan(0.05 * total(dear, 'journeys'));
  });

  it('[R14] a firm with one channel never asks twice', () => {
    const plan = planOf(`${noHistory}\nchannels: [web]\nsetUps: [single]`);
    const world = worldOf(plan, 'single');
    expect(total(world, 'enteredFields')).toBeGreaterThan(500);
    expect(total(world, 'reEnteredFields')).toBe(0);
  });

  it('[R14] typing takes the seconds of the device', () => {
    const plan = planOf(
      `${noHistory}\nchannels: [app]\nsetUps: [single]\nfriction: { secondsPhone: 7, confirmShare: 0 }`,
    );
    const world = worldOf(plan, 'single');
    const typed = total(world, 'enteredFields') + total(world, 'reEnteredFields');
    expect(typed).toBeGreaterThan(100);
    expect(total(world, 'typedDeciseconds')).toBe(70 * typed);
  });
});

describe('[R15] orders', () => {
  it('[R15] the average order is worth what the scenario says', () => {
    const world = multi('');
    const spent = world.dailyRevenue.reduce((sum, value) => sum + value, 0);
    expect(Math.abs(spent / total(world, 'orders') / 350_000 - 1)).toBeLessThan(0.25);
  });

  it('[R15] a member leaves her identity at the counter, and only a member does', () => {
    const store = (membership: number): WorldResult =>
      worldOf(
        planOf(
          `${noHistory}\nchannels: [{ id: store, membership: ${String(membership)} }]\nsetUps: [single]`,
        ),
        'single',
      );
    const buyers = store(1).shoppers.orders.filter((orders) => orders > 0).length;
    expect(total(store(1), 'enteredFields')).toBe(3 * buyers);
    expect(total(store(0), 'enteredFields')).toBe(0);
  });
});

describe('[R16] episodes', () => {
  it('[R16] smooth orders raise satisfaction, losses over forms lower it, by the weights given', () => {
    const start = 0.65;
    const touched = (world: WorldResult): readonly number[] =>
      Array.from(world.shoppers.satisfaction).filter((value) => Math.abs(value - start) > 1e-6);
    const smooth = touched(
      multi(
        'friction: { fieldHazard: 0 }\nloyalty: { lostOnSwitch: 0, reEntryCost: 0 }\nservice: { asksElsewhere: 0, contactsPerOrder: 0 }\nreturns: { returnShare: 0 }',
      ),
    );
    expect(Math.min(...smooth)).toBeGreaterThan(start);
    const rough = touched(
      multi('friction: { fieldHazard: 0.2 }\nloyalty: { orderEpisode: 0, lostToFirstEntry: -1 }'),
    );
    expect(Math.max(...rough)).toBeLessThan(start);
  });

  it('[R16] after a journey of high effort she may stay away for a while', () => {
    const lines = (avoids: number): string =>
      `preset: ownShop\nfriction: { highEffortFields: 1, avoidsAfterEffort: ${String(avoids)}, avoidsDays: 400 }`;
    expect(total(multi(lines(1)), 'journeys')).toBeLessThan(total(multi(lines(0)), 'journeys'));
  });
});

describe('[R17] lapse', () => {
  it('[R17] who hardly lapses buys more often', () => {
    const often = (b: number): number =>
      total(
        worldOf(
          planOf(
            `${noHistory.replace('needAlphaWeeks: 1', `needAlphaWeeks: 1, lapseB: ${String(b)}`)}\nsetUps: [multi]`,
          ),
          'multi',
        ),
        'orders',
      );
    expect(often(50)).toBeGreaterThan(1.2 * often(0.05));
  });

  it('[R17] the more satisfaction keeps, the more a satisfied crowd buys', () => {
    const orders = (keeps: number): number =>
      total(
        multi(
          `loyalty: { satisfactionKeeps: ${String(keeps)}, satisfactionPull: 0 }\nfriction: { fieldHazard: 0 }`,
        ),
        'orders',
      );
    expect(orders(10)).toBeGreaterThan(orders(0));
  });
});

function ordersAt(world: WorldResult, touchpoint: number, touchpoints: number): number {
  const counters = world.daily.length / world.days / touchpoints;
  const orders = 5;
  let sum = 0;
  for (let day = 0; day < world.days; day++) {
    sum += world.daily[(day * touchpoints + touchpoint) * counters + orders] ?? 0;
  }
  return sum;
}
