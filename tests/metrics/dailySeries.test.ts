import { describe, expect, it } from 'vitest';
import { measureDailySeries } from '../../sim/metrics/dailySeries.ts';
import { describeSeries, emptySpread, foldSeries } from '../../sim/metrics/seriesSpread.ts';
import { tallyWorld } from '../../sim/metrics/worldTally.ts';
import { recordWith, smallPlan } from '../support/worlds.ts';

const plan = smallPlan({ days: 9 });
const series = measureDailySeries(
  tallyWorld(
    plan,
    recordWith(plan, [
      { day: 1, touchpoint: 0, counts: { journeys: 10, orders: 3, historyOrders: 1, firstOrders: 2 } },
      { day: 1, touchpoint: 2, counts: { journeys: 10, reEnteredFields: 30 } },
      { day: 3, touchpoint: 1, counts: { journeys: 20, orders: 6, firstOrders: 2, secondOrders: 1 } },
      { day: 8, touchpoint: 1, counts: { reEnteredFields: 4, orders: 2, secondOrders: 2 } },
    ]),
  ),
  7,
);

describe('the daily series', () => {
  it('show orders per journey of the last seven days, orders of the history left out', () => {
    expect([...series.conversion]).toEqual([
      NaN,
      2 / 20,
      2 / 20,
      8 / 40,
      8 / 40,
      8 / 40,
      8 / 40,
      8 / 40,
      8 / 20,
    ]);
  });

  it('show re-entered fields per 100 journeys of the last seven days', () => {
    expect([...series.reEntry]).toEqual([NaN, 150, 150, 75, 75, 75, 75, 75, 20]);
  });

  it('show second orders so far among first orders so far', () => {
    expect([...series.repeatPurchase]).toEqual([NaN, 0, 0, 1 / 4, 1 / 4, 1 / 4, 1 / 4, 1 / 4, 3 / 4]);
  });

  it('hold null on a day without a value and no interval on a day with one', () => {
    const spread = emptySpread(3);
    foldSeries(spread, Float64Array.of(NaN, 0.5, 1));
    foldSeries(spread, Float64Array.of(NaN, NaN, 3));
    const found = describeSeries(spread);
    expect(found.mean).toEqual([null, 0.5, 2]);
    expect(found.ciLow.slice(0, 2)).toEqual([null, null]);
    expect(found.ciLow[2]).toBeCloseTo(2 - 12.7062047, 6);
    expect(found.ciHigh[2]).toBeCloseTo(2 + 12.7062047, 6);
  });
});
