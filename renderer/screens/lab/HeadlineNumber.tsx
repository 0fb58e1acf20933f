import { ArrowDown, ArrowUp, Equal } from 'lucide-react';
import type { Difference, Verdict } from '../../../sim/metrics/summary.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { halfWidthOf } from '../../wording/comparison.ts';
import { digitsOf, formatBound, formatDifference, shownUnitOf, unitInWords } from '../../wording/quantity.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

/** The paired difference as a figure with half its interval. */
export function KeyNumber({
  difference,
  facts,
}: {
  readonly difference: Difference | null;
  readonly facts: Pick<LabFacts, 'words'>;
}) {
  const { words } = facts;
  const { t } = words;
  if (difference === null || difference.estimate.kind === 'none') {
    return (
      <p className={classes('key')}>
        <span className={classes('figure')}>–</span>
      </p>
    );
  }
  const { estimate, metric } = difference;
  const unit = shownUnitOf(metric);
  const halfWidth = halfWidthOf(estimate);
  const digits = digitsOf(estimate, unit);
  return (
    <p className={classes('key')}>
      <span className={classes('figure')} data-headline={estimate.mean}>
        {formatDifference(estimate.mean, unit, digits, words)}
      </span>
      <span className={classes('plusMinus')}>
        {halfWidth !== null && (
          <span className={classes('halfWidth')}>± {formatBound(halfWidth, unit, digits, words)}</span>
        )}{' '}
        {unitInWords(unit, words)}
        {halfWidth === null && <span className={classes('needs')}> ({t('headline.needsTwoRuns')})</span>}
      </span>
    </p>
  );
}

const verdictIcons = { lower: ArrowDown, higher: ArrowUp, same: Equal } as const;

/** The three verdicts, the one that holds lit. */
export function Verdicts({
  verdict,
  facts,
}: {
  readonly verdict: Verdict | null;
  readonly facts: Pick<LabFacts, 'words'>;
}) {
  const { t } = facts.words;
  const middle: Verdict = verdict === 'same' ? 'same' : 'undecided';
  return (
    <ol
      className={classes('verdicts')}
      aria-label={t('headline.verdict', { verdict: verdict === null ? '–' : t(`headline.${verdict}`) })}
    >
      {(['lower', middle, 'higher'] as const).map((each) => {
        const Icon = each === 'undecided' ? null : verdictIcons[each];
        return (
          <li key={each} className={classes('verdict', each === verdict && 'lit')}>
            {each === verdict && Icon !== null && <Icon size={14} aria-hidden="true" />}
            {t(`headline.${each}`)}
          </li>
        );
      })}
    </ol>
  );
}
