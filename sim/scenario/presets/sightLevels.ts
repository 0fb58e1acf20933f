/**
 * What stock in sight does, made by `npm run saluran -- calibrate --lever sight --out FILE`; fitted, so not to be edited by hand: 4 rounds with
 * 120 000 shoppers of the city shop under multi, and under multi with collection and stock in sight. On as many shoppers not seen before:
 * orders checked out online -2.98 % (target -3.25 %, -8.30 %, E6.1; the middle of the range of fact F10)
 */
export const sightLevels = { fetchesInSight: 0.91 } as const;
