import { purpose } from '../../random/purpose.ts';
import { uniform } from '../../random/draw.ts';
import { CASE, linkHoldsFor } from '../journey/carryOver.ts';
import { moveSatisfaction } from '../journey/episode.ts';
import { happens, tellOf, type World } from '../world.ts';
import type { Contact } from './contact.ts';
import { noteContact } from './contacts.ts';
import { drawDoor, hasOneDoor, onSameDevice } from './doors.ts';

/** Numbers that an enquiry takes in the list of a past: shopper, number of the need, channel and touchpoint of the order. */
const SIZE = 4;

/** After a delivered order she may ask on the next day where it is [R27]. */
export function maybeEnquire(w: World, j: number, touchpoint: number, channel: number): void {
  const { contactsPerOrder } = w.crowd.values.service;
  if (!happens(w, j, purpose.enquires, 0, contactsPerOrder)) return;
  w.enquiries.push(w.journeys.shopper[j]!, w.journeys.number[j]!, channel, touchpoint);
}

/** The morning: whoever wants to know about an order of yesterday asks. */
export function answerEnquiries(w: World): void {
  const { enquiries } = w;
  for (let i = 0; i < enquiries.length; i += SIZE) {
    enquire(w, enquiries[i]!, enquiries[i + 1]!, enquiries[i + 2]!, enquiries[i + 3]!);
  }
  enquiries.length = 0;
}

/** A contact point that does not know the order hands her on to the channel of the order, if that is open and has service. */
function enquire(w: World, shopper: number, number: number, channel: number, touchpoint: number): void {
  const contact = (at: number, outcome: Contact): void => {
    noteContact(w, at, outcome);
    if (w.recorder !== null)
      tellOf(w, shopper, number, { kind: 'enquiry', touchpoint: at, contact: outcome });
  };
  const door = drawDoor(w, shopper, uniform(w.key, shopper, number, purpose.enquiryDoor, 0));
  if (door < 0) return;
  if (hasOneDoor(w, shopper, number)) {
    contact(touchpoint, 'answered');
    return;
  }
  const there = onSameDevice(w, door, touchpoint);
  if (door === channel || linkHoldsFor(w, shopper, number, CASE, channel, door)) {
    contact(there, 'answered');
    return;
  }
  contact(there, 'sentOn');
  if (w.open[channel] === 1 && w.crowd.hasService[channel] === 1) contact(touchpoint, 'again');
  moveSatisfaction(w, shopper, number, -w.crowd.values.service.enquiryCost);
}
