import { purpose } from '../../random/purpose.ts';
import { MINUTES_PER_DAY } from '../../units.ts';
import { fact, pending } from '../journeys.ts';
import { switchinessOf } from '../lateTraits.ts';
import { link, linkWorks } from '../linkWorks.ts';
import { seemsInStock } from '../stock.ts';
import { drawFor, drawStep, happens, minutesAhead, scheduleJourney, tell } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { loseJourney } from './endJourney.ts';
import { moveTo } from './move.ts';

/**
 * She looks for her article [R19]. If it seems not to be there she takes another; or she goes to a channel that shows it, to a rival, comes later,
 * or not at all.
 * True while the session goes on.
 */
export function findArticle(w: World, j: number, touchpoint: number, stage: number): boolean {
  const { journeys, crowd, notes } = w;
  const channel = journeys.channel[j]!;
  if (seemsInStock(w, j, channel, journeys.article[j]!)) return true;
  count(notes, touchpoint, column.stockOuts, 1);
  if (w.recorder !== null) tell(w, j, { kind: 'stockOut', touchpoint, article: journeys.article[j]! });
  const { substitutes, goesToRival, waits, leadTimeDays } = crowd.values.stock;
  const { lostToStockOut } = crowd.values.loyalty;
  const k = drawStep(journeys.sessions[j]!, stage);
  const u = drawFor(w, j, purpose.stockOut, k);
  const other = u < substitutes ? articleIn(w, j, channel, journeys.article[j]!) : -1;
  const elsewhere = other < 0 ? placeInSight(w, j, channel) : -1;
  const goes = crowd.values.stock.otherPlaceAccepted * switchinessOf(w, journeys.shopper[j]!);
  if (elsewhere >= 0 && happens(w, j, purpose.otherPlace, k, goes)) {
    if (w.recorder !== null) tell(w, j, { kind: 'stockAnswer', answer: 'otherPlace', detail: elsewhere });
    moveTo(w, j, elsewhere, stage);
    return false;
  }
  if (w.recorder?.decisions === true) tellAnswers(w, j, k, u);
  if (other >= 0) {
    journeys.article[j] = other;
    if (w.recorder !== null) tell(w, j, { kind: 'stockAnswer', answer: 'substitute', detail: other });
    return true;
  }
  if (u >= substitutes && u < substitutes + goesToRival) {
    if (w.recorder !== null) tell(w, j, { kind: 'stockAnswer', answer: 'rival', detail: -1 });
    loseJourney(w, j, touchpoint, 'stockOut', lostToStockOut);
    return false;
  }
  if (u >= substitutes + goesToRival && u < substitutes + goesToRival + waits) {
    journeys.facts[j]! |= fact.resumes;
    const until = minutesAhead(w, leadTimeDays * MINUTES_PER_DAY);
    if (w.recorder !== null) tell(w, j, { kind: 'stockAnswer', answer: 'waits', detail: until });
    scheduleJourney(w, j, until, pending.session);
    return false;
  }
  if (w.recorder !== null) tell(w, j, { kind: 'stockAnswer', answer: 'givesUp', detail: -1 });
  loseJourney(w, j, touchpoint, 'stockOut', lostToStockOut);
  return false;
}

/** Tells a diary what the one draw over the answers to an empty shelf could have led to. */
function tellAnswers(w: World, j: number, k: number, draw: number): void {
  const { substitutes, goesToRival, waits } = w.crowd.values.stock;
  const chances = [substitutes, goesToRival, waits, Math.max(0, 1 - substitutes - goesToRival - waits)];
  const options = chances.map((chance, option) => ({ option, chance }));
  const chosen =
    draw < substitutes
      ? 0
      : draw < substitutes + goesToRival
        ? 1
        : draw < substitutes + goesToRival + waits
          ? 2
          : 3;
  const about = { purpose: purpose.stockOut, k, among: 'shelfAnswers' } as const;
  tell(w, j, { kind: 'choice', ...about, options, draw, chosen });
}

/** Where stock is in sight: the open channel she likes best of those that show her article, -1 = none. */
function placeInSight(w: World, j: number, channel: number): number {
  const { crowd, open, people, journeys } = w;
  if (w.setUp.stockVisible !== 1 || !linkWorks(w, j, link.visible)) return -1;
  const shopper = journeys.shopper[j]!;
  let best = -1;
  let liking = 0;
  for (let c = 0; c < crowd.channelCount; c++) {
    if (c === channel || open[c] === 0 || !seemsInStock(w, j, c, journeys.article[j]!)) continue;
    const taste = people.taste[shopper * crowd.channelCount + c]!;
    if (taste > liking) {
      best = c;
      liking = taste;
    }
  }
  return best;
}

/** The next article that seems to be there in a channel, -1 = none. */
function articleIn(w: World, j: number, channel: number, article: number): number {
  const { articles } = w.crowd.values.stock;
  for (let step = 1; step < articles; step++) {
    const other = (article + step) % articles;
    if (seemsInStock(w, j, channel, other)) return other;
  }
  return -1;
}
