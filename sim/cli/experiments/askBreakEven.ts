import { MOST_BREAK_EVEN_POINTS } from '../../experiments/breakEven.ts';
import { breakEvenStudy, searchOutcome, type Search } from '../../experiments/breakEvenStudy.ts';
import { columnOf } from '../../experiments/quantity.ts';
import { estimateEffect, type Figures } from '../../metrics/createFigures.ts';
import { breakEvenTables } from '../../report/breakEvenTables.ts';
import { failed, ok, type Result } from '../../result.ts';
import type { Terminal } from '../terminal.ts';
import { askBreakEvenDay } from './askBreakEvenDay.ts';
import { effectLines, effectTitle } from './effectLines.ts';
import { rangeSayings } from './rangeSayings.ts';
import {
  describeSettings,
  nameOfQuantity,
  readRangeStudy,
  showValue,
  type RangeOptions,
} from './readRangeStudy.ts';
import type { StudyOrder } from './runStudy.ts';

/** `break-even`: the value of a number at which the difference between two set-ups crosses 0; without a number the day on which profit does. */
export function askBreakEven(
  given: string,
  options: RangeOptions,
  terminal: Terminal,
): Result<StudyOrder, string> {
  const { say } = terminal;
  const named = options.vary ?? [];
  if (named.length === 0) return askBreakEvenDay(given, options, terminal);
  const read = readRangeStudy('break-even', [given, options], () => [], terminal);
  if (read.kind === 'failed') return read;
  const { setting, ranges, quantity, about } = read.value;
  const { scenario, workers, metric } = setting;
  const [range] = ranges;
  if (range === undefined || ranges.length > 1) return failed([say(rangeSayings.oneNumber(ranges.length))]);
  const search: Search = { scenario, range, quantity, metric };
  const study = breakEvenStudy(search);
  if (study.kind === 'failed')
    return failed(study.problems.flatMap((problem) => describeSettings(problem, terminal)));
  return ok({
    workers,
    asked: {
      about: { ...about, metric },
      ...{ scenario, study: study.value },
      size: (show, threads) =>
        rangeSayings.searchSize(
          ...([show(MOST_BREAK_EVEN_POINTS), show(scenario.replications)] as const),
          ...([show(study.value.worlds), threads] as const),
        ),
      tableNames: ['breakEven.csv', 'differences.csv', 'points.csv', 'replications.csv'],
      tables: (lived) => breakEvenTables(search, lived),
      metadata: ({ figures }) => ({ ...quantity, metric, varied: range, ...searchOutcome(search, figures) }),
      lines: ({ figures, isPart }) => [
        ...searchLines(search, figures, terminal),
        ...(isPart ? [say(rangeSayings.searchGoesOn())] : []),
      ],
    },
  });
}

function searchLines(search: Search, figures: readonly Figures[], terminal: Terminal): readonly string[] {
  const { range, quantity, metric } = search;
  const { say } = terminal;
  const { values, found } = searchOutcome(search, figures);
  const byValue = values
    .map((value, point) => ({ value, column: columnOf(figures[point], quantity, metric) }))
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, column }) => ({ name: `${range.path} = ${showValue(value)}`, column }));
  const open = byValue.filter(({ column }) => estimateEffect(column).verdict === 'undecided').length;
  const [low, high] = [showValue(range.low), showValue(range.high)];
  const end = (value: number | null, last: string): string =>
    value === null ? say(rangeSayings.rangeEnd(last)) : showValue(value);
  const outcome =
    found.kind === 'none'
      ? [
          say(rangeSayings.noCrossing(range.path, low, high, found.sign)),
          ...(open > 0 ? [say(rangeSayings.openValues(open, byValue.length))] : []),
        ]
      : [
          say(
            rangeSayings.crosses(
              ...([range.path, showValue(found.value), end(found.low, low), end(found.high, high)] as const),
            ),
          ),
          ...(found.crossings > 1 ? [say(rangeSayings.severalCrossings(found.crossings))] : []),
        ];
  return [
    effectTitle(metric, nameOfQuantity(quantity), terminal),
    ...effectLines(metric, byValue, terminal),
    ...outcome,
  ];
}
