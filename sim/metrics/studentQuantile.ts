import tQuantile from '@stdlib/stats-base-dists-t-quantile';

const known = new Map<number, number>();

/**
 * How many standard errors a 95 % interval of the mean reaches to either side: the 0.975 quantile of Student's t.
 *
 * The library is pure arithmetic: over 1..3000 degrees of freedom it was seen to call abs, sqrt, floor, ceil and round
 * only, which every engine must round alike. One quantile takes about 25 microseconds, hence the memory.
 * @param degreesOfFreedom >= 1
 */
export function studentQuantile95(degreesOfFreedom: number): number {
  const found = known.get(degreesOfFreedom) ?? tQuantile(0.975, degreesOfFreedom);
  known.set(degreesOfFreedom, found);
  return found;
}
