import type { LossReason } from '../../scenario/vocabulary.ts';
import { lossReasons } from '../../scenario/vocabulary.ts';
import { fact, closeSlot } from '../journeys.ts';
import { column, count, FIRST_LOSS } from '../worldNotes.ts';
import type { World } from '../world.ts';
import { rememberEpisode } from './episode.ts';

const reasonIndex = Object.fromEntries(lossReasons.map((reason, index) => [reason, index])) as Readonly<
  Record<LossReason, number>
>;

/** Ends a journey without an order, counted at a touchpoint; `worth` is what the episode leaves behind [R16]. */
export function loseJourney(
  w: World,
  j: number,
  touchpoint: number,
  reason: LossReason,
  worth: number,
): void {
  const facts = w.journeys.facts[j] as number;
  if ((facts & fact.begunInHistory) !== 0) count(w.notes, touchpoint, column.historyLosses, 1);
  else count(w.notes, touchpoint, FIRST_LOSS + reasonIndex[reason], 1);
  leaveJourney(w, j, touchpoint, facts);
  rememberEpisode(w, w.journeys.shopper[j] as number, j, worth);
  closeSlot(w.journeys, j);
}

/** What every end has in common: she remembers where she was last, if anywhere, and a journey with a switch is counted as ended. */
export function leaveJourney(w: World, j: number, touchpoint: number, facts: number): void {
  if (w.journeys.sessions[j] === 0) return;
  w.state.lastChannel[w.journeys.shopper[j] as number] = w.journeys.channel[j] as number;
  if ((facts & fact.switched) !== 0 && (facts & fact.begunInHistory) === 0) {
    count(w.notes, touchpoint, column.switchedJourneysEnded, 1);
  }
}
