import { ensembleStudy } from '../../experiments/drawnStudies.ts';
import { ensembleOf, type Ensemble } from '../../experiments/ensemble.ts';
import type { Bounded } from '../../experiments/rankCorrelation.ts';
import { uncertainRanges } from '../../experiments/variedRanges.ts';
import { ensembleTables } from '../../report/ensembleTables.ts';
import { ok, type Result } from '../../result.ts';
import { formatInterval, formatNumber } from '../formatNumber.ts';
import { showMean, shownUnitOf } from '../showEstimate.ts';
import type { Terminal } from '../terminal.ts';
import { effectTitle } from './effectLines.ts';
import { readDrawnStudy } from './readDrawnStudy.ts';
import { nameOfQuantity, rangeLines, type RangeOptions, type ReadRangeStudy } from './readRangeStudy.ts';
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
  const read = readDrawnStudy(
    'ensemble',
    { given, options, terminal },
    { option: 'draws', value: options.draws, usual: 50, ranges: uncertainRanges },
    ensembleStudy,
  );
  if (read.kind === 'failed') return read;
  const { range, count, drawn } = read.value;
  const { setting, ranges, quantity, about } = range;
  const { scenario, workers, metric } = setting;
  const { values, study } = drawn;
  return ok({
    workers,
    asked: {
      about: { ...about, draws: count },
      ...{ scenario, study },
      size: (show, threads) =>
        screeningSayings.ensembleSize(
          ...([show(count), show(ranges.length), show(scenario.replications)] as const),
          ...([show(study.worlds), threads] as const),
        ),
      intro: rangeLines(ranges, terminal),
      tableNames: [
        ...['ensemble.csv', 'correlations.csv', 'draws.csv', 'settings.csv', 'points.csv'],
        'replications.csv',
      ],
      tables: (lived) => ensembleTables({ scenario: scenario.id, ranges, values, quantity, lived }),
      metadata: () => ({ ...quantity, draws: count, varied: ranges }),
      lines: ({ figures }) =>
        ensembleLines(range, ensembleOf(ranges, values, figures, { quantity, metric }), terminal),
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
