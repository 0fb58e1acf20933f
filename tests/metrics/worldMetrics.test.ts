import { describe, expect, it } from 'vitest';
import { codebook, metricIds } from '../../sim/metrics/codebook.ts';
import { noValueTexts } from '../../sim/metrics/noValue.ts';
import { measureWorld } from '../../sim/metrics/worldMetrics.ts';
import { emptyRecord, recordWith, smallPlan } from '../support/worlds.ts';

/** Three days, four shoppers, three touchpoints; every figure below can be followed with a pencil. */
const plan = smallPlan({ days: 3, shoppers: 4, eachShopperStandsFor: 10 });
const world = recordWith(
  plan,
  [
    {
      day: 0,
      touchpoint: 1,
      counts: {
        journeys: 6,
        sessions: 10,
        browsingVisits: 4,
        basketSessions: 5,
        enteredFields: 30,
        questions: 4,
      },
    },
    {
      day: 1,
      touchpoint: 2,
      counts: {
        ...{
          journeys: 2,
          sessions: 6,
          basketSessions: 3,
          orders: 4,
          historyOrders: 1,
          switches: 5,
          kindsLost: 8,
        },
        ...{ reEnteredFields: 20, reEnteredDeciseconds: 1800, retoldQuestions: 3, collectedOrders: 1 },
        ...{ switchedJourneysEnded: 3, finishedElsewhere: 2, 'lost.reEntry': 2, 'lost.leakOnSwitch': 1 },
        'lost.channelNotOffered': 1,
      },
      orderValue: 100,
    },
    { day: 2, touchpoint: 0, counts: { orders: 1 }, orderValue: 50.5 },
  ],
  { minutesToOrder: 2880, orders: [0, 1, 2, 4], satisfaction: [0.5, 0.5, 0.75, 1] },
);

describe('the metrics of a world', () => {
  const measured = measureWorld(plan, { ...world, setUp: 'multi' });
  it.each([
    ['conversionRate', (5 - 1) / 8],
    ['repeatPurchaseRate', 2 / 3],
    ['reEntryFields', 20 / 8],
    ['reEntryFieldsPerOrder', 20 / 5],
    ['reEntryFieldsPerSwitch', 20 / 5],
    ['reEntryMinutes', 3 / 8],
    ['reEntryLossRate', 2 / 8],
    ['entryFields', 30 / 8],
    ['switchRate', 5 / 8],
    ['crossChannelCompletion', 2 / 3],
    ['kindsLostPerSwitch', 8 / 5],
    ['leakRate', 1 / 5],
    ['unmetWishRate', 1 / 8],
    ['sessionConversion', 5 / 16],
    ['cartAbandonment', 1 - 5 / 8],
    ['retoldQuestionRate', 3 / 4],
    ['collectedShare', 1 / 5],
    ['repeatLadder2', 1 / 2],
    ['repeatLadder3', 1],
    ['ordersPerShopperYear', (5 / 4) * (365 / 3)],
    ['satisfaction', 2.75 / 4],
    ['daysToOrder', 2 / 4],
    ['revenue', 1505],
    ['orders', 5],
    ['journeys', 8],
  ] as const)('has %s as computed by hand: %d', (metric, expected) => {
    const found = measured[metric];
    expect(found.kind).toBe('value');
    expect(found.kind === 'value' ? found.value : NaN).toBeCloseTo(expected, 12);
  });

  it('measures every metric of the codebook, in its order', () => {
    expect(Object.keys(measured)).toEqual(metricIds);
  });

  it('gives the reason instead of a number where nothing happened', () => {
    const nothing = measureWorld(plan, { ...emptyRecord(plan), setUp: 'multi' });
    const reasons = metricIds.map((metric) => {
      const found = nothing[metric];
      return [metric, found.kind === 'none' ? found.reason : found.value];
    });
    expect(Object.fromEntries(reasons)).toMatchInlineSnapshot(`
      {
        "analystHours": 0,
        "believedCustomers": 0,
        "breakEvenDay": "isReference",
        "cartAbandonment": "noBaskets",
        "channelsKnown": 0,
        "collectedShare": "noOrders",
        "contradictionRate": "noSwitches",
        "contribution": 0,
        "conversionRate": "noJourneys",
        "crossChannelCompletion": "noSwitchedJourneys",
        "daysToOrder": "noOrders",
        "deliveredOrders": 0,
        "discountedShare": "noOrders",
        "duplicateMessageRate": "noMessages",
        "entryFields": "noJourneys",
        "firstContactSuccess": "noQuestions",
        "journeys": 0,
        "kindsLostPerSwitch": "noSwitches",
        "leakRate": "noSwitches",
        "manyChannelSpend": "noShoppers",
        "manyChannelSpendPerJourney": "noJourneys",
        "messagesPerShopper": 0,
        "orders": 0,
        "ordersPerShopperYear": 0,
        "oversoldRate": "noOrders",
        "profilesPerCustomer": "noKnown",
        "profit": 0,
        "profitPerShopper": 0,
        "reEntryFields": "noJourneys",
        "reEntryFieldsPerOrder": "noOrders",
        "reEntryFieldsPerSwitch": "noSwitches",
        "reEntryLossRate": "noJourneys",
        "reEntryMinutes": "noJourneys",
        "recommendationGain": "noBuyers",
        "recoveredBaskets": "noJourneys",
        "refunds": 0,
        "repeatLadder2": "noRepeatBuyers",
        "repeatLadder3": "noThirdOrders",
        "repeatPurchaseRate": "noBuyers",
        "retoldQuestionRate": "noQuestions",
        "returnRate": "noOrders",
        "revenue": 0,
        "rivalLossRate": "noJourneys",
        "satisfaction": 0,
        "serviceContactsPerOrder": "noOrders",
        "serviceMinutes": "noQuestions",
        "sessionConversion": "noSessions",
        "setUpCost": 0,
        "stitchedJourneyShare": "noCrossJourneys",
        "stockOutRate": "noJourneys",
        "storeHandovers": 0,
        "switchRate": "noJourneys",
        "touchesAnswered": "noMessages",
        "trueCustomers": 0,
        "unmetWishRate": "noJourneys",
        "unsubscribeRate": "noMessages",
      }
    `);
  });

  it('gives no satisfaction and no orders a year where there are no shoppers', () => {
    const deserted = smallPlan({ shoppers: 0 });
    const found = measureWorld(deserted, { ...emptyRecord(deserted), setUp: 'multi' });
    expect(found.satisfaction).toEqual({ kind: 'none', reason: 'noShoppers' });
    expect(found.ordersPerShopperYear).toEqual({ kind: 'none', reason: 'noShoppers' });
  });
});

describe('the codebook', () => {
  it('names every metric and its formula in both languages, each its own way', () => {
    for (const metric of metricIds) {
      const { name, formula } = codebook[metric];
      for (const text of [name, formula]) {
        expect(text.en.trim(), metric).not.toBe('');
        expect(text.id.trim(), metric).not.toBe('');
        expect(text.en, metric).not.toBe(text.id);
      }
    }
    expect(new Set(metricIds.map((metric) => codebook[metric].name.en)).size).toBe(metricIds.length);
    expect(new Set(metricIds.map((metric) => codebook[metric].name.id)).size).toBe(metricIds.length);
  });

  it('opens with the three headlines', () => {
    expect(metricIds.slice(0, 3)).toEqual(['conversionRate', 'repeatPurchaseRate', 'reEntryFields']);
  });

  it('has a sentence in both languages for every reason without a number', () => {
    for (const text of Object.values(noValueTexts))
      expect([text.en, text.id].every((half) => half.endsWith('.'))).toBe(true);
  });
});
