import type { LossReason } from '../../scenario/vocabulary.ts';
import { lossReasons } from '../../scenario/vocabulary.ts';
import { fact, closeSlot } from '../journeys.ts';
import { column, count, FIRST_LOSS } from '../worldNotes.ts';
import { tell, type World } from '../world.ts';
import { noteJourney } from '../firmsView/noteJourney.ts';
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
  const facts = w.journeys.facts[j]!;
  if ((facts & fact.begunInHistory) !== 0) count(w.notes, touchpoint, column.historyLosses, 1);
  else count(w.notes, touchpoint, FIRST_LOSS + reasonIndex[reason], 1);
  countEnd(w, touchpoint, facts);
  noteJourney(w, j, -1);
  if (w.recorder !== null) tell(w, j, { kind: 'loss', touchpoint, reason, stage: w.journeys.stage[j]! });
  rememberEpisode(w, w.journeys.shopper[j]!, j, worth);
  closeSlot(w.journeys, j);
}

/** A journey with a switch is counted as ended. */
export function countEnd(w: World, touchpoint: number, facts: number): void {
  if ((facts & fact.switched) !== 0 && (facts & fact.begunInHistory) === 0) {
    count(w.notes, touchpoint, column.switchedJourneysEnded, 1);
  }
}
