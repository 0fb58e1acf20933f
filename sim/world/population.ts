import type { CrowdPlan } from '../plan/worldPlan.ts';
import { TRAIT } from '../random/drawNumber.ts';
import { gamma } from '../random/distributions.ts';
import { uniform } from '../random/draw.ts';
import type { Key } from '../random/key.ts';
import { purpose } from '../random/purpose.ts';
import { planBrowsing, powerOf, type BrowsingPlan } from './browsingLevels.ts';

/**
 * Who the shoppers are [R3]: drawn once per replication, never changed, shared by all worlds. Arrays of length N (shoppers)
 * or N x C (channels). 29 + 8 C bytes a shopper.
 */
export interface Population {
  readonly size: number;
  readonly segment: Uint8Array;
  /** Needs a day. */
  readonly needsPerDay: Float32Array;
  readonly phoneShare: Float32Array;
  /** To be asked for by the functions of lateTraits.ts: NOT_DRAWN until then. */
  readonly lapseChance: Float32Array;
  readonly switchiness: Float32Array;
  readonly variety: Float32Array;
  readonly valueLevel: Float32Array;
  /** Browsing visits a day, all channels together, open or not. */
  readonly visitsPerDay: Float32Array;
  /** Weight of each channel in her wishes, N x C: affinity x reach x personal taste. */
  readonly taste: Float32Array;
  /** Her browsing visits a year to each channel, N x C. */
  readonly visitRate: Float32Array;
  /** What her taste counts for in filling a basket on a visit, by channel: see BrowsingPlan. */
  readonly basketLevel: Float64Array;
}

export const DAYS_PER_YEAR = 365;

/** No trait is below 0. */
export const NOT_DRAWN = -1;

export function drawPopulation(crowd: CrowdPlan, key: Key): Population {
  const { shoppers: size, channelCount: channels } = crowd;
  const browsing = planBrowsing(crowd);
  const population: Population = {
    size,
    segment: new Uint8Array(size),
    needsPerDay: new Float32Array(size),
    lapseChance: new Float32Array(size).fill(NOT_DRAWN),
    switchiness: new Float32Array(size).fill(NOT_DRAWN),
    variety: new Float32Array(size).fill(NOT_DRAWN),
    phoneShare: new Float32Array(size),
    valueLevel: new Float32Array(size).fill(NOT_DRAWN),
    visitsPerDay: new Float32Array(size),
    taste: new Float32Array(size * channels),
    visitRate: new Float32Array(size * channels),
    basketLevel: browsing.basketLevel,
  };
  for (let shopper = 0; shopper < size; shopper++) {
    drawTraits(population, crowd, key, shopper);
    drawTastes(population, crowd, key, shopper, browsing);
  }
  return population;
}

function drawTraits(population: Population, crowd: CrowdPlan, key: Key, shopper: number): void {
  const { crowd: v } = crowd.values;
  const segmentDraw = uniform(key, shopper, TRAIT, purpose.segment, 0);
  let segment = 0;
  while (segmentDraw >= (crowd.segmentCumulative[segment] ?? 1)) segment++;
  population.segment[shopper] = segment;
  population.needsPerDay[shopper] = needRateOf(crowd, key, shopper);
  const phone = around(key, shopper, v.phoneShare, v.phoneShareSpread, purpose.phoneShare);
  population.phoneShare[shopper] = Math.min(1, Math.max(0, phone));
}

/** Needs a day, as drawn. */
export function needRateOf({ values }: CrowdPlan, key: Key, shopper: number): number {
  const { needAlphaWeeks, needConversion, needShape } = values.crowd;
  const scalePerDay = 1 / (needAlphaWeeks * 7 * needConversion);
  return gamma(key, shopper, TRAIT, purpose.needRate, 0, needShape) * scalePerDay;
}

/** A trait that lies evenly around a middle; without a spread nothing is drawn. */
export function around(key: Key, shopper: number, middle: number, spread: number, which: number): number {
  return spread === 0 ? middle : middle + spread * (2 * uniform(key, shopper, TRAIT, which, 0) - 1);
}

/** Factor on the hazard of each field, around 1 [R3]; drawn where it is asked for, since few shoppers ever come to a form. */
export function patienceOf({ values }: CrowdPlan, key: Key, shopper: number): number {
  const { patienceSpread } = values.crowd;
  if (patienceSpread === 0) return 1;
  return Math.fround(1 + patienceSpread * (2 * uniform(key, shopper, TRAIT, purpose.patience, 0) - 1));
}

function drawTastes(
  p: Population,
  crowd: CrowdPlan,
  key: Key,
  shopper: number,
  browsing: BrowsingPlan,
): void {
  const { channelCount: channels, segmentTaste, values } = crowd;
  const { tasteShape, browsingBase, browsingConcentration } = values.crowd;
  const segment = p.segment[shopper] ?? 0;
  const needsPerYear = Math.min((p.needsPerDay[shopper] ?? 0) * DAYS_PER_YEAR, 15);
  const needFactor = browsingBase + ((1 - browsingBase) * needsPerYear) / 3;
  let total = 0;
  for (let channel = 0; channel < channels; channel++) {
    const personal = gamma(key, shopper, TRAIT, purpose.taste, channel * 64, tasteShape) / tasteShape;
    p.taste[shopper * channels + channel] = (segmentTaste[segment * channels + channel] ?? 0) * personal;
    const perYear = browsing.perYear[segment * channels + channel] ?? 0;
    const rate = perYear * powerOf(personal, browsingConcentration) * needFactor;
    p.visitRate[shopper * channels + channel] = rate;
    total += rate;
  }
  p.visitsPerDay[shopper] = total / DAYS_PER_YEAR;
}
