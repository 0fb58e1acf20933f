import { purpose } from '../../sim/random/purpose.ts';
import { dataKinds } from '../../sim/scenario/vocabulary.ts';
import {
  durableKinds,
  holdersOf,
  learn,
  luck,
  seesDurable,
  type DurableKind,
  type Life,
} from './floccCarryOver.ts';
import { endInLoss } from './floccEpisode.ts';
import { addToLedger, count, read, write, type Touchpoint } from './floccWorld.ts';

/** Tenths of a second for one field [R14]. */
function fieldTime({ world }: Life, at: Touchpoint): number {
  const { secondsPhone, secondsComputer } = world.scenario.values.friction;
  return Math.round(10 * (at.device === 'phone' ? secondsPhone : secondsComputer));
}

function noteTime(life: Life, at: Touchpoint, deciseconds: number): void {
  count(life.world, at, 'typedDeciseconds', deciseconds);
  if (life.world.notes === null) return;
  write(life.shopper, 'typedDeciseconds', read(life.shopper, 'typedDeciseconds') + deciseconds);
}

/**
 * [R14] A channel asks for a durable kind; `lost` if the journey ended over a field. A member answers at the counter without
 * the hazard [R15].
 */
export function giveData(
  life: Life,
  at: Touchpoint,
  kind: DurableKind,
  hazardous = true,
): 'recognised' | 'given' | 'lost' {
  const { world, shopper, journey } = life;
  const to = at.channel.id;
  if (seesDurable(life, kind, to)) return 'recognised';
  const { friction, loyalty } = world.scenario.values;
  const holders = holdersOf(life, kind);
  const again = holders.length > 0;
  const from = holders.includes(journey.firstChannel) ? journey.firstChannel : (holders[0] ?? to);
  const pair = { kind, from, to };
  const hazard = hazardous
    ? friction.fieldHazard * read(shopper, 'patience') * (again ? friction.reEntryFactor : 1)
    : 0;
  for (let field = 0; field < friction[`${kind}Fields`]; field++) {
    const k = (journey.sessions % 256) * 256 + durableKinds.indexOf(kind) * 32 + field;
    if (luck(life, purpose.field, k) < hazard) {
      if (again) addToLedger(world, 'journeysLost', pair, 1);
      if (again) endInLoss(life, at, 'reEntry', loyalty.lostToReEntry);
      else endInLoss(life, at, 'firstEntry', loyalty.lostToFirstEntry);
      return 'lost';
    }
    noteField(life, at, pair, again);
  }
  read(shopper, 'silos')[to]?.push(kind);
  return 'given';
}

interface Pair {
  readonly kind: DurableKind;
  readonly from: string;
  readonly to: string;
}

function noteField(life: Life, at: Touchpoint, pair: Pair, again: boolean): void {
  const { world, shopper, journey } = life;
  const time = fieldTime(life, at);
  noteTime(life, at, time);
  addToLedger(world, again ? 'reEntered' : 'entered', pair, 1);
  if (!again) {
    count(world, at, 'enteredFields');
    return;
  }
  journey.reEntered++;
  count(world, at, 'reEnteredFields');
  count(world, at, 'reEnteredDeciseconds', time);
  addToLedger(world, 'reEnteredDeciseconds', pair, time);
  if (world.notes !== null) write(shopper, 'reEnteredFields', read(shopper, 'reEnteredFields') + 1);
}

/** [R14] whoever was recognised at checkout confirms one field, or none. */
export function maybeConfirm(life: Life, at: Touchpoint): void {
  const { confirmShare } = life.world.scenario.values.friction;
  if (luck(life, purpose.confirms, life.journey.sessions) >= confirmShare) return;
  count(life.world, at, 'confirmedFields');
  noteTime(life, at, fieldTime(life, at));
}

/** [R11] She tells her question; again where some channel knows it already. */
export function tellQuestion(life: Life, at: Touchpoint): void {
  const { world, journey } = life;
  const to = at.channel.id;
  const told = world.scenario.channels.map(({ id }) => id).find((id) => journey.knows.case.includes(id));
  const pair = { kind: dataKinds[5], from: told ?? to, to };
  addToLedger(world, told === undefined ? 'entered' : 'reEntered', pair, 1);
  count(world, at, 'questions');
  const time = Math.round(10 * world.scenario.values.friction.storySeconds);
  for (const clock of ['toldDeciseconds', 'serviceDeciseconds'] as const) count(world, at, clock, time);
  count(world, at, 'contacts');
  if (told === undefined)
    for (const first of ['firstContacts', 'firstContactsAnswered'] as const) count(world, at, first);
  if (told !== undefined) {
    count(world, at, 'retoldQuestions');
    journey.retold++;
  }
  learn(life, 'case', to);
}
