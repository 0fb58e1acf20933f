import { isEndless } from './stock.ts';
import type { World } from './world.ts';
import { column, count } from './worldNotes.ts';

/**
 * The morning, after the listings were copied [R34]: places lose a share of what they have, spread evenly over the articles. What is lost is
 * ordered again at once; a listing of last night does not know yet.
 */
export function loseStock(w: World): void {
  const { crowd, stock, day } = w;
  if (isEndless(crowd)) return;
  for (const { channel, from, until, share } of crowd.stockLosses) {
    if (day < from || day >= until) continue;
    const { articles, leadTimeDays } = crowd.values.stock;
    const start = w.places[channel]! * articles;
    const row = ((day + leadTimeDays) % (leadTimeDays + 1)) * stock.onHand.length;
    let seen = 0;
    let lost = 0;
    for (let cell = start; cell < start + articles; cell++) {
      const units = Math.max(0, stock.onHand[cell]!);
      const gone = Math.floor(share * (seen + units)) - Math.floor(share * seen);
      seen += units;
      lost += gone;
      stock.onHand[cell]! -= gone;
      stock.arrivals[row + cell]! += gone;
    }
    count(w.notes, crowd.firstTouchpoint[channel]!, column.unitsLost, lost);
  }
}

/** Whether a channel shows a wrong price today [R34]. */
export function showsWrongPrice(w: World, channel: number): boolean {
  return w.crowd.priceErrors.some(
    (error) => error.channel === channel && w.day >= error.from && w.day < error.until,
  );
}
