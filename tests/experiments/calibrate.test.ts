import { describe, expect, it } from 'vitest';
import { calibrate } from '../../sim/experiments/calibrate.ts';
import { calibrationTargets, type CalibrationTarget } from '../../sim/experiments/calibrationTargets.ts';
import { levelsOf, measureTarget, refineLevels, withLevels } from '../../sim/experiments/levels.ts';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { channelParameters } from '../../sim/scenario/channelParameters.ts';
import { parameterGroups } from '../../sim/scenario/parameters.ts';
import { cityShopLevels } from '../../sim/scenario/presets/cityShopLevels.ts';
import { crowdPresets } from '../../sim/scenario/presets/crowds.ts';
import { DAILY_COUNTER_COUNT, dailyCounters, type DailyCounter } from '../../sim/world/worldResult.ts';
import { scenarioOf, shortest } from '../support/scenarioTexts.ts';

const touchpointIds = ['web/phone'];
const levels = { needConversion: 0.4, browsingPerYear: [2], browsingFillsBasket: [0.1] };

/** One touchpoint of 100 shopper-years: 200 browsing visits, of which 20 fill a basket. */
function countsOf(counts: Partial<Record<DailyCounter, number>>): {
  sums: Float64Array;
  shopperYears: number;
} {
  const sums = new Float64Array(DAILY_COUNTER_COUNT);
  for (const [name, amount] of Object.entries(counts))
    sums[dailyCounters.indexOf(name as DailyCounter)] = amount;
  return { sums, shopperYears: 100 };
}

const counted = countsOf({ orders: 30, sessions: 300, browsingVisits: 200, basketSessions: 80 });
const target = (quantity: CalibrationTarget['quantity'], value: number): CalibrationTarget => ({
  ...{ quantity, value, low: 0, high: 1, source: 'E0.0' },
  touchpoint: quantity === 'ordersPerShopperYear' ? null : 'web/phone',
});

describe('refining levels', () => {
  it('asks for as many browsing visits as bring the orders to the target conversion', () => {
    const { levels: next } = refineLevels(levels, counted, [target('conversion', 0.05)], touchpointIds);
    expect(next.browsingPerYear[0]).toBeCloseTo(5, 12); // 30 / 0.05 - 100 sessions of journeys = 500 visits
    expect(next.browsingFillsBasket).toEqual([0.1]);
  });

  it('asks for as many browsing baskets as bring the orders to the target abandonment, whatever the visits', () => {
    const targets = [target('conversion', 0.05), target('abandonment', 0.75)];
    const { levels: next } = refineLevels(levels, counted, targets, touchpointIds);
    expect(next.browsingFillsBasket[0]).toBeCloseTo(60 / 500, 12); // 30 / 0.25 - 60 baskets of journeys
  });

  it('leaves a level alone where its target is met, and where there is no target', () => {
    const met = [
      target('conversion', 0.1),
      target('abandonment', 0.625),
      target('ordersPerShopperYear', 0.3),
    ];
    for (const targets of [met, []]) {
      const { levels: next } = refineLevels(levels, counted, targets, touchpointIds);
      expect(next.browsingPerYear[0]).toBeCloseTo(2, 12);
      expect(next.browsingFillsBasket[0]).toBeCloseTo(0.1, 12);
      expect(next.needConversion).toBeCloseTo(0.4, 12);
    }
  });

  it('lowers the needs where there are too many orders', () => {
    const { levels: next } = refineLevels(
      levels,
      counted,
      [target('ordersPerShopperYear', 0.2)],
      touchpointIds,
    );
    expect(next.needConversion).toBeGreaterThan(0.4);
  });

  it('reports a level that would have to be negative, and takes 0', () => {
    const targets = [target('conversion', 0.5), target('abandonment', 0.2)];
    const { levels: next, problems } = refineLevels(levels, counted, targets, touchpointIds);
    expect(next.browsingPerYear).toEqual([0]);
    expect(problems).toMatchObject([{ touchpoint: 'web/phone', level: 'browsingPerYear' }]);
    expect(problems[0]?.asked).toBeCloseTo(-0.4, 9); // 30 / 0.5 - 100 sessions of journeys = -40 of 200 visits at 2 a year
  });
});

describe('the targets', () => {
  it('lie in their ranges, each quantity of a touchpoint once, at touchpoints of the city shop', () => {
    const { touchpointIds: ids } = planExperiment(scenarioOf(`${shortest}preset: cityShop\n`));
    for (const { touchpoint, value, low, high, source } of calibrationTargets) {
      expect(value).toBeGreaterThan(low);
      expect(value).toBeLessThan(high);
      expect(source).toMatch(/^E\d+\.\d+/);
      if (touchpoint !== null) expect(ids).toContain(touchpoint);
    }
    const keys = calibrationTargets.map(({ touchpoint, quantity }) => `${touchpoint ?? ''} ${quantity}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are measured as they say', () => {
    expect(measureTarget(target('conversion', 0), counted, touchpointIds)).toBe(0.1);
    expect(measureTarget(target('abandonment', 0), counted, touchpointIds)).toBe(0.625);
    expect(measureTarget(target('ordersPerShopperYear', 0), counted, touchpointIds)).toBe(0.3);
  });
});

describe('calibrating', () => {
  const title = { en: 'Calibration', id: 'Kalibrasi' };
  const size = { shoppers: 600, warmUpDays: 182, days: 182, setUps: ['multi'] };
  const text = JSON.stringify({ saluran: 1, id: 'calibrate', title, preset: 'cityShop', ...size });
  const plan = planExperiment(scenarioOf(text));
  /** Far from the targets: half the visits, twice the needs. */
  const { needConversion, browsingPerYear, browsingFillsBasket } = levelsOf(plan);
  const off = withLevels(plan, {
    needConversion: needConversion / 2,
    browsingPerYear: browsingPerYear.map((visits) => visits / 2),
    browsingFillsBasket,
  });
  // What is rare is noise in so small a crowd: the three touchpoints with most orders.
  const targets = calibrationTargets.filter(({ touchpoint, quantity }) =>
    quantity === 'conversion' ? /store|market|computer/.test(touchpoint ?? '') : touchpoint === null,
  );

  it('comes closer to the targets round by round, the same every time, and ends with a check on other shoppers', () => {
    const fit = () => [...calibrate(off, targets, { rounds: 2, replications: 2, checkSeed: 'unseen' })];
    const rounds = fit();
    expect(rounds.map(({ round }) => round)).toEqual([0, 1, 2, 'check']);
    expect(rounds[2]!.misfit).toBeLessThan(rounds[0]!.misfit / 2);
    expect(rounds[3]!.misfit).not.toBe(rounds[2]!.misfit);
    expect(fit()).toEqual(rounds);
  });
});

describe('the city shop', () => {
  it('has the levels that were written for it, inside their bounds', () => {
    const plan = planExperiment(scenarioOf(`${shortest}preset: cityShop\n`));
    const written: Readonly<Record<string, readonly [number, number]>> = cityShopLevels.browsing;
    expect(Object.keys(written)).toEqual(plan.touchpointIds);
    expect([...plan.crowd.browsingPerYear]).toEqual(plan.touchpointIds.map((id) => written[id]?.[0]));
    expect([...plan.crowd.browsingFillsBasket]).toEqual(plan.touchpointIds.map((id) => written[id]?.[1]));
    expect(plan.crowd.values.crowd.needConversion).toBe(cityShopLevels.needConversion);
    for (const [visits, fills] of Object.values(written)) {
      expect(visits).toBeGreaterThan(0);
      expect(fills).toBeLessThan(channelParameters.browsingFillsBasket.max);
    }
    expect(parameterGroups.crowd.needConversion.max).toBeGreaterThan(cityShopLevels.needConversion);
    expect(parameterGroups.journey.pauseReturns.default).toBeLessThanOrEqual(0.82);
  });

  it('gives other crowds no levels of its own', () => {
    const plan = planExperiment(scenarioOf(`${shortest}preset: ownShop\n`));
    expect(plan.crowd.values.crowd.needConversion).toBe(crowdPresets.ownShop.needConversion);
  });
});
