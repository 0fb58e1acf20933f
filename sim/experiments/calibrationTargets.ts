/** A published number that the levels of a crowd are fitted to. */
export interface CalibrationTarget {
  /** Touchpoint id such as `web/phone`; null: the crowd as a whole. */
  readonly touchpoint: string | null;
  /**
   * `conversion`: orders / sessions, browsing included; `abandonment`: 1 - orders / sessions with a basket; `ordersPerShopperYear`: orders /
   * all shoppers, by 365 days.
   */
  readonly quantity: 'conversion' | 'abandonment' | 'ordersPerShopperYear';
  readonly value: number;
  /** The plausible range around it. */
  readonly low: number;
  readonly high: number;
  /** Row of the evidence table. */
  readonly source: string;
}

const conversion = (
  touchpoint: string,
  [value, low, high]: readonly [number, number, number],
  source: string,
): CalibrationTarget => ({ touchpoint, quantity: 'conversion', value, low, high, source });

/**
 * What the city shop is fitted to, under multi. The share of baskets left behind is published for the web alone: 0.70, with ten points
 * between phone and computer; elsewhere the share of visits that fill a basket stays assumed. The app's conversion is 2.5 times that of
 * the web on a phone. The last one is what r = 0.15, alpha = 4.3 weeks, a = 0.79 and b = 2.43 come to.
 */
export const calibrationTargets: readonly CalibrationTarget[] = [
  conversion('store/inPerson', [0.27, 0.2, 0.4], 'E8.1'),
  conversion('web/computer', [0.035, 0.02, 0.06], 'E8.3'),
  conversion('web/phone', [0.022, 0.013, 0.04], 'E8.3'),
  conversion('app/phone', [0.055, 0.044, 0.077], 'E8.7'),
  conversion('marketplace/phone', [0.11, 0.05, 0.15], 'E8.8'),
  conversion('social/phone', [0.01, 0.005, 0.02], 'E8.10'),
  conversion('messaging/phone', [0.15, 0.1, 0.25], 'E8.11'),
  {
    ...{ touchpoint: 'web/computer', quantity: 'abandonment', source: 'E2.1 E2.2' },
    ...{ value: 0.65, low: 0.6, high: 0.75 },
  },
  {
    ...{ touchpoint: 'web/phone', quantity: 'abandonment', source: 'E2.1 E2.2' },
    ...{ value: 0.75, low: 0.7, high: 0.85 },
  },
  {
    ...{ touchpoint: null, quantity: 'ordersPerShopperYear', source: 'E5.9' },
    ...{ value: 0.53, low: 0.45, high: 0.6 },
  },
];
