import type { Contact } from './contact.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';

/** A contact with the firm about a question or an order: the time it takes to tell the story, and whether it helped [R27]. */
export function noteContact(w: World, touchpoint: number, contact: Contact): void {
  const { notes, crowd } = w;
  count(notes, touchpoint, column.contacts, 1);
  count(notes, touchpoint, column.serviceDeciseconds, Math.round(10 * crowd.values.friction.storySeconds));
  if (contact === 'again') return;
  count(notes, touchpoint, column.firstContacts, 1);
  if (contact === 'answered') count(notes, touchpoint, column.firstContactsAnswered, 1);
}
