import { describe, expect, it } from 'vitest';
import { baseStock } from '../../sim/world/stock.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf, worldsOf } from '../support/worldsOf.ts';

/** Rules of sim/MODEL.md about what the firm as a whole has and does, driven to where they leave no room for chance. */

const noHistory =
  'history: { under: none }\nshoppers: 2000\ndays: 120\ncrowd: { needAlphaWeeks: 1, firstNeedWithinDays: 60 }';
const named = 'name: { en: Other, id: Lain }';

function run(setUp: string, lines = ''): WorldResult {
  return worldOf(planOf(`${noHistory}\nsetUps: [{ id: tried, ${named}, ${setUp} }]\n${lines}`), 'tried');
}

describe('[R18] prices', () => {
  it('[R18] one calendar for all never contradicts itself, calendars apart do', () => {
    expect(total(run('preset: multi, consistency: 1'), 'contradictions')).toBe(0);
    const apart = run('preset: multi, consistency: 0');
    const met = total(apart, 'contradictions') / total(apart, 'switches');
    // Two independent calendars differ in 2 x 0.168 x 0.832 = 28 of 100 weeks; few weeks, so a wide band.
    expect(met).toBeGreaterThan(0.15);
    expect(met).toBeLessThan(0.42);
  });

  it('[R18] with a chance of 1 every contradiction loses the journey, with 0 none does', () => {
    const lost = run('preset: multi', 'prices: { contradictionLoses: 1 }');
    expect(total(lost, 'lost.priceContradiction')).toBe(total(lost, 'contradictions'));
    expect(total(lost, 'contradictions')).toBeGreaterThan(20);
    expect(total(run('preset: multi', 'prices: { contradictionLoses: 0 }'), 'lost.priceContradiction')).toBe(
      0,
    );
  });

  it('[R18] a promotion takes its depth off the value of orders', () => {
    const value = (depth: number): number =>
      run(
        'preset: multi',
        `prices: { promotionShare: 1, promotionDepth: ${String(depth)} }`,
      ).dailyRevenue.reduce((sum, day) => sum + day, 0);
    expect(value(0.5) / value(0)).toBeCloseTo(0.5, 6);
    const { dailyRevenue, dailyDiscounts } = run(
      'preset: multi',
      'prices: { promotionShare: 1, promotionDepth: 0.2 }',
    );
    dailyRevenue.forEach((paid, cell) => {
      expect(dailyDiscounts[cell]).toBeCloseTo(paid / 4, 4);
    });
  });

  it('[R18] who looks for promotions comes while there is one, so that calendars apart draw more needs than one for all', () => {
    // Nobody avoids the firm.
    const calm = 'friction: { avoidsAfterEffort: 0 }';
    const seeking = (lines: string, setUp = 'preset: multi'): WorldResult =>
      run(setUp, `prices: { seeksPromotions: 1, ${lines} }\n${calm}`);
    const needsElsewhere = ({ needsElsewhere: days }: WorldResult): number =>
      days.reduce((sum, day) => sum + day, 0);
    expect(needsElsewhere(seeking('promotionShare: 1'))).toBe(0);
    expect(needsElsewhere(seeking('promotionShare: 0'))).toBe(
      needsElsewhere(run('preset: multi', `prices: { promotionShare: 0 }\n${calm}`)),
    );
    const apart = seeking('promotionShare: 0.2', 'preset: multi, consistency: 0');
    const together = seeking('promotionShare: 0.2', 'preset: multi, consistency: 1');
    expect(needsElsewhere(apart)).toBeLessThan(needsElsewhere(together));
  });

  it('[R18] without promotions the numbers of promotions move nothing', () => {
    const off = (pull: number): string =>
      run(
        'preset: multi',
        `prices: { promotionShare: 0, promotionPull: ${String(pull)}, promotionDepth: ${String(pull)} }`,
      ).digest;
    expect(off(0.9)).toBe(off(0));
  });
});

describe('[R19] stock', () => {
  it('[R19] base-stock levels meet the planned chance of an empty shelf', () => {
    for (const mean of [0.3, 2, 40, 300]) {
      const { lower, chanceLower } = baseStock(mean, 0.08);
      let term = Math.exp(-mean);
      let below = 0;
      for (let level = 0; level < lower; level++) {
        below += term;
        term *= mean / (level + 1);
      }
      const empty = chanceLower * (1 - below) + (1 - chanceLower) * (1 - below - term);
      expect(empty).toBeCloseTo(0.08, 6);
    }
  });

  it('[R19] listings of last night oversell, live ones do not, and listing software changes nothing else', () => {
    const scarce = 'stock: { stockOutTarget: 0.4, articles: 5 }';
    expect(total(run('preset: multi', scarce), 'oversold')).toBeGreaterThan(5);
    expect(total(run('preset: multi, stock: { live: on }', scarce), 'oversold')).toBe(0);
  });

  it('[R19] pooling the same stock leaves fewer shelves empty', () => {
    const scarce = 'stock: { stockOutTarget: 0.3, expectedOrders: 2.5 }';
    const apart = run('preset: multi, stock: { live: on }', scarce);
    const pooled = run('preset: multi, stock: { live: on, pooled: on }', scarce);
    expect(total(apart, 'stockOuts')).toBeGreaterThan(100);
    expect(total(pooled, 'stockOuts')).toBeLessThan(0.9 * total(apart, 'stockOuts'));
  });

  it('[R19] what a store sells has to lie there: a warehouse nobody orders from does not fill its shelf, pooled or not', () => {
    const lines = `channels: [store, { id: web, affinity: { storeFocused: 0, mixed: 0, digital: 0 } }]
stock: { stockOutTarget: 0.3, expectedOrders: 2.5 }`;
    const [apart, pooled] = ['off', 'on'].map((shared) =>
      run(`preset: multi, stock: { live: on, pooled: ${shared} }`, lines),
    );
    if (apart === undefined || pooled === undefined) throw new Error('expected two worlds');
    expect(total(apart, 'stockOuts')).toBeGreaterThan(20);
    expect(pooled.digest).toBe(apart.digest);
  });

  it('[R19] two shoppers collide over the last unit: one more buyer takes from another', () => {
    const one = 'stock: { articles: 1, expectedOrders: 0.01, leadTimeDays: 90 }';
    const world = run('preset: multi, stock: { live: on, pooled: on }', one);
    expect(total(world, 'lost.stockOut')).toBeGreaterThan(0.5 * total(world, 'journeys'));
    const plenty = run('preset: multi, stock: { live: on, pooled: on }', 'stock: { expectedOrders: 50 }');
    expect(total(plenty, 'lost.stockOut')).toBe(0);
  });
});

describe('[R20] disruptions', () => {
  const days = 'events: [{ kind: hubDown, day: 1, days: 120 }]';

  it('[R20] a channel that is down sells nothing while it is down, and sells again after', () => {
    const plan = planOf(
      `${noHistory}\nchannels: [store]\nsetUps: [single]\nevents: [{ kind: channelDown, channel: store, day: 40, days: 20 }]`,
    );
    const world = worldOf(plan, 'single');
    const counters = world.daily.length / world.days;
    const orders = (day: number): number => world.daily[day * counters + 5] ?? 0;
    const sum = (from: number, to: number): number =>
      Array.from({ length: to - from }, (_, i) => orders(from + i)).reduce((all, one) => all + one, 0);
    expect(sum(39, 59)).toBe(0);
    expect(sum(20, 39)).toBeGreaterThan(5);
    expect(sum(59, 100)).toBeGreaterThan(5);
  });

  it('[R20] while the hub is down linked channels forget even what is their own, unless they fall back on it', () => {
    const reEntered = (setUp: string): number =>
      total(run(setUp, `preset: ownShop\n${days}`), 'reEnteredFields');
    const [apart, linked, fallsBack] = [
      reEntered('preset: multi'),
      reEntered('preset: omni'),
      reEntered('preset: omni, fallback: ownMemory'),
    ];
    expect(linked).toBeGreaterThan(1.2 * apart);
    expect(fallsBack).toBeLessThan(linked);
  });

  it('[R20] channels without links have no hub to lose', () => {
    expect(run('preset: multi', days).digest).toBe(run('preset: multi').digest);
  });
});

describe('[R21] depth', () => {
  it('[R21] omni at depth 0 is multi, bit for bit, and at depth 1 omni', () => {
    expect(run('preset: omni, integrationDepth: 0').digest).toBe(run('preset: multi').digest);
    expect(run('preset: omni, integrationDepth: 1').digest).toBe(run('preset: omni').digest);
  });

  it('[R21] the deeper, the less is lost on switches', () => {
    const lost = [0, 0.5, 1].map((depth) => {
      const world = run(`preset: omni, integrationDepth: ${String(depth)}`);
      return total(world, 'kindsLost') / total(world, 'switches');
    });
    expect(lost[0]).toBeGreaterThan(lost[1] ?? 0);
    expect(lost[1]).toBeGreaterThan(lost[2] ?? 0);
  });
});

describe('[R22] awareness and word of mouth', () => {
  const unknown = (recommends: number, slope = 8): WorldResult =>
    run(
      'preset: multi',
      `channels: [{ id: store, awareness: 0.2 }, { id: web, awareness: 0.2, onDevice: { computer: { browsingPerYear: 0 }, phone: { browsingPerYear: 0 } } }]
talk: { recommends: ${String(recommends)}, recommendSlope: ${String(slope)} }`,
    );

  it('[R22] who knows no open channel takes her needs elsewhere', () => {
    const known = run('preset: multi', 'channels: [{ id: store, awareness: 1 }, { id: web, awareness: 1 }]');
    expect(total(unknown(0), 'journeys')).toBeLessThan(0.8 * total(known, 'journeys'));
  });

  it('[R22] recommendations win shoppers who knew nothing of the firm; without them nobody is gained', () => {
    expect(total(unknown(0), 'gainedOrders')).toBe(0);
    expect(total(unknown(0.5), 'recommendations')).toBeGreaterThan(50);
    expect(total(unknown(0.5), 'gainedOrders')).toBeGreaterThan(3);
    expect(total(unknown(0.5), 'journeys')).toBeGreaterThan(total(unknown(0), 'journeys'));
  });

  it('[R22] switched off, its slope moves nothing', () => {
    expect(unknown(0, 1).digest).toBe(unknown(0, 50).digest);
  });
});

describe('[R23] reminders', () => {
  const sure = 'talk: { reminderReaches: 1, reminderWorks: 1, reminderHarms: 0 }';

  it('[R23] a reminder that always works wins baskets back, the more the more channels know her', () => {
    const wonBack = (setUp: string): number => {
      const world = run(setUp, `preset: ownShop\n${sure}`);
      return total(world, 'basketsWonBack') / total(world, 'journeys');
    };
    expect(wonBack('preset: multi')).toBeGreaterThan(0);
    expect(wonBack('preset: omni')).toBeGreaterThan(wonBack('preset: multi'));
  });

  it('[R23] a reminder that only harms costs orders', () => {
    const orders = (hours: number): number =>
      total(
        run(
          `preset: omni, reminderHours: ${String(hours)}`,
          'preset: ownShop\ntalk: { reminderReaches: 1, reminderHarms: 1, reminderWorks: 0 }',
        ),
        'orders',
      );
    expect(orders(1)).toBeLessThan(orders(0));
  });

  it('[R23] switched off, nobody is reminded and its numbers move nothing', () => {
    const off = (works: number): WorldResult =>
      run(
        'preset: omni, reminderHours: 0',
        `talk: { reminderWorks: ${String(works)}, reminderReaches: ${String(works)} }`,
      );
    expect(total(off(1), 'reminders')).toBe(0);
    expect(off(1).digest).toBe(off(0).digest);
  });
});

it('[R2] shoppers who collide over stock still leave other worlds alone', () => {
  const scarce = `${noHistory}\nstock: { stockOutTarget: 0.4 }`;
  const [alone] = worldsOf(planOf(`${scarce}\nsetUps: [multi]`));
  expect(worldOf(planOf(`${scarce}\nsetUps: [single, multi, omni]`), 'multi').digest).toBe(alone?.digest);
});
