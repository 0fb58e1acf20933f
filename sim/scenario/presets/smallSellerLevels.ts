/**
 * Levels of the crowd smallSeller, made by `npm run saluran -- calibrate --preset smallSeller --out FILE`; fitted, so not to be edited by hand: 5 rounds in closed
 * form with 160 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * messaging/phone conversion 0.1505 (target 0.15, +0.4 %, E8.11)
 * social/phone conversion 0.0100 (target 0.01, +0.4 %, E8.10)
 * marketplace/phone conversion 0.1092 (target 0.11, -0.8 %, E8.8)
 * web/computer conversion 0.0321 (target 0.035, -8.2 %, E8.3)
 * web/phone conversion 0.0206 (target 0.022, -6.2 %, E8.3)
 * ordersPerShopperYear 0.4438 (target 0.45, -1.4 %, assumed)
 */
export const smallSellerLevels = {
  needConversion: 0.673,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'messaging/phone': [1.314, 0.02],
    'social/phone': [5.62, 0.01],
    'marketplace/phone': [0.454, 0.05],
    'web/computer': [0.062, 0.0301],
    'web/phone': [0.187, 0.0153],
  },
} as const;
