import { expect } from 'vitest';
import { judgeFacts, prepareFacts, readFacts } from '../../sim/facts/checkFacts.ts';
import type { PartState } from '../../sim/facts/fact.ts';
import { facts } from '../../sim/facts/facts.ts';

/**
 * How each part of each fact comes out, in the order of the list. A fact that fails says why in its own `finding`; whoever changes the model or
 * a number of the crowd and sees a difference here changes this table and says so. Ranges are never widened to make a fact pass.
 */
export const recordedStates: Readonly<Record<string, readonly PartState[]>> = {
  F1: ['pass', 'pass'],
  F2: ['pass', 'pass', 'pass', 'pass', 'pass', 'pass'],
  F3: ['pass'],
  F4: ['pass', 'pass', 'shown'],
  F5: ['pass'],
  F6: ['pass', 'pass', 'pass', 'pass'],
  F7: ['pass', 'pass'],
  F8: ['pass', 'pass', 'shown', 'shown', 'shown'],
  F9: ['pass', 'pass'],
  F10: ['pass', 'pass', 'pass', 'pass', 'pass'],
  F11: ['pass', 'pass', 'pass', 'shown', 'pass', 'fail', 'pass', 'shown'],
  F12: ['pass', 'pass', 'shown', 'shown'],
  F13: ['pass', 'shown', 'shown'],
  F14: ['pass', 'pass', 'pass', 'pass', 'pass'],
  F15: ['pass', 'pass', 'pass', 'pass', 'shown'],
  N1: ['pass', 'pass', 'shown'],
  N2: ['pass', 'pass', 'pass'],
  N3: ['pass', 'pass', 'pass', 'pass', 'pass', 'pass'],
  N4: ['pass', 'pass', 'shown'],
};

const REPLICATIONS = 20;

/** Lives what these facts need and holds each part against the record. */
export function expectRecordedStates(ids: readonly string[]): void {
  const chosen = facts.filter(({ id }) => ids.includes(id));
  const found = [...new Set(chosen.map(({ times = 1 }) => times))].flatMap((times) => {
    const some = chosen.filter((fact) => (fact.times ?? 1) === times);
    const prepared = prepareFacts(some);
    const replications = Array.from({ length: times * REPLICATIONS }, (_, replication) => replication);
    const read = replications.map((replication) => readFacts(prepared, replication));
    return judgeFacts(some, read).map(({ fact, parts }) => [fact.id, parts.map(({ state }) => state)]);
  });
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(ids.map((id) => [id, recordedStates[id]])));
}
