import { describe, expect, it } from 'vitest';
import { judge, judgeClaim } from '../../sim/claims/verdict.ts';
import { alike, article, claim, different, higher, lower, notLower, ours } from '../../sim/claims/listing.ts';
import { constant } from '../../sim/claims/readings.ts';
import type { Estimate } from '../../sim/metrics/summary.ts';

const interval = (ciLow: number, ciHigh: number): Estimate => ({
  kind: 'estimate',
  n: 20,
  mean: (ciLow + ciHigh) / 2,
  stdError: 1,
  ciLow,
  ciHigh,
});

describe('the verdict on one difference', () => {
  it('holds only with the whole interval on the side that was claimed', () => {
    expect(judge(higher, interval(0.1, 0.2))).toBe('holds');
    expect(judge(lower, interval(0.1, 0.2))).toBe('refuted');
    expect(judge(higher, interval(-0.1, 0.2))).toBe('undecided');
    expect(judge(different, interval(-0.2, -0.1))).toBe('holds');
    expect(judge(different, interval(-0.2, 0.1))).toBe('undecided');
  });

  it('takes a wide interval around 0 for ignorance, never for equality', () => {
    expect(judge(alike(0.01), interval(-0.5, 0.5))).toBe('undecided');
    expect(judge(alike(0.01), interval(-0.004, 0.009))).toBe('holds');
    expect(judge(alike(0.01), interval(0.02, 0.03))).toBe('refuted');
    expect(judge(alike(0.01), interval(-0.03, -0.02))).toBe('refuted');
  });

  it('lets what is better pass for what is not worse', () => {
    expect(judge(notLower(0.01), interval(0.2, 0.3))).toBe('holds');
    expect(judge(notLower(0.01), interval(-0.009, 0.3))).toBe('holds');
    expect(judge(notLower(0.01), interval(-0.1, 0.3))).toBe('undecided');
    expect(judge(notLower(0.01), interval(-0.3, -0.2))).toBe('refuted');
  });

  it('refutes a difference that is claimed where there is exactly none', () => {
    for (const expects of [higher, lower, different]) expect(judge(expects, interval(0, 0))).toBe('refuted');
    expect(judge(alike(0), interval(0, 0))).toBe('holds');
  });

  it('decides nothing without an interval', () => {
    const one: Estimate = { kind: 'estimate', n: 1, mean: 3, stdError: null, ciLow: null, ciHigh: null };
    expect(judge(higher, one)).toBe('undecided');
    expect(judge(higher, { kind: 'none', reason: 'noOrders' })).toBe('undecided');
  });
});

describe('the verdict on a claim', () => {
  const text = { en: 'a', id: 'b' };
  const one = {
    measured: text,
    unit: 'count',
    here: constant(1),
    there: constant(0),
    expects: higher,
  } as const;
  const of = (...comparisons: Parameters<typeof claim>[0]['comparisons'] & object) =>
    claim({ id: 'C01', source: 'S0', kind: 'emergent', statement: text, comparisons });

  it("comes from the article's own form, not from what sharpens it", () => {
    expect(judgeClaim(of(article(one), ours(one)), ['holds', 'refuted'])).toBe('holds');
    expect(judgeClaim(of(article(one), ours(one)), ['refuted', 'holds'])).toBe('refuted');
  });

  it('needs every comparison to hold, and one to refute', () => {
    expect(judgeClaim(of(article(one), article(one)), ['holds', 'undecided'])).toBe('undecided');
    expect(judgeClaim(of(article(one), article(one)), ['refuted', 'undecided'])).toBe('refuted');
  });

  it("is withheld where nothing in the article's form can be measured", () => {
    expect(judgeClaim(of(), [])).toBe('notInModel');
    expect(judgeClaim(of(ours(one)), ['holds'])).toBe('notInModel');
  });
});
