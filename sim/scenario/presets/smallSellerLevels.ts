/**
 * Levels of the crowd smallSeller, made by `npm run saluran -- calibrate --preset smallSeller --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 120 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * messaging/phone conversion 0.1504 (target 0.15, +0.3 %, E8.11)
 * social/phone conversion 0.0102 (target 0.01, +2.2 %, E8.10)
 * marketplace/phone conversion 0.1078 (target 0.11, -2.0 %, E8.8)
 * web/computer conversion 0.0359 (target 0.035, +2.5 %, E8.3)
 * web/phone conversion 0.0199 (target 0.022, -9.6 %, E8.3)
 * ordersPerShopperYear 0.4476 (target 0.45, -0.5 %, assumed)
 */
export const smallSellerLevels = {
  needConversion: 0.666,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'messaging/phone': [1.322, 0.02],
    'social/phone': [5.564, 0.01],
    'marketplace/phone': [0.462, 0.05],
    'web/computer': [0.052, 0.0301],
    'web/phone': [0.193, 0.0153],
  },
} as const;
