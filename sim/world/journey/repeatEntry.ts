import type { World } from '../world.ts';
import { DURABLE_KINDS } from '../shopperState.ts';
import { holderOf } from './carryOver.ts';

/** What stood before the data of an order were asked for, so that the difference can be booked with the order. */
export interface EntryBefore {
  /** False where the order needs no data of the firm's own. */
  readonly asks: boolean;
  /** The firm held every kind needed, in whatever silo. */
  readonly held: boolean;
  readonly fields: number;
  readonly deciseconds: number;
}

/** Where the ledger of typing stands, given the kinds (bits) that an order needs. */
export function beforeEntry(w: World, j: number, needs: number): EntryBefore {
  let held = true;
  for (let kind = 0; kind < DURABLE_KINDS; kind++) {
    if (((needs >> kind) & 1) !== 0 && holderOf(w, j, kind, w.journeys.firstChannel[j]!) < 0) held = false;
  }
  const { fieldsSoFar: fields, decisecondsSoFar: deciseconds } = w.notes;
  return { asks: needs !== 0, held, fields, deciseconds };
}

/** Books what an order cost its shopper to type, if she had ordered before. */
export function bookRepeatEntry(w: World, shopper: number, before: EntryBefore): void {
  if (!before.asks || w.state.habit[shopper] === 0) return;
  const { notes } = w;
  const row = before.held ? 0 : 3;
  notes.repeatEntry[row]! += 1;
  notes.repeatEntry[row + 1]! += notes.fieldsSoFar - before.fields;
  notes.repeatEntry[row + 2]! += notes.decisecondsSoFar - before.deciseconds;
}
