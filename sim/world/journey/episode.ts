import { exp } from '../../random/elementary.ts';
import { purpose } from '../../random/purpose.ts';
import { lapseChanceOf } from '../lateTraits.ts';
import { NEVER } from '../shopperState.ts';
import { happens, tell, tellOf } from '../world.ts';
import type { World } from '../world.ts';

/**
 * What an episode of the given worth (-1..1, beyond that it counts as the end of the scale) leaves behind [R16]. Satisfaction moves
 * towards 1 after a good one and, with more weight, towards 0 after a bad one, so it never leaves 0..1. After a journey of high
 * effort she may avoid the firm for a while.
 */
export function rememberEpisode(w: World, shopper: number, j: number, worth: number): void {
  const { highEffortFields, avoidsAfterEffort, avoidsDays } = w.crowd.values.friction;
  const { awayUntil } = w.state;
  moveSatisfaction(w, shopper, w.journeys.number[j]!, worth);
  if (w.journeys.reEntered[j]! < highEffortFields) return;
  if (awayUntil[shopper] !== NEVER && happens(w, j, purpose.avoids, 0, avoidsAfterEffort)) {
    awayUntil[shopper] = Math.min(NEVER - 1, w.day + 1 + avoidsDays);
    if (w.recorder !== null) tell(w, j, { kind: 'avoids', untilDay: awayUntil[shopper] });
  }
}

/** What an episode does to satisfaction; also one after the journey [R27], then named by the number of its need. */
export function moveSatisfaction(w: World, shopper: number, number: number, worth: number): void {
  const { learning, badWeight } = w.crowd.values.loyalty;
  const { satisfaction } = w.state;
  const before = satisfaction[shopper]!;
  const bounded = Math.max(-1, Math.min(1, worth));
  satisfaction[shopper] =
    bounded >= 0
      ? before + learning * bounded * (1 - before)
      : before + badWeight * learning * bounded * before;
  if (w.recorder !== null)
    tellOf(w, shopper, number, { kind: 'episode', worth: bounded, before, after: satisfaction[shopper] });
}

/** After an order she may stop buying for good [R17]: her own chance, lower the more satisfied she is. */
export function maybeLapse(w: World, shopper: number, j: number): void {
  const { startSatisfaction, satisfactionKeeps } = w.crowd.values.loyalty;
  const above = w.state.satisfaction[shopper]! - startSatisfaction;
  const chance = (lapseChanceOf(w, shopper) * 2) / (1 + exp(satisfactionKeeps * above));
  if (!happens(w, j, purpose.lapse, 0, chance)) return;
  w.state.awayUntil[shopper] = NEVER;
  if (w.recorder !== null) tell(w, j, { kind: 'lapse' });
}
