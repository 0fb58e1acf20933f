/**
 * Levels of the crowd groceries, made by `npm run saluran -- calibrate --preset groceries --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 120 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * store/inPerson conversion 0.5999 (target 0.6, -0.0 %, assumed)
 * web/computer conversion 0.0346 (target 0.035, -1.1 %, E8.3)
 * web/phone conversion 0.0216 (target 0.022, -1.6 %, E8.3)
 * app/phone conversion 0.0540 (target 0.055, -1.7 %, E8.7)
 * marketplace/phone conversion 0.1099 (target 0.11, -0.1 %, E8.8)
 * messaging/phone conversion 0.1503 (target 0.15, +0.2 %, E8.11)
 * web/computer abandonment 0.6556 (target 0.65, +0.9 %, E2.1 E2.2)
 * web/phone abandonment 0.7555 (target 0.75, +0.7 %, E2.1 E2.2)
 * ordersPerShopperYear 8.9918 (target 9, -0.1 %, assumed)
 */
export const groceriesLevels = {
  needConversion: 0.566,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'store/inPerson': [1.153, 0],
    'web/computer': [5.073, 0.0374],
    'web/phone': [5.799, 0.026],
    'app/phone': [2.533, 0.081],
    'messaging/phone': [0.572, 0.02],
    'marketplace/phone': [1.68, 0.05],
  },
} as const;
