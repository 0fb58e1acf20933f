import type { Comparison } from '../claims/claim.ts';
import type { ClaimOutcome } from '../claims/checkClaims.ts';
import { noValueTexts } from '../metrics/noValue.ts';
import type { Estimate } from '../metrics/summary.ts';
import { claimSayings } from './claimSayings.ts';
import { formatNumber } from './formatNumber.ts';
import type { Terminal } from './terminal.ts';

/** One claim for people: its verdict and statement, then a line for each comparison, then what is to be said about it. */
export function claimLines(
  { claim, verdict, comparisons }: ClaimOutcome,
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const { id, kind, statement, missing, finding } = claim;
  const head = `${id}  ${say(claimSayings.verdicts[verdict]).toUpperCase()}  ${say(statement)}  [${say(claimSayings.kinds[kind])}]`;
  const lines = claim.comparisons.flatMap((comparison, index) => {
    const outcome = comparisons[index];
    if (outcome === undefined) return [];
    const { form, when, measured, unit } = comparison;
    const condition = when === null ? '' : say(claimSayings.when(say(when)));
    const found = showEstimate(outcome.estimate, unit, terminal);
    return `${say(claimSayings.forms[form])}${condition}${say(measured)}: ${found}: ${say(claimSayings.verdicts[outcome.verdict])}`;
  });
  const lacking = missing === null ? [] : [say(claimSayings.missing(say(missing)))];
  const remarks = finding === null ? [] : [say(finding)];
  return [head, ...[...lines, ...lacking, ...remarks].map((line) => `     ${line}`)];
}

/** One claim for programs; the same keys for every claim, null where there is none. */
export function claimRecord({
  claim,
  verdict,
  comparisons,
}: ClaimOutcome): Readonly<Record<string, unknown>> {
  const { id, source, kind, statement, missing, finding } = claim;
  return {
    ...{ id, source, kind, statement, verdict, missing, finding },
    comparisons: claim.comparisons.map(({ form, when, measured, unit, expects }, index) => {
      const outcome = comparisons[index];
      return { form, when, measured, unit, expects, estimate: outcome?.estimate, verdict: outcome?.verdict };
    }),
  };
}

function showEstimate(estimate: Estimate, unit: Comparison['unit'], { say, language }: Terminal): string {
  if (estimate.kind === 'none') return say(noValueTexts[estimate.reason]);
  const isTiny = Math.abs(estimate.mean) < 0.01;
  const show = (value: number): string => {
    const [scale, decimals] = unit === 'share' ? [100, 2] : [1, isTiny ? 5 : 3];
    const text = formatNumber(scale * value, decimals, language);
    return value > 0 ? `+${text}` : text;
  };
  const { n, mean, ciLow, ciHigh } = estimate;
  const name = say(unit === 'share' ? claimSayings.points() : claimSayings.units[unit]);
  const interval = ciLow === null || ciHigh === null ? '' : ` [${show(ciLow)}; ${show(ciHigh)}]`;
  return `${show(mean)}${interval}${name === '' ? '' : ` ${name}`}, n = ${n}`;
}
