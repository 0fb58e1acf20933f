import { ln } from '../random/elementary.ts';
import type { CrowdPlan } from '../plan/worldPlan.ts';
import { TRAIT } from '../random/drawNumber.ts';
import { beta, gamma, logistic, logit } from '../random/distributions.ts';
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
  /** Chance to stop buying for good after an order, at the reference satisfaction. */
  readonly lapseChance: Float32Array;
  readonly switchiness: Float32Array;
  /** Chance to wish afresh instead of going where she was last. */
  readonly variety: Float32Array;
  readonly phoneShare: Float32Array;
  /** Mean value of her orders. */
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

export function drawPopulation(crowd: CrowdPlan, key: Key): Population {
  const { shoppers: size, channelCount: channels } = crowd;
  const browsing = planBrowsing(crowd);
  const population: Population = {
    size,
    segment: new Uint8Array(size),
    needsPerDay: new Float32Array(size),
    lapseChance: new Float32Array(size),
    switchiness: new Float32Array(size),
    variety: new Float32Array(size),
    phoneShare: new Float32Array(size),
    valueLevel: new Float32Array(size),
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

  const scalePerDay = 1 / (v.needAlphaWeeks * 7 * v.needConversion);
  const needsPerDay = gamma(key, shopper, TRAIT, purpose.needRate, 0, v.needShape) * scalePerDay;
  population.needsPerDay[shopper] = needsPerDay;
  population.lapseChance[shopper] =
    v.lapseA === 0 ? 0 : beta(key, shopper, TRAIT, purpose.lapseChance, v.lapseA, v.lapseB);

  const mean = v.switchinessMean;
  const switchiness =
    mean === 0
      ? 0
      : beta(
          key,
          shopper,
          TRAIT,
          purpose.switchiness,
          v.switchinessShape,
          (v.switchinessShape * (1 - mean)) / mean,
        );
  population.switchiness[shopper] = switchiness;
  population.variety[shopper] = varietyOf(crowd, key, shopper, { switchiness, needsPerDay });
  const phone = around(key, shopper, v.phoneShare, v.phoneShareSpread, purpose.phoneShare);
  population.phoneShare[shopper] = Math.min(1, Math.max(0, phone));
  // Gamma-gamma: her mean order is p / nu with nu ~ Gamma(q, scale), so that the crowd's mean is orderValueMean.
  const nu = gamma(key, shopper, TRAIT, purpose.valueLevel, 0, v.orderValueQ);
  population.valueLevel[shopper] = (v.orderValueMean * (v.orderValueQ - 1)) / nu;
}

/** A trait that lies evenly around a middle; without a spread nothing is drawn. */
function around(key: Key, shopper: number, middle: number, spread: number, which: number): number {
  return spread === 0 ? middle : middle + spread * (2 * uniform(key, shopper, TRAIT, which, 0) - 1);
}

/** Factor on the hazard of each field, around 1 [R3]; drawn where it is asked for, since few shoppers ever come to a form. */
export function patienceOf({ values }: CrowdPlan, key: Key, shopper: number): number {
  const { patienceSpread } = values.crowd;
  if (patienceSpread === 0) return 1;
  return Math.fround(1 + patienceSpread * (2 * uniform(key, shopper, TRAIT, purpose.patience, 0) - 1));
}

/** Variety of entry [R3]; a shopper who never moves does not vary her entry either, so it fades with switchiness. */
function varietyOf(
  crowd: CrowdPlan,
  key: Key,
  shopper: number,
  { switchiness, needsPerDay }: { readonly switchiness: number; readonly needsPerDay: number },
): number {
  const { variety, varietyNeedSlope, varietySpread } = crowd.values.crowd;
  if (switchiness === 0) return 0;
  if (variety === 0 || variety === 1) return variety * fade(switchiness);
  const ofNeeds = varietyNeedSlope * ln(needsPerDay * DAYS_PER_YEAR + 0.2);
  const level = logit(variety) + ofNeeds + around(key, shopper, 0, varietySpread, purpose.variety);
  return logistic(level) * fade(switchiness);
}

function fade(switchiness: number): number {
  return switchiness / (switchiness + 0.05);
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
