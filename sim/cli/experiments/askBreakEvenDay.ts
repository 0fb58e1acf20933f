import { setUpsOf, type Quantity } from '../../experiments/quantity.ts';
import { settlePoints } from '../../experiments/settledPoints.ts';
import { wholeExperiment } from '../../experiments/shard.ts';
import { studyOf } from '../../experiments/study.ts';
import { estimateColumn, type Figures } from '../../metrics/createFigures.ts';
import { levelTable, worldTable } from '../../report/pointTables.ts';
import { failed, ok, type Result } from '../../result.ts';
import { showEstimate } from '../showEstimate.ts';
import type { Terminal } from '../terminal.ts';
import { effectTitle } from './effectLines.ts';
import { readExperimentOptions, writeExperimentCommand } from './experimentOptions.ts';
import { rangeSayings } from './rangeSayings.ts';
import { describeSettings, nameOfQuantity, readQuantity, type RangeOptions } from './readRangeStudy.ts';
import type { StudyOrder } from './runStudy.ts';

/** `break-even` without a number: the day from which the cumulative profit of a set-up stays above that of another. */
export function askBreakEvenDay(
  given: string,
  options: RangeOptions,
  terminal: Terminal,
): Result<StudyOrder, string> {
  const setting = readExperimentOptions(given, options, terminal);
  if (setting.kind === 'failed') return setting;
  const { scenario, text, spreadsheet, workers } = setting.value;
  const quantity = readQuantity(scenario, options, terminal);
  if (quantity.kind === 'failed') return quantity;
  const points = settlePoints(scenario, setUpsOf(quantity.value), [[]]);
  if (points.kind === 'failed')
    return failed(points.problems.flatMap((problem) => describeSettings(problem, terminal)));
  const study = studyOf(points.value, scenario.replications);
  const command = writeExperimentCommand(['break-even', given], options, {
    ...{ 'set-up': options.setUp, reference: options.reference },
  });
  const about = { kind: 'break-even', scenario: text, spreadsheet, command, quantity: quantity.value };
  const named = { scenario: scenario.id, columns: [], cells: () => [] };
  return ok({
    workers,
    asked: {
      about: { ...about, shard: wholeExperiment },
      ...{ scenario, study },
      size: (show, threads) => rangeSayings.daySize(show(scenario.replications), show(study.worlds), threads),
      tableNames: ['breakEven.csv', 'replications.csv'],
      tables: (lived) => [levelTable('breakEven.csv', named, lived), worldTable(named, lived)],
      metadata: () => quantity.value,
      lines: ({ figures: [all] }) => (all === undefined ? [] : dayLines(quantity.value, all, terminal)),
    },
  });
}

function dayLines(quantity: Quantity, all: Figures, terminal: Terminal): readonly string[] {
  const column = all.column(quantity.setUp, 'breakEvenDay');
  const days = column.values.filter((value) => value !== null);
  return [
    effectTitle('breakEvenDay', nameOfQuantity(quantity), terminal),
    `  ${showEstimate(estimateColumn(column), 'days', terminal, 'level')}`,
    terminal.say(rangeSayings.daysIn(days.length, column.values.length)),
  ];
}
