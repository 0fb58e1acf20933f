import { describe, expect, it } from 'vitest';
import { followCohort, liveDays } from '../../sim/facts/cohort.ts';
import { planFactWorlds } from '../../sim/facts/factWorlds.ts';
import { simulateReplication } from '../../sim/pipeline.ts';
import { expectRecordedStates } from './recordedStates.ts';

const whole = planFactWorlds(['multi']);
const plan = { ...whole, crowd: { ...whole.crowd, shoppers: 400 } };
const { history, crowd, seed } = plan;

function daysOf() {
  return history === null ? [] : [...liveDays(crowd, history, seed, 0)];
}

it('repeat orders of the cohort meet F5 to F7', () => {
  expectRecordedStates(['F5', 'F6', 'F7']);
});

describe('a life lived day by day', () => {
  it('is the life lived in one piece: every shopper has the same orders and spend', () => {
    const [world] = [...simulateReplication(plan, 0)];
    const orders = new Uint16Array(crowd.shoppers);
    const spend = new Float64Array(crowd.shoppers);
    for (const day of daysOf()) {
      if (day.day < crowd.warmUpDays) continue;
      day.orders.forEach((count, shopper) => {
        orders[shopper]! += count;
        spend[shopper]! += day.spend[shopper]!;
      });
    }
    expect(orders).toEqual(world?.shoppers.orders);
    spend.forEach((amount, shopper) => {
      expect(amount).toBeCloseTo(world?.shoppers.spend[shopper] ?? NaN, 6);
    });
  });

  it('gives a cohort of those whose first order falls into the history, each followed for as long as the measured days', () => {
    const members = new Map<number, { first: number; orders: number }>();
    for (const { day, orders } of daysOf())
      orders.forEach((count, shopper) => {
        const known = members.get(shopper);
        if (known === undefined) {
          if (count > 0) members.set(shopper, { first: day, orders: count });
        } else if (day < known.first + crowd.days) known.orders += count;
      });
    const inHistory = [...members.values()].filter(({ first }) => first < crowd.warmUpDays);
    const cohort = followCohort(plan, 0);
    expect(cohort.orders.toSorted()).toEqual(inHistory.map(({ orders }) => orders).toSorted());
    expect(cohort.orders.length).toBeGreaterThan(30);
    expect(cohort.spend.every((amount) => amount > 0)).toBe(true);
  });
});
