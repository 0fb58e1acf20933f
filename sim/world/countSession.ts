import { NOT_WEB } from '../plan/worldPlan.ts';
import type { World } from './world.ts';
import { column, count } from './worldNotes.ts';

/** Days within which a visitor of the same web touchpoint counts as returning: assumed, the published figure names no span (E8.6). */
const RETURNS_WITHIN_DAYS = 28;

/** Columns of the counts of returning visitors. */
const returning = { sessions: 0, baskets: 1, orders: 2 } as const;
const RETURNING_COLUMNS = 3;

/** A session or browsing visit begins: counted, and looked up whether she was here lately. */
export function countSession(w: World, shopper: number, touchpoint: number): void {
  const { notes, crowd, state, day } = w;
  count(notes, touchpoint, column.sessions, 1);
  const web = crowd.webPlace[touchpoint]!;
  w.returning = false;
  if (web === NOT_WEB) return;
  const cell = shopper * crowd.webTouchpointCount + web;
  const last = state.webVisit[cell]!;
  state.webVisit[cell] = day + 1;
  w.returning = last > 0 && day + 1 - last <= RETURNS_WITHIN_DAYS;
  countReturning(w, touchpoint, returning.sessions);
}

/** The session under way has something in the basket. */
export function countBasket(w: World, touchpoint: number): void {
  count(w.notes, touchpoint, column.basketSessions, 1);
  countReturning(w, touchpoint, returning.baskets);
}

/** The session under way ends in an order. */
export function countReturningOrder(w: World, touchpoint: number): void {
  countReturning(w, touchpoint, returning.orders);
}

function countReturning(w: World, touchpoint: number, which: number): void {
  if (!w.returning) return;
  const cell = touchpoint * RETURNING_COLUMNS + which;
  w.notes.returning[cell]! += 1;
}
