import { purpose } from '../../random/purpose.ts';
import { CASE, INTEREST, linkHolds, seesOfJourney } from '../journey/carryOver.ts';
import { loseJourney } from '../journey/endJourney.ts';
import { tellQuestion } from '../journey/giveData.ts';
import { drawFor, happens, type World } from '../world.ts';
import { drawDoor, hasOneDoor, onSameDevice } from './doors.ts';

/**
 * A question about what a channel shows arises while she evaluates there. She asks on the spot, or looks for a contact point [R27]: one
 * that cannot see what she is looking at hands her on, unless she gives up first. False when the journey ended over it.
 */
export function askQuestion(w: World, j: number, touchpoint: number, channel: number): boolean {
  const { asksElsewhere, givesUpSearching, lostToContactNotFound } = w.crowd.values.service;
  const { shopper, number, sessions, question } = w.journeys;
  const k = sessions[j]!;
  const door = happens(w, j, purpose.asksElsewhere, k, asksElsewhere)
    ? doorFor(w, j, shopper[j]!, number[j]!, channel)
    : channel;
  if (door === channel) {
    tellQuestion(w, j, touchpoint, { channel, toldIn: -1, contact: 'answered' });
    return true;
  }
  const there = onSameDevice(w, door, touchpoint);
  if (reaches(w, j, channel, door)) {
    tellQuestion(w, j, there, { channel: door, toldIn: -1, contact: 'answered' });
    question[j]! |= 1 << channel;
    return true;
  }
  tellQuestion(w, j, there, { channel: door, toldIn: -1, contact: 'sentOn' });
  if (happens(w, j, purpose.givesUpSearching, k, givesUpSearching)) {
    loseJourney(w, j, there, 'contactNotFound', lostToContactNotFound);
    return false;
  }
  tellQuestion(w, j, touchpoint, { channel, toldIn: door, contact: 'again' });
  return true;
}

/** The one contact point is where she is; of several she tries one. */
function doorFor(w: World, j: number, shopper: number, number: number, channel: number): number {
  if (hasOneDoor(w, shopper, number)) return channel;
  return drawDoor(w, shopper, drawFor(w, j, purpose.door, w.journeys.sessions[j]!));
}

/** Whether a contact point sees what her question is about: her interest in this journey, or what this channel would be told. */
function reaches(w: World, j: number, channel: number, door: number): boolean {
  const interest = w.journeys.interest[j]! | (1 << channel);
  return seesOfJourney(w, j, INTEREST, interest, door) || linkHolds(w, j, CASE, channel, door);
}
