import { ensembleOf, type Ensemble } from '../../experiments/ensemble.ts';
import { drawLatinHypercube } from '../../experiments/latinHypercube.ts';
import { setUpsOf } from '../../experiments/quantity.ts';
import type { Bounded } from '../../experiments/rankCorrelation.ts';
import { settlePoints } from '../../experiments/settledPoints.ts';
import { studyOf } from '../../experiments/study.ts';
import { uncertainRanges } from '../../experiments/variedRanges.ts';
import { ensembleTables } from '../../report/ensembleTables.ts';
import { failed, ok, type Result } from '../../result.ts';
import { formatInterval, formatNumber } from '../formatNumber.ts';
import { showMean, shownUnitOf } from '../showEstimate.ts';
import type { Terminal } from '../terminal.ts';
import { effectTitle } from './effectLines.ts';
import { readCount } from './readCount.ts';
import {
  describeSettings,
  nameOfQuantity,
  rangeLines,
  readRangeStudy,
  type RangeOptions,
  type ReadRangeStudy,
} from './readRangeStudy.ts';
import type { StudyOrder } from './runStudy.ts';
import { screeningSayings } from './screeningSayings.ts';

export interface EnsembleOptions extends RangeOptions {
  readonly draws?: string;
}

/** `ensemble`: how often one set-up does better when all that is uncertain is drawn anew, and what that goes with. */
export function askEnsemble(
  given: string,
  options: EnsembleOptions,
  terminal: Terminal,
): Result<StudyOrder, string> {
  const count = readCount('--draws', options.draws, { usual: 50, least: 2 }, terminal);
  const own = { draws: options.draws };
  const read = readRangeStudy('ensemble', [given, options], uncertainRanges, terminal, own);
  if (read.kind === 'failed' || count.kind === 'failed')
    return failed([read, count].flatMap((one) => (one.kind === 'failed' ? one.problems : [])));
  const { setting, ranges, quantity, about } = read.value;
  const { scenario, workers, metric } = setting;
  const values = drawLatinHypercube(ranges, count.value, scenario.seed);
  const settings = values.map((drawn) => ranges.map(({ path }, at) => [path, drawn[at] ?? 0] as const));
  const points = settlePoints(scenario, setUpsOf(quantity), settings);
  if (points.kind === 'failed')
    return failed(points.problems.flatMap((problem) => describeSettings(problem, terminal)));
  const study = studyOf(points.value, scenario.replications);
  return ok({
    workers,
    asked: {
      about: { ...about, draws: count.value },
      ...{ scenario, study },
      size: (show, threads) =>
        screeningSayings.ensembleSize(
          ...([show(count.value), show(ranges.length), show(scenario.replications)] as const),
          ...([show(study.worlds), threads] as const),
        ),
      intro: rangeLines(ranges, terminal),
      tableNames: [
        ...['ensemble.csv', 'correlations.csv', 'draws.csv', 'settings.csv', 'points.csv'],
        'replications.csv',
      ],
      tables: (lived) => ensembleTables({ scenario: scenario.id, ranges, values, quantity, lived }),
      metadata: () => ({ ...quantity, draws: count.value, varied: ranges }),
      lines: ({ figures }) =>
        ensembleLines(read.value, ensembleOf(ranges, values, figures, { quantity, metric }), terminal),
    },
  });
}

const SHOWN = 10;

function ensembleLines(
  { ranges, quantity, setting: { metric } }: ReadRangeStudy,
  found: Ensemble,
  terminal: Terminal,
): readonly string[] {
  const { say, language } = terminal;
  const percent = (share: number | null): string =>
    share === null ? '–' : formatNumber(100 * share, 0, language);
  const shares = (['higher', 'lower', 'undecided'] as const).map((name) => {
    const { value, low, high } = found[name];
    const words = say(screeningSayings.shares[name]);
    return `  ${say(screeningSayings.share(words, percent(value), percent(low), percent(high)))}`;
  });
  const [, low, middle, high] = found.quantiles.map((value) =>
    showMean(value, shownUnitOf(metric), terminal),
  );
  const spread =
    low === undefined || middle === undefined || high === undefined
      ? []
      : [`  ${say(screeningSayings.spread(low, middle, high))}`];
  const strongest = found.goesWith
    .flatMap((one, at) => (one === null ? [] : [{ path: ranges[at]?.path ?? '', ...one }]))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, SHOWN);
  const show = (value: number | null): string => (value === null ? '–' : formatNumber(value, 2, language));
  const correlation = ({ path, ...one }: Bounded & { readonly path: string }): string =>
    `  ${path}  ${show(one.value)} ${formatInterval(show(one.low), show(one.high), language)}`;
  return [
    effectTitle(metric, say(screeningSayings.ensembleTitle(nameOfQuantity(quantity))), terminal),
    ...shares,
    ...spread,
    say(screeningSayings.goesWith(String(strongest.length), String(ranges.length))),
    ...strongest.map(correlation),
    say(screeningSayings.byChance(String(ranges.length))),
  ];
}
