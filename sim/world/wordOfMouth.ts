import { exp } from '../random/elementary.ts';
import type { CrowdPlan } from '../plan/worldPlan.ts';
import { bernoulli } from '../random/distributions.ts';
import { TRAIT } from '../random/drawNumber.ts';
import type { Key } from '../random/key.ts';
import { purpose } from '../random/purpose.ts';
import { knowsFirm } from './knowsFirm.ts';
import { drawFor, happens, tell, tellOf, type World } from './world.ts';
import { column, count } from './worldNotes.ts';

/** The channels a shopper knows on the first morning, as bits [R22]. */
export function drawAwareness(crowd: CrowdPlan, key: Key, shopper: number): number {
  let aware = 0;
  for (let c = 0; c < crowd.channelCount; c++) {
    if (bernoulli(key, shopper, TRAIT, purpose.aware, c, crowd.awareness[c]!)) aware |= 1 << c;
  }
  return aware;
}

/** After an order she may recommend the channel to another shopper [R22], the likelier the more satisfied she is; told next morning. */
export function maybeRecommend(w: World, j: number, touchpoint: number, channel: number): void {
  const { recommends, recommendSlope } = w.crowd.values.talk;
  if (recommends === 0) return;
  const above = w.state.satisfaction[w.journeys.shopper[j]!]! - w.crowd.values.loyalty.startSatisfaction;
  const chance = (2 * recommends) / (1 + exp(-recommendSlope * above));
  if (!happens(w, j, purpose.recommends, 0, chance)) return;
  const to = Math.floor(drawFor(w, j, purpose.recommendsTo, 0) * w.people.size);
  w.told.push(to, channel);
  if (w.recorder !== null) tell(w, j, { kind: 'recommends', channel, to });
  count(w.notes, touchpoint, column.recommendations, 1);
}

/** The morning: what was said yesterday is known today. */
export function hearRecommendations(w: World): void {
  const { told, state } = w;
  for (let i = 0; i < told.length; i += 2) {
    const shopper = told[i]!;
    const won = !knowsFirm(w, shopper);
    if (won) state.wonOver[shopper] = 1;
    if (w.recorder !== null) tellOf(w, shopper, -1, { kind: 'hears', channel: told[i + 1]!, won });
    state.aware[shopper]! |= 1 << told[i + 1]!;
  }
  told.length = 0;
}
