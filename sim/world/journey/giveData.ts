import { purpose } from '../../random/purpose.ts';
import { patienceOf } from '../population.ts';
import { DURABLE_KINDS } from '../shopperState.ts';
import { happens, tell } from '../world.ts';
import type { World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import type { Contact } from '../service/contact.ts';
import { noteContact } from '../service/contacts.ts';
import { CASE, holderOf, whereSeen } from './carryOver.ts';
import { loseJourney } from './endJourney.ts';

export type Answer = 'recognised' | 'given' | 'lost';

function fieldsOf(w: World, kind: number): number {
  const { friction } = w.crowd.values;
  if (kind === 0) return friction.identityFields;
  if (kind === 1) return friction.addressFields;
  return kind === 2 ? friction.paymentFields : friction.preferencesFields;
}

/** Time for one field at a touchpoint, in tenths of a second [R14]. */
function fieldTime(w: World, touchpoint: number): number {
  const { secondsPhone, secondsComputer } = w.crowd.values.friction;
  return Math.round(10 * (w.crowd.isPhone[touchpoint] === 1 ? secondsPhone : secondsComputer));
}

/**
 * A channel asks for a durable kind [R14]. Seen: recognised. Else she types it, field by field, each with its hazard; a field is
 * re-entered if some silo of the firm has the kind. What is typed to the end stays in this silo even if the order fails. With
 * `mayLeave` false (at the counter, after paying) she answers without the hazard.
 */
export function askFor(w: World, j: number, touchpoint: number, kind: number, mayLeave: boolean): Answer {
  const { journeys, crowd, notes } = w;
  const channel = journeys.channel[j]!;
  const seen = whereSeen(w, j, kind, channel);
  if (seen >= 0) {
    if (w.recorder !== null) {
      const asked = { kind: 'asked', touchpoint, data: kind, fields: 0, of: 0, holder: seen } as const;
      tell(w, j, { ...asked, how: 'recognised' });
    }
    return 'recognised';
  }
  const shopper = journeys.shopper[j]!;
  const holder = holderOf(w, j, kind, journeys.firstChannel[j]!);
  const again = holder >= 0;
  const { fieldHazard, reEntryFactor } = crowd.values.friction;
  const hazard =
    mayLeave && fieldHazard > 0
      ? fieldHazard * patienceOf(crowd, w.key, shopper) * (again ? reEntryFactor : 1)
      : 0;
  const fields = fieldsOf(w, kind);
  const session = journeys.sessions[j]! & 0xff;
  let typed = 0;
  while (typed < fields && !happens(w, j, purpose.field, (session << 8) | (kind << 5) | typed, hazard))
    typed++;
  if (w.recorder !== null) {
    const asked = { kind: 'asked', touchpoint, data: kind, fields: typed, of: fields, holder } as const;
    tell(w, j, { ...asked, how: again ? 'reEntered' : 'entered' });
  }

  const cell = (kind * crowd.channelCount + (again ? holder : channel)) * crowd.channelCount + channel;
  noteTyped(w, j, touchpoint, { cell, fields: typed, again });
  if (typed < fields) {
    notes.journeysLost[cell]! += again ? 1 : 0;
    const { lostToReEntry, lostToFirstEntry } = crowd.values.loyalty;
    loseJourney(w, j, touchpoint, again ? 'reEntry' : 'firstEntry', again ? lostToReEntry : lostToFirstEntry);
    return 'lost';
  }
  w.state.silos[shopper * DURABLE_KINDS + kind]! |= 1 << channel;
  return 'given';
}

interface Typed {
  readonly cell: number;
  readonly fields: number;
  readonly again: boolean;
}

function noteTyped(w: World, j: number, touchpoint: number, typed: Typed): void {
  const { notes, journeys } = w;
  const time = typed.fields * fieldTime(w, touchpoint);
  notes.fieldsSoFar += typed.fields;
  const table = typed.again ? notes.reEntered : notes.entered;
  table[typed.cell]! += typed.fields;
  count(notes, touchpoint, typed.again ? column.reEnteredFields : column.enteredFields, typed.fields);
  noteTime(w, j, touchpoint, time);
  if (!typed.again) return;
  count(notes, touchpoint, column.reEnteredDeciseconds, time);
  notes.reEnteredDeciseconds[typed.cell]! += time;
  journeys.reEntered[j]! += typed.fields;
  if (notes.measuring) {
    const shopper = journeys.shopper[j]!;
    notes.reEnteredFields[shopper]! += typed.fields;
  }
}

function noteTime(w: World, j: number, touchpoint: number, time: number): void {
  count(w.notes, touchpoint, column.typedDeciseconds, time);
  w.notes.decisecondsSoFar += time;
  if (!w.notes.measuring) return;
  const shopper = w.journeys.shopper[j]!;
  w.notes.typedDeciseconds[shopper]! += time;
}

/** A recognised shopper confirms one field or clicks once [R14]; so does the owner of a platform account. */
export function maybeConfirm(w: World, j: number, touchpoint: number): void {
  if (!happens(w, j, purpose.confirms, w.journeys.sessions[j]!, w.crowd.values.friction.confirmShare)) return;
  count(w.notes, touchpoint, column.confirmedFields, 1);
  if (w.recorder !== null) tell(w, j, { kind: 'confirmed', touchpoint });
  w.notes.fieldsSoFar += 1;
  noteTime(w, j, touchpoint, fieldTime(w, touchpoint));
}

/** A question told: in which channel, the channel that had been told before (-1 = none), and what came of the contact. */
export interface Telling {
  readonly channel: number;
  readonly toldIn: number;
  readonly contact: Contact;
}

/** She tells her question, or tells it again because this channel does not know it [R11, R27]; it takes time, but no field. */
export function tellQuestion(w: World, j: number, touchpoint: number, telling: Telling): void {
  const { journeys, crowd, notes } = w;
  const { channel, toldIn } = telling;
  const again = toldIn >= 0;
  const time = Math.round(10 * crowd.values.friction.storySeconds);
  const cell = (CASE * crowd.channelCount + (again ? toldIn : channel)) * crowd.channelCount + channel;
  const table = again ? notes.reEntered : notes.entered;
  table[cell]! += 1;
  noteContact(w, touchpoint, telling.contact);
  count(notes, touchpoint, column.questions, 1);
  count(notes, touchpoint, column.toldDeciseconds, time);
  if (again) {
    count(notes, touchpoint, column.retoldQuestions, 1);
    journeys.retold[j]! += 1;
  }
  journeys.question[j]! |= 1 << channel;
  if (w.recorder !== null) tell(w, j, { kind: 'question', touchpoint, toldIn });
}
