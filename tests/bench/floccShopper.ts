import gammaln from '@stdlib/math-base-special-gammaln';
import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { Agent } from 'flocc';
import { beta, exponential, gamma, logistic, logit } from '../../sim/random/distributions.ts';
import { uniform } from '../../sim/random/draw.ts';
import { TRAIT } from '../../sim/random/drawNumber.ts';
import type { Key } from '../../sim/random/key.ts';
import { purpose } from '../../sim/random/purpose.ts';
import type { Channel, Scenario } from '../../sim/scenario/scenario.ts';
import { MINUTES_PER_DAY } from '../../sim/units.ts';
import { touchpointsOf, type ShopperData } from './floccWorld.ts';

const DAYS_PER_YEAR = 365;

/** A shopper on the first morning: her traits [R3], her clocks [R4, R5], and nothing lived yet. */
export function createShopper(scenario: Scenario, key: Key, index: number): Agent {
  const { crowd, loyalty } = scenario.values;
  const u = (which: number): number => uniform(key, index, TRAIT, which, 0);
  const gammaOf = (which: number, k: number, shape: number): number =>
    gamma(key, index, TRAIT, which, k, shape);
  const segment = segmentOf(scenario, u(purpose.segment));
  const needs =
    gammaOf(purpose.needRate, 0, crowd.needShape) / (7 * crowd.needAlphaWeeks * crowd.needConversion);
  const switchiness = switchinessOf(scenario, key, index);
  const phone = crowd.phoneShare + crowd.phoneShareSpread * (2 * u(purpose.phoneShare) - 1);
  const needsPerDay = Math.fround(needs);
  const needsPerYear = needsPerDay * DAYS_PER_YEAR;
  const needFactor = crowd.browsingBase + ((1 - crowd.browsingBase) * Math.min(needsPerYear, 15)) / 3;

  const taste: Record<string, number> = {};
  const visitRate: Record<string, number> = {};
  let visitsPerYear = 0;
  scenario.channels.forEach((channel, c) => {
    const personal = gammaOf(purpose.taste, c * 64, crowd.tasteShape) / crowd.tasteShape;
    const shared = sharedTaste(channel, segment);
    const level = touchpointsOf(channel).reduce((sum, { values }) => sum + values.browsingPerYear, 0);
    const w = power(shared, crowd.browsingConcentration) * power(personal, crowd.browsingConcentration);
    const mean = crowdMean(scenario, channel, crowd.browsingConcentration);
    const rate = mean === 0 ? 0 : ((level * w) / mean) * needFactor;
    taste[channel.id] = Math.fround(shared * personal);
    visitRate[channel.id] = Math.fround(rate);
    visitsPerYear += rate;
  });
  const visitsPerDay = Math.fround(visitsPerYear / DAYS_PER_YEAR);
  const firstVisit = exponential(u(purpose.firstVisit), MINUTES_PER_DAY / visitsPerDay);

  const data: ShopperData = {
    index,
    segment,
    needsPerDay,
    lapseChance: Math.fround(beta(key, index, TRAIT, purpose.lapseChance, crowd.lapseA, crowd.lapseB)),
    switchiness: Math.fround(switchiness),
    variety: Math.fround(varietyOf(scenario, switchiness, needs * DAYS_PER_YEAR, u(purpose.variety))),
    patience: Math.fround(1 + crowd.patienceSpread * (2 * u(purpose.patience) - 1)),
    phoneShare: Math.fround(Math.min(1, Math.max(0, phone))),
    valueLevel: Math.fround(
      (crowd.orderValueMean * (crowd.orderValueQ - 1)) / gammaOf(purpose.valueLevel, 0, crowd.orderValueQ),
    ),
    taste,
    visitRate,
    visitsPerDay,
    satisfaction: Math.fround(loyalty.startSatisfaction),
    habit: 0,
    lastChannel: null,
    awayUntilDay: 0,
    lapsed: false,
    needCount: 0,
    visitCount: 0,
    nextNeed: Math.floor(u(purpose.firstNeed) * crowd.firstNeedWithinDays * MINUTES_PER_DAY),
    nextVisit: Math.floor(firstVisit),
    silos: Object.fromEntries(scenario.channels.map(({ id }) => [id, []])),
    journeys: [],
    measuredJourneys: 0,
    orders: 0,
    spend: 0,
    reEnteredFields: 0,
    typedDeciseconds: 0,
  };
  return new Agent(data);
}

function segmentOf({ segments }: Scenario, u: number): string {
  const total = segments.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  const found = segments.find(({ share }) => u < (sum += share) / total) ?? segments.at(-1);
  return found?.id ?? '';
}

function switchinessOf({ values }: Scenario, key: Key, index: number): number {
  const { switchinessMean: mean, switchinessShape: first } = values.crowd;
  if (mean === 0) return 0;
  return beta(key, index, TRAIT, purpose.switchiness, first, (first * (1 - mean)) / mean);
}

function varietyOf({ values }: Scenario, switchiness: number, needsPerYear: number, u: number): number {
  const { variety, varietyNeedSlope, varietySpread } = values.crowd;
  const fade = switchiness / (switchiness + 0.05);
  if (variety === 0 || variety === 1) return variety * fade;
  const spread = varietySpread * (2 * u - 1);
  return logistic(logit(variety) + varietyNeedSlope * ln(needsPerYear + 0.2) + spread) * fade;
}

function sharedTaste({ affinity, reach }: Channel, segment: string): number {
  return (affinity[segment] ?? 0) * (reach[segment] ?? 0);
}

/** A shopper's chance to fill a basket on a visit, of what it is on average [R5]. */
export function basketFactor(scenario: Scenario, channel: Channel, taste: number): number {
  const { browsingConcentration, basketFollowsTaste } = scenario.values.crowd;
  if (basketFollowsTaste === 0) return 1;
  const both = crowdMean(scenario, channel, browsingConcentration + basketFollowsTaste);
  if (both === 0) return 0;
  return power(taste, basketFollowsTaste) * (crowdMean(scenario, channel, browsingConcentration) / both);
}

/** Expected value of a power of affinity x reach x personal taste over segments and personal tastes [R5]. */
function crowdMean({ segments, values }: Scenario, channel: Channel, exponent: number): number {
  const { tasteShape } = values.crowd;
  const total = segments.reduce((sum, { share }) => sum + share, 0);
  const shared = segments.reduce(
    (sum, { id, share }) => sum + (share / total) * power(sharedTaste(channel, id), exponent),
    0,
  );
  const logPersonal = gammaln(tasteShape + exponent) - gammaln(tasteShape) - exponent * ln(tasteShape);
  return shared * exp(logPersonal);
}

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  return base === 0 ? 0 : exp(exponent * ln(base));
}
