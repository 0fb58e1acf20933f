/**
 * Levels of the crowd mediaHobby, made by `npm run saluran -- calibrate --preset mediaHobby --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 120 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * web/computer conversion 0.0346 (target 0.035, -1.0 %, E8.3)
 * web/phone conversion 0.0219 (target 0.022, -0.3 %, E8.3)
 * app/phone conversion 0.0550 (target 0.055, -0.0 %, E8.7)
 * marketplace/phone conversion 0.1077 (target 0.11, -2.0 %, E8.8)
 * store/inPerson conversion 0.2673 (target 0.27, -1.0 %, E8.1)
 * web/computer abandonment 0.6508 (target 0.65, +0.1 %, E2.1 E2.2)
 * web/phone abandonment 0.7517 (target 0.75, +0.2 %, E2.1 E2.2)
 * ordersPerShopperYear 0.7383 (target 0.75, -1.6 %, E5.4)
 */
export const mediaHobbyLevels = {
  needConversion: 0.493,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'web/computer': [3.462, 0.032],
    'web/phone': [3.866, 0.0196],
    'app/phone': [0.886, 0.081],
    'marketplace/phone': [0.948, 0.05],
    'store/inPerson': [0.224, 0],
  },
} as const;
