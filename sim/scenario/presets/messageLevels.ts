/**
 * How many messages are too many, made by `npm run saluran -- calibrate --lever messages --out FILE`; fitted, so not to be edited by hand: the best of
 * a grid of 9 pairs with 80 000 shoppers of the city shop under omni. On as many shoppers not seen before, of what 7 campaigns in 28 days contribute:
 * lost with 4 16.05 % (target 32.00 %, E7.6)
 * lost with 10 9.21 % (target 16.00 %, E7.6)
 */
export const messageLevels = { fatigueWeight: 0.05, unsubscribeBase: 0.0025 } as const;
