/**
 * Levels of the crowd mediaHobby, made by `npm run saluran -- calibrate --preset mediaHobby --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 80 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * web/computer conversion 0.0351 (target 0.035, +0.4 %, E8.3)
 * web/phone conversion 0.0222 (target 0.022, +0.9 %, E8.3)
 * app/phone conversion 0.0540 (target 0.055, -1.9 %, E8.7)
 * marketplace/phone conversion 0.1071 (target 0.11, -2.6 %, E8.8)
 * store/inPerson conversion 0.2672 (target 0.27, -1.0 %, E8.1)
 * web/computer abandonment 0.6479 (target 0.65, -0.3 %, E2.1 E2.2)
 * web/phone abandonment 0.7523 (target 0.75, +0.3 %, E2.1 E2.2)
 * ordersPerShopperYear 0.7406 (target 0.75, -1.3 %, E5.4)
 */
export const mediaHobbyLevels = {
  needConversion: 0.492,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'web/computer': [3.412, 0.0315],
    'web/phone': [3.864, 0.0198],
    'app/phone': [0.891, 0.081],
    'marketplace/phone': [0.952, 0.05],
    'store/inPerson': [0.23, 0],
  },
} as const;
