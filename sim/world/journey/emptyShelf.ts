import { purpose } from '../../random/purpose.ts';
import { MINUTES_PER_DAY } from '../../units.ts';
import { fact, pending } from '../journeys.ts';
import { link, linkWorks } from '../linkWorks.ts';
import { seemsInStock } from '../stock.ts';
import { drawFor, drawStep, happens, minutesAhead, scheduleJourney } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { loseJourney } from './endJourney.ts';
import { moveTo } from './move.ts';

/**
 * She looks for her article [R19]. If it seems not to be there: another channel that shows it, another article, a rival, later, or not at all.
 * True while the session goes on.
 */
export function findArticle(w: World, j: number, touchpoint: number, stage: number): boolean {
  const { journeys, crowd, notes } = w;
  const channel = journeys.channel[j]!;
  if (seemsInStock(w, j, channel, journeys.article[j]!)) return true;
  count(notes, touchpoint, column.stockOuts, 1);
  const { substitutes, goesToRival, waits, leadTimeDays } = crowd.values.stock;
  const { lostToStockOut } = crowd.values.loyalty;
  const k = drawStep(journeys.sessions[j]!, stage);
  const elsewhere =
    w.setUp.stockVisible === 1 && linkWorks(w, j, link.visible) ? channelWith(w, j, channel) : -1;
  if (elsewhere >= 0 && happens(w, j, purpose.otherPlace, k, crowd.values.stock.otherPlaceAccepted)) {
    moveTo(w, j, elsewhere, stage);
    return false;
  }
  const u = drawFor(w, j, purpose.stockOut, k);
  if (u < substitutes) {
    const other = articleIn(w, j, channel, journeys.article[j]!);
    if (other >= 0) {
      journeys.article[j] = other;
      return true;
    }
  } else if (u < substitutes + goesToRival) {
    loseJourney(w, j, touchpoint, 'stockOut', lostToStockOut);
    return false;
  } else if (u < substitutes + goesToRival + waits) {
    journeys.facts[j]! |= fact.resumes;
    scheduleJourney(w, j, minutesAhead(w, leadTimeDays * MINUTES_PER_DAY), pending.session);
    return false;
  }
  loseJourney(w, j, touchpoint, 'stockOut', lostToStockOut);
  return false;
}

/** The open channel she likes best of those that have her article, -1 = none. */
function channelWith(w: World, j: number, channel: number): number {
  const { crowd, open, people, journeys } = w;
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
