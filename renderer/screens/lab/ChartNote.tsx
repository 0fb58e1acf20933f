import { formatNumber } from '../../i18n/numberFormat.ts';
import { useLab } from '../../stores/labStore.ts';
import { summaryOf } from '../../stores/run.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { differenceBetween } from '../../wording/comparison.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

/** Below this the gain would read as none: "1.0 times narrower". */
const gainWorthSaying = 1.05;

/** What the bands mean, and what pairing the runs gained. */
export function ChartNote({ facts }: { readonly facts: LabFacts }) {
  const { t, language } = facts.words;
  const summary = useLab(({ run }) => summaryOf(run));
  const comparison = useLab((state) => state.comparison);
  if (summary === null) return null;
  const { setUp, reference, metric } = comparison;
  const gain = differenceBetween(summary, setUp, reference, metric)?.pairingGain ?? null;
  return (
    <p className={classes('note')}>
      {t('chart.bands')}
      {gain !== null &&
        gain >= gainWorthSaying &&
        ` ${t('chart.pairing', { gain: formatNumber(gain, language, 1) })}`}
    </p>
  );
}
