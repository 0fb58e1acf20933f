import { codebook, type MetricId } from '../../metrics/codebook.ts';
import type { ValueColumn } from '../../metrics/columns.ts';
import { estimateEffect } from '../../metrics/createFigures.ts';
import { sayings } from '../sayings.ts';
import { showEstimate, shownUnitOf } from '../showEstimate.ts';
import type { Terminal } from '../terminal.ts';

/** One effect of a list for people: its name, and what is known of it. */
export interface NamedEffect {
  readonly name: string;
  readonly column: ValueColumn;
}

/** Paired differences of one metric in one column, each with its interval and what that says. */
export function effectLines(
  metric: MetricId,
  effects: readonly NamedEffect[],
  terminal: Terminal,
): readonly string[] {
  const width = Math.max(0, ...effects.map(({ name }) => name.length));
  return effects.map(({ name, column }) => {
    const { estimate, verdict } = estimateEffect(column);
    const judged = terminal.say(sayings.verdicts[verdict]);
    return `  ${name.padEnd(width)}  ${showEstimate(estimate, shownUnitOf(metric), terminal)}  ${judged}`;
  });
}

/** The line above such a list: which metric, what is subtracted, and that brackets hold intervals. */
export function effectTitle(metric: MetricId, what: string, { say }: Terminal): string {
  return `${say(codebook[metric].name)} (${metric}), ${what}, ${say(sayings.interval())}`;
}
