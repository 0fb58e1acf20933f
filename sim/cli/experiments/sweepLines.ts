import type { LivedStudy } from '../../experiments/study.ts';
import { codebook } from '../../metrics/codebook.ts';
import { estimateColumn } from '../../metrics/createFigures.ts';
import { compareSetUps } from '../../metrics/differences.ts';
import { settingCell } from '../../report/pointTables.ts';
import { experimentSayings } from './experimentSayings.ts';
import { focusOf } from '../headline.ts';
import type { Sweep } from './readSweep.ts';
import { sayings } from '../sayings.ts';
import { showEstimate, shownUnitOf } from '../showEstimate.ts';
import type { Terminal } from '../terminal.ts';

/** A table for people: one metric of every set-up at every point, and its paired difference with the interval. */
export function sweepLines(
  { scenario, points, about, metric }: Sweep,
  { figures }: LivedStudy,
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const focus = focusOf(scenario);
  const { name } = codebook[metric];
  const unit = shownUnitOf(metric);
  const lines = [`${say(name)} (${metric}), ${say(sayings.interval())}`];
  for (const [at, own] of figures.entries()) {
    const values = (points[at]?.settings ?? []).map(
      (value, place) => `${about.variations[place]?.path ?? ''} = ${String(settingCell(value))}`,
    );
    const { setUps } = own;
    const width = Math.max(0, ...setUps.map((id) => id.length));
    lines.push('', values.join(', '));
    for (const id of setUps)
      lines.push(
        `  ${id.padEnd(width)}  ${showEstimate(estimateColumn(own.column(id, metric)), unit, terminal, 'level')}`,
      );
    if (!setUps.includes(focus.setUp) || !setUps.includes(focus.reference) || setUps.length < 2) continue;
    const { estimate, verdict } = compareSetUps(
      metric,
      own.column(focus.setUp, metric),
      own.column(focus.reference, metric),
    );
    const title = say(experimentSayings.difference(focus.setUp, focus.reference));
    lines.push(`  ${title}: ${showEstimate(estimate, unit, terminal)}  ${say(sayings.verdicts[verdict])}`);
  }
  return lines;
}
