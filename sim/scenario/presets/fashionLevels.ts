/**
 * Levels of the crowd fashion, made by `npm run saluran -- calibrate --preset fashion --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 120 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * store/inPerson conversion 0.2502 (target 0.25, +0.1 %, E8.1)
 * web/computer conversion 0.0353 (target 0.035, +1.0 %, E8.3)
 * web/phone conversion 0.0215 (target 0.022, -2.5 %, E8.3)
 * app/phone conversion 0.0546 (target 0.055, -0.8 %, E8.7)
 * marketplace/phone conversion 0.1101 (target 0.11, +0.1 %, E8.8)
 * social/phone conversion 0.0098 (target 0.01, -1.6 %, E8.10)
 * messaging/phone conversion 0.1479 (target 0.15, -1.4 %, E8.11)
 * web/computer abandonment 0.6439 (target 0.65, -0.9 %, E2.1 E2.2)
 * web/phone abandonment 0.7545 (target 0.75, +0.6 %, E2.1 E2.2)
 * ordersPerShopperYear 0.5256 (target 0.53, -0.8 %, E5.9)
 */
export const fashionLevels = {
  needConversion: 0.458,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'store/inPerson': [0.339, 0],
    'web/computer': [1.63, 0.0284],
    'web/phone': [1.832, 0.0145],
    'app/phone': [0.579, 0.081],
    'marketplace/phone': [0.571, 0.05],
    'social/phone': [2.423, 0.01],
    'messaging/phone': [0.029, 0.02],
  },
} as const;
