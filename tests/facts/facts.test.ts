import { describe, expect, it } from 'vitest';
import { judgeFacts } from '../../sim/facts/checkFacts.ts';
import type { Fact, FactPart } from '../../sim/facts/fact.ts';
import type { FactSums } from '../../sim/facts/factSums.ts';
import { facts } from '../../sim/facts/facts.ts';
import { recordedStates } from './recordedStates.ts';

const text = { en: 'a number', id: 'sebuah angka' };
const base = { measured: text, unit: 'share' } as const;
const noSums: FactSums = {
  touchpointIds: {},
  worlds: {},
  spend: {},
  cohort: { orders: [], spend: [] },
};

/** The state of a fact whose part reads the length of the cohort: 1, 2 or 3 by replication, pooled 6. */
function stateOf(...parts: readonly FactPart[]): string | undefined {
  const fact: Fact = { id: 'F0', statement: text, source: 'E0.0', needs: [], parts, finding: null };
  const sums = [1, 2, 3].map((n) => ({ ...noSums, cohort: { orders: Array<number>(n).fill(1), spend: [] } }));
  return judgeFacts([fact], sums)[0]?.state;
}

const read = ({ cohort }: FactSums) => ({ kind: 'value', value: cohort?.orders.length ?? 0 }) as const;
const range = (low: number | null, high: number | null): FactPart => ({
  ...base,
  kind: 'range',
  low,
  high,
  read,
});
const missing: FactPart = { kind: 'missing', measured: text, missing: text };

describe('the list of facts', () => {
  it('has all fifteen and the four limits, in order, each with a part, a source and a recorded state for every part', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    expect(facts.map(({ id }) => id)).toEqual([...numbered('F', 15), ...numbered('N', 4)]);
    for (const { id, parts, source } of facts) {
      expect(parts.length, id).toBeGreaterThan(0);
      expect(recordedStates[id]?.length, id).toBe(parts.length);
      expect(source, id).toMatch(/^E\d+\.\d+/);
    }
  });

  it('says why of every fact that fails, and of no other', () => {
    for (const { id, finding } of facts)
      expect(finding !== null, id).toBe(recordedStates[id]?.includes('fail'));
  });

  it('says what is missing of every part that cannot be measured, in both languages', () => {
    for (const { parts } of facts)
      for (const part of parts)
        if (part.kind === 'missing') {
          expect(part.missing.en.length).toBeGreaterThan(10);
          expect(part.missing.id.length).toBeGreaterThan(10);
        }
  });
});

describe('a fact', () => {
  it('passes with its number, pooled over the replications, in the range: the bounds belong to it', () => {
    expect(stateOf(range(6, 6))).toBe('pass');
    expect(stateOf(range(null, 6))).toBe('pass');
    expect(stateOf(range(6.01, null))).toBe('fail');
    expect(stateOf(range(1, 5.99))).toBe('fail');
  });

  it('that states a sign passes only where the interval over replications is clear of 0', () => {
    const sign = (expects: 'higher' | 'lower' | 'notHigher', shift: number): FactPart => ({
      ...base,
      kind: 'sign',
      expects,
      read: (sums) => ({ kind: 'value', value: read(sums).value + shift }),
    });
    expect(stateOf(sign('higher', 2))).toBe('pass');
    expect(stateOf(sign('higher', 0))).toBe('fail'); // 2 with an interval from -0.48 to 4.48
    expect(stateOf(sign('lower', -7))).toBe('pass');
    expect(stateOf(sign('lower', 2))).toBe('fail');
    expect(stateOf(sign('notHigher', 0))).toBe('pass');
    expect(stateOf(sign('notHigher', 2))).toBe('fail');
  });

  it('fails if one part fails, and is not measurable if one part is not and none fails', () => {
    expect(stateOf(range(6, 6), range(7, 8), missing)).toBe('fail');
    expect(stateOf(range(6, 6), missing)).toBe('notMeasurable');
  });

  it('without a denominator is not measurable, instead of 0', () => {
    const none: FactPart = {
      ...base,
      kind: 'range',
      low: 0,
      high: 1,
      read: () => ({ kind: 'none', reason: 'noOrders' }),
    };
    expect(stateOf(none)).toBe('notMeasurable');
  });
});
