import { IntervalTable, type Interval, type IntervalRow } from '../../../../charts/IntervalTable.tsx';
import { valueTicks } from '../../../../charts/ticks.ts';
import { differenceAxis, differenceInWords, sizeInWords } from '../../../../wording/differenceInWords.ts';
import type {
  EffectRow,
  ExperimentOrder,
  ExperimentResult,
} from '../../../../workers/experiments/experimentOrder.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { rangeInWords, rowName } from './rowName.ts';

interface EffectTableProps {
  readonly facts: LabFacts;
  readonly order: ExperimentOrder;
  readonly result: ExperimentResult;
  readonly title: string;
}

/** What stands beside the dots: numbers, and what they mean. */
function rowInWords(row: EffectRow, order: ExperimentOrder, { words }: LabFacts) {
  const { t } = words;
  const { metric, kind } = order;
  const { estimate, other, mean, verdict } = row;
  const plain = differenceInWords(estimate, metric, words);
  if (kind === 'morris') {
    const sigma = other === null ? '–' : sizeInWords(other, metric, words);
    const mu = mean === null ? '–' : differenceInWords(mean, metric, words);
    return {
      value: sizeInWords(estimate, metric, words),
      more: (
        <>
          {rangeInWords(row, order, words)}
          <br />
          {t('experiment.sigmaIs', { value: sigma })}
          <br />
          {t('experiment.muIs', { value: mu })}
        </>
      ),
    };
  }
  if (other === null || row.range === null) return { value: plain, more: t(`figures.${verdict}`) };
  return {
    value: t('experiment.ends', { low: differenceInWords(other, metric, words), high: plain }),
    more: rangeInWords(row, order, words),
  };
}

/** An axis of sizes begins at zero; undefined where an interval reaches below. */
function sizeTicks(intervals: readonly (Interval | null)[]): readonly number[] | undefined {
  const ends = intervals.flatMap((one) => (one === null ? [] : [one.low ?? one.mean, one.high ?? one.mean]));
  return ends.some((end) => end < 0) ? undefined : valueTicks(Math.max(0, ...ends));
}

/** The effects an experiment found, as dots and whiskers on one axis beside their numbers. */
export function EffectTable({ facts, order, result, title }: EffectTableProps) {
  const { words, nameOf } = facts;
  const { t } = words;
  const { metric, setUp, reference, kind } = order;
  const { rows, total } = result;
  // A level would stretch the axis of the differences; it stands in the sentence.
  const drawn = kind === 'removal' || total === null ? rows : [...rows, total];
  const estimates = drawn.flatMap(({ estimate, other }) => (other === null ? [estimate] : [other, estimate]));
  const axis = differenceAxis(estimates, metric, words, kind === 'morris' ? 'sizes' : 'differences');
  const ticks = kind === 'morris' ? sizeTicks(estimates.map(axis.interval)) : undefined;
  const nameIn = (row: EffectRow, at: number): string => {
    const name = rowName(row, order, facts);
    return kind === 'greedy' && row !== total ? t('experiment.step', { place: at + 1, lever: name }) : name;
  };
  const table = drawn.map((row, at): IntervalRow => ({
    id: row.id,
    name: nameIn(row, at),
    interval: axis.interval(row.estimate),
    ...(row.other === null ? {} : { other: axis.interval(row.other) }),
    ...rowInWords(row, order, facts),
    isStrong: row === total,
  }));
  const facing = { unit: axis.unit, focus: nameOf(setUp), reference: nameOf(reference) };
  const hasOwnAxis = kind === 'removal' || kind === 'tornado' || kind === 'morris';
  const heads = {
    tornado: [t('figures.difference'), t('experiment.ranges')],
    morris: [t('experiment.muStar'), t('experiment.muAndSigma')],
    usual: [t('figures.difference'), t('figures.inWords')],
  } as const;
  return (
    <IntervalTable
      caption={title}
      heads={[
        t(`experiment.rows_${kind}`),
        hasOwnAxis ? t(`experiment.axis_${kind}`, facing) : t('strip.axis', facing),
        ...(kind === 'tornado' || kind === 'morris' ? heads[kind] : heads.usual),
      ]}
      rows={table}
      formatTick={axis.formatTick}
      {...(ticks === undefined ? {} : { ticks })}
    />
  );
}
