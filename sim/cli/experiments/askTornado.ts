import { columnOf, setUpsOf } from '../../experiments/quantity.ts';
import { settlePoints } from '../../experiments/settledPoints.ts';
import { studyOf } from '../../experiments/study.ts';
import { longestFirst, tornadoOf, tornadoSettings } from '../../experiments/tornado.ts';
import { offeredRanges } from '../../experiments/variedRanges.ts';
import { estimateColumn, type Figures } from '../../metrics/createFigures.ts';
import { tornadoTables } from '../../report/tornadoTables.ts';
import { failed, ok, type Result } from '../../result.ts';
import { showEstimate, shownUnitOf } from '../showEstimate.ts';
import type { Terminal } from '../terminal.ts';
import { effectLines, effectTitle } from './effectLines.ts';
import { rangeSayings } from './rangeSayings.ts';
import {
  describeSettings,
  nameOfQuantity,
  rangeLines,
  readRangeStudy,
  showValue,
  type RangeOptions,
  type ReadRangeStudy,
} from './readRangeStudy.ts';
import type { StudyOrder } from './runStudy.ts';

/** `tornado`: what each number does alone at either end of its range. */
export function askTornado(
  given: string,
  options: RangeOptions,
  terminal: Terminal,
): Result<StudyOrder, string> {
  const read = readRangeStudy('tornado', [given, options], offeredRanges, terminal);
  if (read.kind === 'failed') return read;
  const { setting, ranges, quantity, about } = read.value;
  const { scenario, workers } = setting;
  const points = settlePoints(scenario, setUpsOf(quantity), tornadoSettings(ranges));
  if (points.kind === 'failed')
    return failed(points.problems.flatMap((problem) => describeSettings(problem, terminal)));
  const study = studyOf(points.value, scenario.replications);
  return ok({
    workers,
    asked: {
      ...{ about, scenario, study },
      size: (show, threads) =>
        rangeSayings.tornadoSize(
          ...([show(ranges.length), show(points.value.length), show(scenario.replications)] as const),
          ...([show(study.worlds), threads] as const),
        ),
      intro: rangeLines(ranges, terminal),
      tableNames: ['tornado.csv', 'points.csv', 'replications.csv'],
      tables: (lived) => tornadoTables(scenario.id, ranges, quantity, lived),
      metadata: () => ({ ...quantity, varied: ranges }),
      lines: ({ figures }) => tornadoLines(read.value, figures, terminal),
    },
  });
}

function tornadoLines(
  { ranges, quantity, setting: { metric } }: ReadRangeStudy,
  figures: readonly Figures[],
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const bars = longestFirst(tornadoOf(ranges, figures, quantity, metric));
  const effects = bars.flatMap(({ range: { path, low, high }, ...bar }) => [
    { name: `${path} = ${showValue(low)}`, column: bar.low },
    { name: `${path} = ${showValue(high)}`, column: bar.high },
  ]);
  const base = estimateColumn(columnOf(figures[0], quantity, metric));
  const kind = quantity.reference === null ? 'level' : 'difference';
  return [
    effectTitle(metric, say(rangeSayings.tornadoTitle(nameOfQuantity(quantity))), terminal),
    `  ${say(rangeSayings.asItIs())}: ${showEstimate(base, shownUnitOf(metric), terminal, kind)}`,
    ...effectLines(metric, effects, terminal),
  ];
}
