import gammaln from '@stdlib/math-base-special-gammaln';
import { exp, ln } from '../random/elementary.ts';
import type { CrowdPlan } from '../plan/worldPlan.ts';

/** How a crowd browses before it is drawn [R5]. */
export interface BrowsingPlan {
  /** Visits a year by segment and channel, before personal taste. */
  readonly perYear: Float64Array;
  /** By channel: what a shopper's taste^`basketFollowsTaste` is times, so that visits fill as many baskets as without it. */
  readonly basketLevel: Float64Array;
}

/**
 * Levels such that the crowd's average is browsingPerYear, needs aside, and that of all visits browsingFillsBasket: a shopper's rate at a
 * channel goes with (segment weight x personal taste)^concentration, divided by the crowd's mean of that power; her chance to fill a basket with
 * her taste to another power, divided by its mean over visits. The mean of a power of a gamma of mean 1 is known in closed form.
 */
export function planBrowsing(crowd: CrowdPlan): BrowsingPlan {
  const { channelCount: channels, segmentTaste, segmentCumulative, values } = crowd;
  const { browsingConcentration: power, basketFollowsTaste: intent, tasteShape } = values.crowd;
  const segments = segmentCumulative.length;
  const perYear = new Float64Array(segments * channels);
  const basketLevel = new Float64Array(channels);
  /** Over segments, of their taste for a channel. */
  const meanPower = (channel: number, exponent: number): number => {
    let mean = 0;
    for (let segment = 0; segment < segments; segment++) {
      const share =
        (segmentCumulative[segment] ?? 0) - (segment === 0 ? 0 : (segmentCumulative[segment - 1] ?? 0));
      mean += share * powerOf(segmentTaste[segment * channels + channel] ?? 0, exponent);
    }
    return mean;
  };
  const personal = personalPower(tasteShape, power);
  for (let channel = 0; channel < channels; channel++) {
    let level = 0;
    const first = crowd.firstTouchpoint[channel] ?? 0;
    const end = first + (crowd.touchpointsOf[channel] ?? 0);
    for (let t = first; t < end; t++) level += crowd.browsingPerYear[t] ?? 0;
    const mean = meanPower(channel, power);
    for (let segment = 0; segment < segments; segment++) {
      const weight = powerOf(segmentTaste[segment * channels + channel] ?? 0, power);
      perYear[segment * channels + channel] = mean === 0 ? 0 : (level * weight) / (mean * personal);
    }
    const both = meanPower(channel, power + intent) * personalPower(tasteShape, power + intent);
    basketLevel[channel] = both === 0 ? 0 : (mean * personal) / both;
  }
  return { perYear, basketLevel };
}

/** The mean of a power of a gamma of mean 1. */
function personalPower(shape: number, power: number): number {
  return exp(gammaln(shape + power) - gammaln(shape) - power * ln(shape));
}

export function powerOf(base: number, power: number): number {
  if (power === 0) return 1;
  return base === 0 ? 0 : exp(power * ln(base));
}
