/**
 * Levels of the crowd groceries, made by `npm run saluran -- calibrate --preset groceries --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 30 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * store/inPerson conversion 0.5967 (target 0.6, -0.6 %, assumed)
 * web/computer conversion 0.0346 (target 0.035, -1.2 %, E8.3)
 * web/phone conversion 0.0212 (target 0.022, -3.7 %, E8.3)
 * app/phone conversion 0.0540 (target 0.055, -1.8 %, E8.7)
 * marketplace/phone conversion 0.1071 (target 0.11, -2.7 %, E8.8)
 * messaging/phone conversion 0.1469 (target 0.15, -2.0 %, E8.11)
 * web/computer abandonment 0.6508 (target 0.65, +0.1 %, E2.1 E2.2)
 * web/phone abandonment 0.7563 (target 0.75, +0.8 %, E2.1 E2.2)
 * ordersPerShopperYear 8.9387 (target 9, -0.7 %, assumed)
 */
export const groceriesLevels = {
  needConversion: 0.573,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'store/inPerson': [1.166, 0],
    'web/computer': [4.974, 0.037],
    'web/phone': [5.807, 0.0262],
    'app/phone': [2.511, 0.081],
    'messaging/phone': [0.596, 0.02],
    'marketplace/phone': [1.761, 0.05],
  },
} as const;
