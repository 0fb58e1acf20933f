import type { MetricId } from '../../../sim/metrics/codebook.ts';
import { noValueTexts } from '../../../sim/metrics/noValue.ts';
import type { Estimate } from '../../../sim/metrics/summary.ts';
import { huntBehind } from '../../stores/behindNumbers.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { definitionOf } from '../../wording/comparison.ts';
import { formatLevel, shownUnitOf } from '../../wording/quantity.ts';
import { CellLink } from './CellLink.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './keyFigures.module.css';

const classes = classesOf(sheet);

interface LevelCellProps {
  readonly estimate: Estimate | undefined;
  readonly metric: MetricId;
  readonly setUp: string;
  readonly facts: LabFacts;
  /** Decimals where the cell stands beside its interval. */
  readonly digits?: number;
  /** The sign under which the reason stands below the table where there is no figure. */
  readonly mark?: string;
}

/** A figure of a set-up; a link where a shopper counts in it. */
export function LevelCell({ estimate, metric, setUp, facts, digits, mark = '' }: LevelCellProps) {
  const { words } = facts;
  if (estimate === undefined || estimate.kind === 'none') {
    const reason = estimate === undefined ? '' : noValueTexts[estimate.reason][words.language];
    return (
      <td className={classes('number')} title={reason}>
        <span aria-hidden="true">
          –<sup>{mark}</sup>
        </span>
        <span className={classes('hidden')}>{reason}</span>
      </td>
    );
  }
  const text = formatLevel(estimate.mean, shownUnitOf(metric), words, digits);
  const hunt = estimate.mean === 0 ? null : huntBehind(metric, setUp);
  const of = { value: text, name: definitionOf(metric).name[words.language], setUp: facts.nameOf(setUp) };
  return (
    <td className={classes('number')} data-mean={estimate.mean}>
      {hunt === null ? text : <CellLink text={text} label={words.t('hunt.behind', of)} hunt={hunt} />}
    </td>
  );
}
