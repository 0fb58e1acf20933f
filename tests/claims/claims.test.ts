import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkClaims, prepareClaims, type ClaimOutcome } from '../../sim/claims/checkClaims.ts';
import { claims } from '../../sim/claims/claims.ts';
import { judge } from '../../sim/claims/verdict.ts';
import { notHolding } from '../support/notHolding.ts';

const REPLICATIONS = 20;

const tested = claims.filter(({ comparisons }) => comparisons.some(({ form }) => form === 'article'));
/** C32 is refuted because its condition turns nothing. */
const turning = tested.filter(({ kind, id }) => kind === 'conditional' && id !== 'C32');

let now: ReadonlyMap<string, ClaimOutcome>;

beforeAll(() => {
  const outcomes = checkClaims(prepareClaims(claims), REPLICATIONS);
  now = new Map(outcomes.map((outcome) => [outcome.claim.id, outcome]));
}, 900_000);

function outcomeOf(id: string): ClaimOutcome {
  const outcome = now.get(id);
  if (outcome === undefined) throw new Error(`${id} was not checked`);
  return outcome;
}

describe('the list of claims', () => {
  it('has all sixty in order, each stated in both languages', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect(claims.map(({ id }) => id)).toEqual(ids);
    for (const { statement } of claims) {
      expect(statement.en).toMatch(/\S/);
      expect(statement.id).toMatch(/\S/);
      expect(statement.id).not.toBe(statement.en);
    }
  });

  it('names the mechanism that is missing wherever a claim gets no verdict', () => {
    for (const claim of claims) {
      const { verdict } = outcomeOf(claim.id);
      if (verdict === 'notInModel') expect(claim.missing, claim.id).not.toBeNull();
    }
  });

  it('says why, wherever a claim does not hold', () => {
    for (const claim of tested) {
      if (outcomeOf(claim.id).verdict !== 'holds') expect(claim.finding, claim.id).not.toBeNull();
    }
  });
});

describe('what the claims came to', () => {
  it.each(tested.map(({ id, statement }) => [id, statement.en] as const))('%s: %s', (id) => {
    expect(outcomeOf(id).verdict).toBe(notHolding[id] ?? 'holds');
  });

  it('is told in MODEL.md wherever a claim does not hold', () => {
    const model = readFileSync(new URL('../../sim/MODEL.md', import.meta.url), 'utf8');
    const [, told = ''] = model.split('## 11. What the claims came to');
    for (const id of Object.keys(notHolding)) expect(told).toContain(`**${id}, `);
  });

  it('measures every difference in every replication', () => {
    for (const { claim, comparisons } of now.values()) {
      for (const { estimate } of comparisons)
        expect(estimate.kind === 'estimate' ? estimate.n : 0, claim.id).toBe(REPLICATIONS);
    }
  });
});

describe('a claim with a condition', () => {
  it.each(turning.map(({ id, statement }) => [id, statement.en] as const))(
    '%s turns on the other side: %s',
    (id) => {
      const { claim, comparisons } = outcomeOf(id);
      const sides = claim.comparisons.flatMap((comparison, index) => {
        const estimate = comparisons[index]?.estimate;
        return comparison.when === null || estimate === undefined ? [] : [{ ...comparison, estimate }];
      });
      const conditions = new Set(sides.map(({ when }) => when?.en));
      expect(conditions.size).toBeGreaterThan(1);
      const [one] = sides;
      const other = sides.find(({ when }) => when?.en !== one?.when?.en);
      if (one === undefined || other === undefined) throw new Error(`${id} has one side only`);
      expect(judge(one.expects, one.estimate)).toBe('holds');
      expect(judge(one.expects, other.estimate)).not.toBe('holds');
    },
  );
});
