import type { FactOutcome } from '../facts/checkFacts.ts';
import type { FactPart } from '../facts/fact.ts';
import { noValueTexts } from '../metrics/noValue.ts';
import { factSayings } from './factSayings.ts';
import { formatInterval, formatNumber } from './formatNumber.ts';
import type { Terminal } from './terminal.ts';

type PartOutcome = FactOutcome['parts'][number];

/** One fact for people: its state and statement, then a line for each number, then why it fails. */
export function factLines({ fact, state, parts }: FactOutcome, terminal: Terminal): readonly string[] {
  const { say } = terminal;
  const more = fact.times === undefined ? '' : `; ${say(factSayings.times(fact.times))}`;
  const head = `${fact.id}  ${say(factSayings.states[state]).toUpperCase()}  ${say(fact.statement)}  [${fact.source}${more}]`;
  const lines = parts.map((outcome) => partLine(outcome, terminal));
  const finding = state === 'fail' && fact.finding !== null ? [say(fact.finding)] : [];
  return [head, ...[...lines, ...finding].map((line) => `     ${line}`)];
}

function partLine(outcome: PartOutcome, terminal: Terminal): string {
  const { say } = terminal;
  const { part, state } = outcome;
  const tail = `: ${say(factSayings.states[state])}`;
  if (part.kind === 'missing') return `${say(part.measured)}${tail}: ${say(part.missing)}`;
  if (part.kind === 'shown') return `${say(part.measured)}: ${showValue(outcome, part, terminal)}${tail}`;
  return `${say(part.measured)}: ${showValue(outcome, part, terminal)}; ${showExpected(part, terminal)}${tail}`;
}

type Measurable = Exclude<FactPart, { readonly kind: 'missing' }>;

function showValue(
  { pooled, estimate }: PartOutcome,
  { unit }: Measurable,
  { say, language }: Terminal,
): string {
  if (pooled.kind === 'none') return say(noValueTexts[pooled.reason]);
  const show = (value: number): string => showNumber(value, unit, language);
  const hasInterval = estimate.kind === 'estimate' && estimate.ciLow !== null && estimate.ciHigh !== null;
  const interval = hasInterval
    ? ` ${formatInterval(show(estimate.ciLow), show(estimate.ciHigh), language)}`
    : '';
  return `${show(pooled.value)}${interval}`;
}

function showExpected(
  part: Exclude<Measurable, { readonly kind: 'shown' }>,
  { say, language }: Terminal,
): string {
  if (part.kind === 'sign') return say(factSayings.signs[part.expects]);
  const show = (bound: number | null): string | null =>
    bound === null ? null : showNumber(bound, part.unit, language);
  return say(factSayings.range(show(part.low), show(part.high)));
}

function showNumber(value: number, unit: Measurable['unit'], language: Terminal['language']): string {
  return unit === 'share' ? `${formatNumber(100 * value, 2, language)}%` : formatNumber(value, 2, language);
}

/** One fact for programs; the same keys for every fact and part, null where there is none. */
export function factRecord({ fact, state, parts }: FactOutcome): Readonly<Record<string, unknown>> {
  const { id, source, statement, finding, times = 1 } = fact;
  return {
    ...{ id, source, statement, state, times, finding },
    parts: parts.map(({ part, state: partState, pooled, estimate }) => ({
      kind: part.kind,
      measured: part.measured,
      unit: part.kind === 'missing' ? null : part.unit,
      low: part.kind === 'range' ? part.low : null,
      high: part.kind === 'range' ? part.high : null,
      expects: part.kind === 'sign' ? part.expects : null,
      missing: part.kind === 'missing' ? part.missing : null,
      state: partState,
      pooled,
      estimate,
    })),
  };
}
