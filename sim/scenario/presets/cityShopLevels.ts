/**
 * Levels of the crowd cityShop, made by `npm run saluran -- calibrate --preset cityShop --out FILE`; fitted, so not to be edited by hand: 4 rounds in closed
 * form with 120 000 shoppers under multi. Against the targets, on as many shoppers not seen before:
 * store/inPerson conversion 0.2714 (target 0.27, +0.5 %, E8.1)
 * web/computer conversion 0.0347 (target 0.035, -0.9 %, E8.3)
 * web/phone conversion 0.0212 (target 0.022, -3.5 %, E8.3)
 * app/phone conversion 0.0522 (target 0.055, -5.2 %, E8.7)
 * marketplace/phone conversion 0.1085 (target 0.11, -1.4 %, E8.8)
 * social/phone conversion 0.0099 (target 0.01, -0.8 %, E8.10)
 * messaging/phone conversion 0.1488 (target 0.15, -0.8 %, E8.11)
 * web/computer abandonment 0.6508 (target 0.65, +0.1 %, E2.1 E2.2)
 * web/phone abandonment 0.7572 (target 0.75, +1.0 %, E2.1 E2.2)
 * returningShare 0.4818 (target 0.48, +0.4 %, E8.6)
 * returningBaskets 1.9195 (target 1.9, +1.0 %, E8.6)
 * ordersPerShopperYear 0.5221 (target 0.53, -1.5 %, E5.9)
 */
export const cityShopLevels = {
  needConversion: 0.522,
  browsingConcentration: 1.19,
  basketFollowsTaste: 1.11,
  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
    'store/inPerson': [0.342, 0],
    'web/computer': [1.832, 0.0304],
    'web/phone': [2.043, 0.0159],
    'app/phone': [0.409, 0.081],
    'marketplace/phone': [0.611, 0.05],
    'social/phone': [2.081, 0.01],
    'messaging/phone': [0.047, 0.02],
  },
} as const;
