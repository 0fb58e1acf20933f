/**
 * Levels of the crowd cityShop, made by `npm run saluran -- calibrate --preset cityShop --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 120 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * store/inPerson conversion 0.2712 (target 0.27, +0.5 %, E8.1)
 * web/computer conversion 0.0343 (target 0.035, -2.1 %, E8.3)
 * web/phone conversion 0.0211 (target 0.022, -4.1 %, E8.3)
 * app/phone conversion 0.0522 (target 0.055, -5.1 %, E8.7)
 * marketplace/phone conversion 0.1080 (target 0.11, -1.8 %, E8.8)
 * social/phone conversion 0.0099 (target 0.01, -0.8 %, E8.10)
 * messaging/phone conversion 0.1460 (target 0.15, -2.7 %, E8.11)
 * web/computer abandonment 0.6549 (target 0.65, +0.8 %, E2.1 E2.2)
 * web/phone abandonment 0.7556 (target 0.75, +0.7 %, E2.1 E2.2)
 * ordersPerShopperYear 0.5198 (target 0.53, -1.9 %, E5.9)
 */
export const cityShopLevels = {
  needConversion: 0.537,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'store/inPerson': [0.344, 0],
    'web/computer': [1.874, 0.0301],
    'web/phone': [2.086, 0.0153],
    'app/phone': [0.408, 0.081],
    'marketplace/phone': [0.618, 0.05],
    'social/phone': [2.113, 0.01],
    'messaging/phone': [0.05, 0.02],
  },
} as const;
