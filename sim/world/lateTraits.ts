import { ln } from '../random/elementary.ts';
import { TRAIT } from '../random/drawNumber.ts';
import { beta, gamma, logistic, logit } from '../random/distributions.ts';
import { purpose } from '../random/purpose.ts';
import { around, DAYS_PER_YEAR, needRateOf, NOT_DRAWN } from './population.ts';
import type { World } from './world.ts';

/*
 * Traits that only shoppers with a need, or with an order, are asked for [R3]: most of a crowd never are. Drawn where they are first asked for and
 * then kept with the others; being draws by key they are the same whenever that is.
 */

type Crowd = Pick<World, 'crowd' | 'key' | 'people'>;

/** Chance to stop buying for good after an order, at the reference satisfaction. */
export function lapseChanceOf(w: Crowd, shopper: number): number {
  const { lapseChance } = w.people;
  if (lapseChance[shopper] === NOT_DRAWN) {
    const { lapseA, lapseB } = w.crowd.values.crowd;
    lapseChance[shopper] =
      lapseA === 0 ? 0 : beta(w.key, shopper, TRAIT, purpose.lapseChance, lapseA, lapseB);
  }
  return lapseChance[shopper]!;
}

/** Mean value of her orders. Gamma-gamma: p / nu with nu ~ Gamma(q, scale), so that the crowd's mean is orderValueMean. */
export function valueLevelOf(w: Crowd, shopper: number): number {
  const { valueLevel } = w.people;
  if (valueLevel[shopper] === NOT_DRAWN) {
    const { orderValueMean, orderValueQ } = w.crowd.values.crowd;
    const nu = gamma(w.key, shopper, TRAIT, purpose.valueLevel, 0, orderValueQ);
    valueLevel[shopper] = (orderValueMean * (orderValueQ - 1)) / nu;
  }
  return valueLevel[shopper]!;
}

/** How ready she is to change the channel. */
export function switchinessOf(w: Crowd, shopper: number): number {
  const { switchiness } = w.people;
  if (switchiness[shopper] === NOT_DRAWN) drawMoving(w, shopper);
  return switchiness[shopper]!;
}

/** Chance to wish afresh instead of going where she was last. */
export function varietyOf(w: Crowd, shopper: number): number {
  const { variety } = w.people;
  if (variety[shopper] === NOT_DRAWN) drawMoving(w, shopper);
  return variety[shopper]!;
}

function drawMoving({ crowd, key, people }: Crowd, shopper: number): void {
  const { switchinessMean: mean, switchinessShape: shape } = crowd.values.crowd;
  const switchiness =
    mean === 0 ? 0 : beta(key, shopper, TRAIT, purpose.switchiness, shape, (shape * (1 - mean)) / mean);
  people.switchiness[shopper] = switchiness;
  people.variety[shopper] = drawVariety({ crowd, key }, shopper, switchiness);
}

/** Variety of entry [R3]; a shopper who never moves does not vary her entry either, so it fades with switchiness. */
function drawVariety({ crowd, key }: Omit<Crowd, 'people'>, shopper: number, switchiness: number): number {
  const { variety, varietyNeedSlope, varietySpread } = crowd.values.crowd;
  if (switchiness === 0) return 0;
  const fade = switchiness / (switchiness + 0.05);
  if (variety === 0 || variety === 1) return variety * fade;
  const ofNeeds = varietyNeedSlope * ln(needRateOf(crowd, key, shopper) * DAYS_PER_YEAR + 0.2);
  const level = logit(variety) + ofNeeds + around(key, shopper, 0, varietySpread, purpose.variety);
  return logistic(level) * fade;
}
