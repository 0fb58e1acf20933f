/**
 * Levels of the crowd electronics, made by `npm run saluran -- calibrate --preset electronics --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 120 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * store/inPerson conversion 0.2690 (target 0.27, -0.4 %, E8.1)
 * web/computer conversion 0.0339 (target 0.035, -3.0 %, E8.3)
 * web/phone conversion 0.0212 (target 0.022, -3.5 %, E8.3)
 * app/phone conversion 0.0519 (target 0.055, -5.7 %, E8.7)
 * marketplace/phone conversion 0.1095 (target 0.11, -0.4 %, E8.8)
 * social/phone conversion 0.0096 (target 0.01, -3.5 %, E8.10)
 * messaging/phone conversion 0.1446 (target 0.15, -3.6 %, E8.11)
 * web/computer abandonment 0.6572 (target 0.65, +1.1 %, E2.1 E2.2)
 * web/phone abandonment 0.7569 (target 0.75, +0.9 %, E2.1 E2.2)
 * ordersPerShopperYear 0.4119 (target 0.42, -1.9 %, E5.9)
 */
export const electronicsLevels = {
  needConversion: 0.476,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'store/inPerson': [0.23, 0],
    'web/computer': [1.662, 0.0351],
    'web/phone': [1.784, 0.0192],
    'app/phone': [0.319, 0.081],
    'marketplace/phone': [0.593, 0.05],
    'social/phone': [1.083, 0.01],
    'messaging/phone': [0.05, 0.02],
  },
} as const;
