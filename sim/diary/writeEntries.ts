import { MINUTES_PER_DAY } from '../units.ts';
import type { WorldEvent } from '../world/recorder.ts';
import { isDecision, placeOf, type DecisionEvent } from './decisions.ts';
import type { Decision, Entry, EntryHappening } from './diary.ts';

/**
 * The events of one shopper as entries: each happening with the decisions that led to it. What was asked twice of the same draw stands
 * once. Decisions after which nothing else happens close the entry before them, or stand alone.
 *
 * @param firstDay day of the history's count that is measured day 1
 */
export function writeEntries(
  events: readonly WorldEvent[],
  firstDay: number,
  toDecision: (event: DecisionEvent) => Decision,
): readonly Entry[] {
  const entries: Entry[] = [];
  const waiting = new Map<number, DecisionEvent[]>();
  const seen = new Set<string>();
  const touchpoints = new Map<number, number>();
  const lastOf = new Map<number, number>();
  const add = (event: WorldEvent, happening: EntryHappening): void => {
    const { minute, number } = event;
    if ('touchpoint' in happening) touchpoints.set(number, happening.touchpoint);
    const decisions = (waiting.get(number) ?? []).map(toDecision);
    waiting.delete(number);
    lastOf.set(number, entries.length);
    const day = Math.floor(minute / MINUTES_PER_DAY);
    entries.push({
      ...{ minute, day: day - firstDay + 1, minuteOfDay: minute - day * MINUTES_PER_DAY, number },
      touchpoint: touchpoints.get(number) ?? -1,
      happening,
      decisions,
    });
  };
  for (const event of events) {
    if (!isDecision(event)) {
      add(event, happeningOf(event));
      continue;
    }
    const asked = `${placeOf(event)} ${event.kind === 'chance' ? event.chance : 'choice'}`;
    if (seen.has(asked)) continue;
    seen.add(asked);
    waiting.set(event.number, [...(waiting.get(event.number) ?? []), event]);
  }
  for (const [number, left] of waiting) {
    const at = lastOf.get(number);
    const last = at === undefined ? undefined : entries[at];
    const decisions = left.map(toDecision);
    if (at !== undefined && last !== undefined)
      entries[at] = { ...last, decisions: [...last.decisions, ...decisions] };
    else if (left[0] !== undefined) {
      waiting.delete(number);
      add(left[0], { kind: 'decided' });
      const alone = entries.at(-1);
      if (alone !== undefined) entries[entries.length - 1] = { ...alone, decisions };
    }
  }
  return entries.toSorted((a, b) => a.minute - b.minute);
}

/** The event without when and to whom. */
function happeningOf(event: Exclude<WorldEvent, DecisionEvent>): EntryHappening {
  const { minute: _minute, shopper: _shopper, number: _number, ...happening } = event;
  return happening;
}
