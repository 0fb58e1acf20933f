import { purpose, type PurposeName } from '../random/purpose.ts';
import type { WorldEvent } from '../world/recorder.ts';
import type { Decision, Outcome } from './diary.ts';

/** A chance or a choice, as the kernel told it. */
export type DecisionEvent = Extract<WorldEvent, { readonly kind: 'chance' | 'choice' }>;

/** The decisions of one world by what they are about; the same place in two worlds is the same draw. */
export type DecisionIndex = ReadonlyMap<string, Outcome>;

const purposeNames: ReadonlyMap<number, PurposeName> = new Map(
  Object.entries(purpose).map(([name, number]) => [number, name as PurposeName]),
);

export function isDecision(event: WorldEvent): event is DecisionEvent {
  return event.kind === 'chance' || event.kind === 'choice';
}

/** Names a decision the same in every world. */
export function placeOf(event: DecisionEvent): string {
  return `${event.number} ${event.purpose} ${event.k}`;
}

export function outcomeOf(event: DecisionEvent): Outcome {
  if (event.kind === 'chance') return { kind: 'chance', chance: event.chance, happened: event.happened };
  return { kind: 'choice', among: event.among, options: event.options, chosen: event.chosen };
}

/** The first outcome at every place. */
export function indexDecisions(events: readonly WorldEvent[]): DecisionIndex {
  const index = new Map<string, Outcome>();
  for (const event of events) {
    if (isDecision(event) && !index.has(placeOf(event))) index.set(placeOf(event), outcomeOf(event));
  }
  return index;
}

/** A decision beside what the same draw decided in other worlds. */
export function compareDecision(
  event: DecisionEvent,
  others: readonly { readonly setUp: string; readonly index: DecisionIndex }[],
): Decision {
  const place = placeOf(event);
  return {
    purpose: purposeNames.get(event.purpose) ?? 'segment',
    k: event.k,
    draw: event.draw,
    outcome: outcomeOf(event),
    others: others.map(({ setUp, index }) => ({ setUp, outcome: index.get(place) ?? null })),
  };
}
