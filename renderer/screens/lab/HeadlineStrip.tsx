import type { Difference } from '../../../sim/metrics/summary.ts';
import { DifferenceStrip } from '../../charts/DifferenceStrip.tsx';
import { formatMoney, formatSigned } from '../../i18n/numberFormat.ts';
import { useLab } from '../../stores/labStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { definitionOf } from '../../wording/comparison.ts';
import { metricInSentence } from '../../wording/headlineSentence.ts';
import {
  digitsFor,
  formatBound,
  formatSize,
  shown,
  shownUnitOf,
  unitInWords,
} from '../../wording/quantity.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

const mostDots = 20;

/** Decimals that tell neighbouring ticks apart. */
const tickDigits = (value: number): number => {
  const decimals = String(Math.abs(value)).split('.')[1] ?? '';
  return Math.min(4, decimals.length);
};

function intervalOf({ estimate, metric }: Difference) {
  if (estimate.kind === 'none' || estimate.ciLow === null || estimate.ciHigh === null) return null;
  const unit = shownUnitOf(metric);
  return {
    low: shown(estimate.ciLow, unit),
    mean: shown(estimate.mean, unit),
    high: shown(estimate.ciHigh, unit),
  };
}

interface HeadlineStripProps {
  readonly facts: LabFacts;
  /** Null before the first run. */
  readonly difference: Difference | null;
  readonly width: number;
}

/** The dots of the paired runs with the words round them. */
export function HeadlineStrip({ facts, difference, width }: HeadlineStripProps) {
  const { words, looks, nameOf } = facts;
  const { t, language, currency } = words;
  const { setUp, reference, metric } = useLab((state) => state.comparison);
  const focusLook = looks.get(setUp);
  const referenceLook = looks.get(reference);
  if (focusLook === undefined || referenceLook === undefined) return null;
  const unit = shownUnitOf(metric);
  const byRun = difference?.byReplication ?? [];
  const isBelow = difference?.estimate.kind === 'estimate' && difference.estimate.mean < 0;
  const onSide = byRun.filter((value) => (isBelow ? value < 0 : value > 0)).length;
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const interval = difference === null ? null : intervalOf(difference);
  const estimate = difference?.estimate;
  const counted = t(isBelow ? 'strip.below' : 'strip.above', { count: onSide, total: byRun.length });
  const digits =
    estimate?.kind === 'estimate' ? digitsFor(unit, (estimate.ciHigh ?? estimate.mean) - estimate.mean) : 0;
  const label =
    estimate?.kind !== 'estimate' || estimate.ciLow === null || estimate.ciHigh === null
      ? t('strip.empty')
      : t('strip.label', {
          ...names,
          metric: metricInSentence(metric, words),
          difference: formatSize(estimate.mean, unit, digits, words),
          low: formatBound(estimate.ciLow, unit, digits, words),
          high: formatBound(estimate.ciHigh, unit, digits, words),
          counted,
        });
  const unitWords = unitInWords(unit, words) || definitionOf(metric).name[language];
  return (
    <>
      <p className={classes('stripHead')}>
        <span>{byRun.length > 0 ? counted : ''}</span>
        <span>
          {byRun.length > mostDots
            ? t('strip.oneDotTwentieth', { n: byRun.length })
            : byRun.length > 0
              ? t('strip.oneDotRun')
              : ''}
        </span>
      </p>
      <DifferenceStrip
        width={width}
        differences={byRun.map((value) => shown(value, unit))}
        interval={interval}
        left={{ label: t('strip.higher', { name: names.reference }), look: referenceLook }}
        right={{ label: t('strip.higher', { name: names.focus }), look: focusLook }}
        noDifference={t('strip.noDifference')}
        intervalLabel={t('strip.interval')}
        axisLabel={t('strip.axis', { unit: unitWords, ...names })}
        formatTick={(value) =>
          unit === 'money'
            ? formatMoney(value, currency, language)
            : formatSigned(value, language, tickDigits(value))
        }
        label={label}
      />
    </>
  );
}
