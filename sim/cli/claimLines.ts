import type { ClaimOutcome } from '../claims/checkClaims.ts';
import { answerLines } from './answerLines.ts';
import type { Expectation } from '../claims/claim.ts';
import type { MetricUnit } from '../metrics/codebook.ts';
import { claimSayings } from './claimSayings.ts';
import { showEstimate, showSize } from './showEstimate.ts';
import type { Terminal } from './terminal.ts';

/** One claim for people: its verdict and statement, then a line for each answer and comparison, then what is to be said about it. */
export function claimLines(
  { claim, verdict, comparisons, answers }: ClaimOutcome,
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const { id, kind, statement, missing, finding } = claim;
  const judged =
    kind === 'question' && verdict === 'holds' ? claimSayings.answered() : claimSayings.verdicts[verdict];
  const found = claim.answers.flatMap((answer, index) => {
    const one = answers[index];
    return one === undefined ? [] : answerLines(answer, one, terminal);
  });
  const head = `${id}  ${say(judged).toUpperCase()}  ${say(statement)}  [${say(claimSayings.kinds[kind])}]`;
  const lines = claim.comparisons.flatMap((comparison, index) => {
    const outcome = comparisons[index];
    if (outcome === undefined) return [];
    const { form, when, measured, unit, expects } = comparison;
    const condition = when === null ? '' : say(claimSayings.when(say(when)));
    const found = showEstimate(outcome.estimate, unit, terminal);
    const judgement = `${showExpectation(expects, unit, terminal)}: ${say(claimSayings.verdicts[outcome.verdict])}`;
    return `${say(claimSayings.forms[form])}${condition}${say(measured)}: ${found}; ${judgement}`;
  });
  const lacking = missing === null ? [] : [say(claimSayings.missing(say(missing)))];
  const remarks = finding === null ? [] : [say(finding)];
  return [head, ...[...found, ...lines, ...lacking, ...remarks].map((line) => `     ${line}`)];
}

/** What the claim says of the difference, with the margin in its unit. */
function showExpectation(expects: Expectation, unit: MetricUnit, terminal: Terminal): string {
  const { say } = terminal;
  if (!('margin' in expects)) return say(claimSayings.expects[expects.kind]);
  if (expects.margin === 0)
    return say(claimSayings.expects[expects.kind === 'alike' ? 'nothing' : 'notBelow']);
  return say(claimSayings.expects[expects.kind](showSize(expects.margin, unit, terminal)));
}

/** One claim for programs; the same keys for every claim, null where there is none. */
export function claimRecord({
  claim,
  verdict,
  comparisons,
  answers,
}: ClaimOutcome): Readonly<Record<string, unknown>> {
  const { id, source, kind, statement, missing, finding } = claim;
  return {
    ...{ id, source, kind, statement, verdict, missing, finding },
    answers: claim.answers.map(({ asked }, index) => ({ asked, ...answers[index] })),
    comparisons: claim.comparisons.map(({ form, when, measured, unit, expects }, index) => {
      const outcome = comparisons[index];
      return { form, when, measured, unit, expects, estimate: outcome?.estimate, verdict: outcome?.verdict };
    }),
  };
}
