/**
 * Levels of the crowd fashion, made by `npm run saluran -- calibrate --preset fashion --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 80 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * store/inPerson conversion 0.2509 (target 0.25, +0.4 %, E8.1)
 * web/computer conversion 0.0348 (target 0.035, -0.5 %, E8.3)
 * web/phone conversion 0.0214 (target 0.022, -2.6 %, E8.3)
 * app/phone conversion 0.0540 (target 0.055, -1.8 %, E8.7)
 * marketplace/phone conversion 0.1105 (target 0.11, +0.4 %, E8.8)
 * social/phone conversion 0.0095 (target 0.01, -4.9 %, E8.10)
 * messaging/phone conversion 0.1442 (target 0.15, -3.9 %, E8.11)
 * web/computer abandonment 0.6450 (target 0.65, -0.8 %, E2.1 E2.2)
 * web/phone abandonment 0.7544 (target 0.75, +0.6 %, E2.1 E2.2)
 * ordersPerShopperYear 0.5256 (target 0.53, -0.8 %, E5.9)
 */
export const fashionLevels = {
  needConversion: 0.46,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'store/inPerson': [0.345, 0],
    'web/computer': [1.671, 0.0276],
    'web/phone': [1.838, 0.0134],
    'app/phone': [0.581, 0.081],
    'marketplace/phone': [0.567, 0.05],
    'social/phone': [2.471, 0.01],
    'messaging/phone': [0.036, 0.02],
  },
} as const;
