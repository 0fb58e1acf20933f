import { describe, expect, it } from 'vitest';
import { findAnswer } from '../../sim/claims/answer.ts';
import { claims } from '../../sim/claims/claims.ts';
import { drawnFirms } from '../../sim/claims/drawnFirms.ts';
import { scenarioTextOf } from '../../sim/claims/firm.ts';
import { constant } from '../../sim/claims/readings.ts';
import { answerLines } from '../../sim/cli/answerLines.ts';
import type { Measured } from '../../sim/metrics/summary.ts';
import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import type { Answer } from '../../sim/claims/claim.ts';

const asked = { en: 'what is asked', id: 'yang ditanyakan' };
const column = (...values: (number | null)[]): readonly Measured[] =>
  values.map((value) => (value === null ? { kind: 'none', reason: 'neverPays' } : { kind: 'value', value }));
const named = (name: string) => ({ name: { en: name, id: name }, read: constant(0) });
const terminal = {
  language: 'en' as const,
  print: () => undefined,
  complain: () => undefined,
  say: (text: { en: string }) => text.en,
};

describe('an answer', () => {
  it('is the mean of the replications that have a number, and counts them', () => {
    const answer: Answer = { kind: 'number', asked, unit: 'days', read: constant(0) };
    const found = findAnswer(answer, [column(10, null, 20)]);
    expect(found).toMatchObject({ kind: 'number', of: 3, estimate: { n: 2, mean: 15 } });
    expect(answerLines(answer, found, terminal)[0]).toContain('in 2 of 3 replications; in the others never');
    expect(findAnswer(answer, [column(null, null)])).toMatchObject({
      estimate: { kind: 'none', reason: 'neverPays' },
    });
  });

  it('names the option with the highest mean, and in how many replications it was the highest', () => {
    const answer: Answer = { kind: 'best', asked, unit: 'money', options: [named('one'), named('two')] };
    const found = findAnswer(answer, [column(1, 5, 1), column(3, 4, 3)]);
    expect(found).toMatchObject({ kind: 'best', best: 1, bestIn: 2, of: 3 });
    expect(answerLines(answer, found, terminal)[0]).toContain('two (the best in 2 of 3 replications)');
  });

  it('counts the cases whose interval lies above 0, and those below', () => {
    const answer: Answer = { kind: 'share', asked, cases: [constant(0), constant(0), constant(0)] };
    const found = findAnswer(answer, [column(5, 6, 5), column(-5, -6, -5), column(-50, 60, 2)]);
    expect(found).toEqual({ kind: 'share', above: 1, below: 1, of: 3 });
  });

  it('takes first what adds most, and shares out the rest fairly over all orders', () => {
    const things = ['a', 'b'].map((name) => ({ en: name, id: name }));
    const worth = [0, 1, 2, 3].map(constant);
    // a alone 1, b alone 2, both 5: b first, then a adds 3; on average a is worth 2 and b 3.
    const found = findAnswer({ kind: 'order', asked, unit: 'count', things, worth }, [
      column(0, 0),
      column(1, 1),
      column(2, 2),
      column(5, 5),
    ]);
    if (found.kind !== 'order') throw new Error('expected an order');
    expect(found.greedy.map(({ thing }) => thing.en)).toEqual(['b', 'a']);
    expect(found.greedy.map(({ gain }) => gain)).toMatchObject([{ mean: 2 }, { mean: 3 }]);
    expect(found.averaged.map(({ gain }) => gain)).toMatchObject([{ mean: 2 }, { mean: 3 }]);
  });

  it('is there for every question that is put to the test', () => {
    for (const { id, kind, answers, comparisons } of claims)
      if (kind === 'question' && comparisons.length > 0) expect(answers.length, id).toBeGreaterThan(0);
  });
});

describe('the firms that are drawn', () => {
  it('are two dozen scenarios without a mistake, no two alike', () => {
    expect(drawnFirms).toHaveLength(24);
    for (const firm of drawnFirms) expect(parseScenario(scenarioTextOf(firm)).kind).toBe('ok');
    expect(new Set(drawnFirms.map(scenarioTextOf)).size).toBe(24);
  });
});
