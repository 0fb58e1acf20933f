/**
 * Levels of the crowd electronics, made by `npm run saluran -- calibrate --preset electronics --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 80 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * store/inPerson conversion 0.2659 (target 0.27, -1.5 %, E8.1)
 * web/computer conversion 0.0334 (target 0.035, -4.4 %, E8.3)
 * web/phone conversion 0.0211 (target 0.022, -4.1 %, E8.3)
 * app/phone conversion 0.0515 (target 0.055, -6.3 %, E8.7)
 * marketplace/phone conversion 0.1095 (target 0.11, -0.4 %, E8.8)
 * social/phone conversion 0.0092 (target 0.01, -7.9 %, E8.10)
 * messaging/phone conversion 0.1454 (target 0.15, -3.1 %, E8.11)
 * web/computer abandonment 0.6578 (target 0.65, +1.2 %, E2.1 E2.2)
 * web/phone abandonment 0.7563 (target 0.75, +0.8 %, E2.1 E2.2)
 * ordersPerShopperYear 0.4114 (target 0.42, -2.0 %, E5.9)
 */
export const electronicsLevels = {
  needConversion: 0.477,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'store/inPerson': [0.24, 0],
    'web/computer': [1.714, 0.0351],
    'web/phone': [1.805, 0.0196],
    'app/phone': [0.319, 0.081],
    'marketplace/phone': [0.587, 0.05],
    'social/phone': [1.141, 0.01],
    'messaging/phone': [0.048, 0.02],
  },
} as const;
