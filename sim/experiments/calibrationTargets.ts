import type { CrowdPresetId } from '../scenario/presets/crowds.ts';

/** A published (or assumed) number that the levels of a crowd are fitted to. */
export interface CalibrationTarget {
  /** Touchpoint id such as `web/phone`; null: the crowd as a whole (of visitors: those of the web). */
  readonly touchpoint: string | null;
  /**
   * `conversion`: orders / sessions, browsing included; `abandonment`: 1 - orders / sessions with a basket; `ordersPerShopperYear`: orders /
   * all shoppers, by 365 days; `returningShare`: web sessions on a touchpoint she was on within 28 days / all; `returningBaskets`: share of those
   * with a basket / that of the others (fact F4).
   */
  readonly quantity:
    'conversion' | 'abandonment' | 'ordersPerShopperYear' | 'returningShare' | 'returningBaskets';
  readonly value: number;
  /** The plausible range around it. */
  readonly low: number;
  readonly high: number;
  /** Row of the evidence table, or `assumed`. */
  readonly source: string;
}

const conversion = (
  touchpoint: string,
  [value, low, high]: readonly [number, number, number],
  source: string,
): CalibrationTarget => ({ touchpoint, quantity: 'conversion', value, low, high, source });

/** Orders of an average shopper a year, buyers or not. */
const orders = (
  [value, low, high]: readonly [number, number, number],
  source: string,
): CalibrationTarget => ({ touchpoint: null, quantity: 'ordersPerShopperYear', value, low, high, source });

const store = conversion('store/inPerson', [0.27, 0.2, 0.4], 'E8.1');
const webComputer = conversion('web/computer', [0.035, 0.02, 0.06], 'E8.3');
const webPhone = conversion('web/phone', [0.022, 0.013, 0.04], 'E8.3');
/** 2.5 times that of the web on a phone. */
const app = conversion('app/phone', [0.055, 0.044, 0.077], 'E8.7');
const marketplace = conversion('marketplace/phone', [0.11, 0.05, 0.15], 'E8.8');
const social = conversion('social/phone', [0.01, 0.005, 0.02], 'E8.10');
const messaging = conversion('messaging/phone', [0.15, 0.1, 0.25], 'E8.11');

/**
 * The share of baskets left behind is published for the web alone: 0.70, with ten points between phone and computer; elsewhere the share of
 * visits that fill a basket stays assumed.
 */
const webBaskets: readonly CalibrationTarget[] = [
  {
    ...{ touchpoint: 'web/computer', quantity: 'abandonment', source: 'E2.1 E2.2' },
    ...{ value: 0.65, low: 0.6, high: 0.75 },
  },
  {
    ...{ touchpoint: 'web/phone', quantity: 'abandonment', source: 'E2.1 E2.2' },
    ...{ value: 0.75, low: 0.7, high: 0.85 },
  },
];

/**
 * Published of web shops of all trades: 48 % of sessions are by returning visitors, 15 % of which fill a basket, against 8 % of the others.
 * How often visitors come back differs with how often goods are needed and is not published by trade: the city shop alone is fitted to it, the
 * other crowds browse with its exponents.
 */
const webVisitors: readonly CalibrationTarget[] = [
  {
    ...{ touchpoint: null, quantity: 'returningShare', source: 'E8.6' },
    ...{ value: 0.48, low: 0.38, high: 0.58 },
  },
  {
    ...{ touchpoint: null, quantity: 'returningBaskets', source: 'E8.6' },
    ...{ value: 1.9, low: 1.5, high: 2.5 },
  },
];

/**
 * What each prepared crowd is fitted to, under multi; a crowd that is not named here was not fitted. Conversion by trade is published for stores
 * alone (apparel 0.25), so that of all trades stands elsewhere. Orders are what the crowd's r, alpha, a and b come to, given that a quarter of
 * needs goes to rivals and part of the rest is not seen through.
 */
export const calibrationTargets: Readonly<Partial<Record<CrowdPresetId, readonly CalibrationTarget[]>>> = {
  cityShop: [
    ...[store, webComputer, webPhone, app, marketplace, social, messaging],
    ...webBaskets,
    ...webVisitors,
    orders([0.53, 0.45, 0.6], 'E5.9'),
  ],
  fashion: [
    conversion('store/inPerson', [0.25, 0.2, 0.4], 'E8.1'),
    ...[webComputer, webPhone, app, marketplace, social, messaging],
    ...webBaskets,
    orders([0.53, 0.45, 0.6], 'E5.9'),
  ],
  electronics: [
    ...[store, webComputer, webPhone, app, marketplace, social, messaging],
    ...webBaskets,
    orders([0.42, 0.3, 0.6], 'E5.9'),
  ],
  groceries: [
    conversion('store/inPerson', [0.6, 0.4, 0.8], 'assumed'),
    ...[webComputer, webPhone, app, marketplace, messaging],
    ...webBaskets,
    orders([9, 5, 15], 'assumed'),
  ],
  smallSeller: [
    ...[messaging, social, marketplace, webComputer, webPhone],
    orders([0.45, 0.2, 0.7], 'assumed'),
  ],
  mediaHobby: [
    ...[webComputer, webPhone, app, marketplace, store],
    ...webBaskets,
    orders([0.75, 0.6, 0.9], 'E5.4'),
  ],
};
