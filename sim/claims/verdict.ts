import type { Estimate } from '../metrics/summary.ts';
import type { Claim, Expectation } from './claim.ts';

/** By the 95 % interval of the paired difference; `notInModel`: the mechanism is missing, nothing was judged. */
export type ClaimVerdict = 'holds' | 'refuted' | 'undecided' | 'notInModel';

/**
 * Whether a paired difference is what a claim expects. `alike` holds only with the whole interval inside the margin: an interval that is
 * merely wide proves nothing. A difference of exactly 0 in every replication refutes what should be higher, lower or different.
 */
export function judge(expects: Expectation, estimate: Estimate): Exclude<ClaimVerdict, 'notInModel'> {
  if (estimate.kind === 'none' || estimate.ciLow === null || estimate.ciHigh === null) return 'undecided';
  const { ciLow, ciHigh } = estimate;
  if ('margin' in expects) return judgeMargin(expects, ciLow, ciHigh);
  const isNothing = ciLow === 0 && ciHigh === 0;
  const [isAbove, isBelow] = [ciLow > 0, ciHigh < 0];
  switch (expects.kind) {
    case 'higher':
      return decide(isAbove, isBelow || isNothing);
    case 'lower':
      return decide(isBelow, isAbove || isNothing);
    case 'different':
      return decide(isAbove || isBelow, isNothing);
  }
}

function judgeMargin(
  { kind, margin }: Extract<Expectation, { margin: number }>,
  ciLow: number,
  ciHigh: number,
): Exclude<ClaimVerdict, 'notInModel'> {
  const isNoHigher = kind === 'notLower' || ciHigh <= margin;
  return decide(ciLow >= -margin && isNoHigher, ciHigh < -margin || (kind === 'alike' && ciLow > margin));
}

function decide(holds: boolean, refuted: boolean): Exclude<ClaimVerdict, 'notInModel'> {
  if (holds) return 'holds';
  return refuted ? 'refuted' : 'undecided';
}

/** A claim holds if all of its comparisons in the article's form do, and is refuted by one of them. */
export function judgeClaim(
  { comparisons }: Claim,
  verdicts: readonly Exclude<ClaimVerdict, 'notInModel'>[],
): ClaimVerdict {
  const decisive = verdicts.filter((_, index) => comparisons[index]?.form === 'article');
  if (decisive.length === 0) return 'notInModel';
  if (decisive.includes('refuted')) return 'refuted';
  return decisive.includes('undecided') ? 'undecided' : 'holds';
}
