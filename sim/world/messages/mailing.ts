import { firstBit } from '../firstBit.ts';
import type { World } from '../world.ts';
import { mediumNumbers, type MediumNumbers } from './mediumNumbers.ts';
import { channelsWriting, mediumFor } from './senders.ts';

/** A message as a sender writes it, the same for all who get it [R30]. */
export interface Mailing {
  /** The sender's channels, as bits. */
  readonly sender: number;
  readonly medium: number;
  /** Those of them that write in the medium, none where the set-up names one that no channel of the sender has. */
  readonly writing: number;
  readonly numbers: MediumNumbers;
  readonly number: number;
}

/**
 * @param turn how many messages came before it: which medium's turn it is
 * @param number what it is called in draws, given the first channel of the sender
 */
export function mailingOf(
  w: World,
  sender: number,
  turn: number,
  number: (firstChannel: number) => number,
): Mailing {
  const medium = mediumFor(w, sender, turn);
  return {
    sender,
    medium,
    writing: channelsWriting(w, sender, medium),
    numbers: mediumNumbers(w.crowd.values.messages, medium),
    number: number(firstBit(sender)),
  };
}
