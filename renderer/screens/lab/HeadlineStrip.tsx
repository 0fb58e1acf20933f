import { useContext, useState } from 'react';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import type { Difference } from '../../../sim/metrics/summary.ts';
import { DifferenceStrip, type StripNumbers } from '../../charts/DifferenceStrip.tsx';
import { formatSigned } from '../../i18n/numberFormat.ts';
import { Button } from '../../parts/Button.tsx';
import { huntBehindDifference } from '../../stores/behindNumbers.ts';
import { useApp } from '../../stores/appStore.ts';
import { useLab } from '../../stores/labStore.ts';
import { openShopperBehind } from '../../stores/readShopper.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { definitionOf } from '../../wording/comparison.ts';
import { metricInSentence, type ComparedNames } from '../../wording/headlineSentence.ts';
import { moneyScaleFor } from '../../wording/moneyScale.ts';
import {
  digitsFor,
  digitsOf,
  formatBound,
  formatShortDifference,
  shown,
  shownUnitOf,
  unitInWords,
} from '../../wording/quantity.ts';
import type { Words } from '../../wording/words.ts';
import { CanOpenShoppers } from './canOpenShoppers.ts';
import { OneRunAtATime } from './OneRunAtATime.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

const mostDots = 20;

/** @param divisor what a mark on the axis counts, 1 but for money */
function intervalOf({ estimate, metric }: Difference, divisor: number) {
  if (estimate.kind === 'none' || estimate.ciLow === null || estimate.ciHigh === null) return null;
  const unit = shownUnitOf(metric);
  return {
    low: shown(estimate.ciLow, unit) / divisor,
    mean: shown(estimate.mean, unit) / divisor,
    high: shown(estimate.ciHigh, unit) / divisor,
  };
}

interface HeadlineStripProps {
  readonly facts: Pick<LabFacts, 'words' | 'looks' | 'nameOf'>;
  readonly metric: MetricId;
  /** Null before the first run. */
  readonly difference: Difference | null;
  /** Paired runs that the numbers come from. */
  readonly replications: number;
  readonly width: number;
  /** Paper shows all runs at once. */
  readonly isOnPaper?: boolean;
  /** Where its parts are explained: the numbers they go by there. */
  readonly numbers?: StripNumbers;
}

/** "19 of 20 paired runs lie above zero", counted on the side of the mean; empty before the first run. */
function countSide(difference: Difference | null, { t }: Words): string {
  const byRun = difference?.byReplication ?? [];
  if (byRun.length === 0) return '';
  const isBelow = difference?.estimate.kind === 'estimate' && difference.estimate.mean < 0;
  const count = byRun.filter((value) => (isBelow ? value < 0 : value > 0)).length;
  return t(isBelow ? 'strip.below' : 'strip.above', { count, total: byRun.length });
}

function explainDots(runs: number, { t }: Words): string {
  if (runs === 0) return '';
  return runs > mostDots ? t('strip.oneDotTwentieth', { n: runs }) : t('strip.oneDotRun');
}

/** The picture in one sentence, for those who do not see it. */
function describeStrip(difference: Difference | null, names: ComparedNames, words: Words): string {
  const { t } = words;
  const estimate = difference?.estimate;
  if (difference === null || estimate?.kind !== 'estimate') return t('strip.empty');
  const { mean, ciLow, ciHigh } = estimate;
  if (ciLow === null || ciHigh === null) return t('strip.empty');
  const unit = shownUnitOf(difference.metric);
  const digits = digitsOf(estimate, unit);
  return t('strip.label', {
    ...names,
    metric: metricInSentence(difference.metric, words),
    difference: formatShortDifference(mean, unit, digits, words),
    low: formatBound(ciLow, unit, digits, words),
    high: formatBound(ciHigh, unit, digits, words),
    counted: countSide(difference, words),
  });
}

/** How much larger the strip is drawn on a projector, beside text that is enlarged itself. */
const stripOnStage = 1.2;

/** The dots of the paired runs with the words round them. */
export function HeadlineStrip(props: HeadlineStripProps) {
  const { facts, metric, difference, replications, width, isOnPaper = false, numbers } = props;
  const { words, looks, nameOf } = facts;
  const { t, language } = words;
  const comparison = useLab((state) => state.comparison);
  const { setUp, reference } = difference ?? comparison;
  const [chosenRun, setChosenRun] = useState<number | null>(null);
  const canOpen = useContext(CanOpenShoppers);
  const isPresenting = useApp((state) => state.presenting);
  const focusLook = looks.get(setUp);
  const referenceLook = looks.get(reference);
  if (focusLook === undefined || referenceLook === undefined) return null;
  const unit = shownUnitOf(metric);
  const byRun = difference?.byReplication ?? [];
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const scale = unit === 'money' ? moneyScaleFor(Math.max(0, ...byRun.map(Math.abs)), words) : null;
  const unitWords = scale?.unit ?? (unitInWords(unit, words) || definitionOf(metric).name[language]);
  const divisor = scale?.divisor ?? 1;
  const only = chosenRun !== null && chosenRun < byRun.length ? chosenRun : null;
  const value = only === null ? null : (byRun[only] ?? null);
  const digits = digitsFor(unit, Math.abs(value ?? 0));
  const said =
    only === null || value === null
      ? ''
      : t('strip.run', {
          run: only + 1,
          total: byRun.length,
          difference: formatShortDifference(value, unit, digits, words),
        });
  // Where a run had no value, the places of the others no longer tell which run they are.
  const isOpen = canOpen && byRun.length === replications;
  const openerOf = (run: number): (() => void) | null => {
    const hunt = isOpen ? huntBehindDifference(metric, { setUp, reference }, byRun[run] ?? 0) : null;
    if (hunt === null) return null;
    return () => {
      openShopperBehind({ ...hunt, only: run + 1 });
    };
  };
  const openOnly = only === null ? null : openerOf(only);
  return (
    <>
      <div className={classes('stripHead')}>
        <span>{countSide(difference, words)}</span>
        <span>{explainDots(byRun.length, words)}</span>
        {byRun.length > 1 && !isOnPaper && (
          <OneRunAtATime words={words} runs={byRun.length} shown={only} onShow={setChosenRun} said={said} />
        )}
        {openOnly !== null && (
          <Button look="link" onPress={openOnly}>
            {t('hunt.openRun')}
          </Button>
        )}
      </div>
      <DifferenceStrip
        width={width}
        differences={byRun.map((value) => shown(value, unit) / divisor)}
        interval={difference === null ? null : intervalOf(difference, divisor)}
        left={{ label: t('strip.higher', { name: names.reference }), look: referenceLook }}
        right={{ label: t('strip.higher', { name: names.focus }), look: focusLook }}
        enlarged={isPresenting ? stripOnStage : 1}
        noDifference={t('strip.noDifference')}
        intervalLabel={t('strip.interval')}
        only={only}
        onDot={openerOf}
        dotTitle={t('hunt.openRun')}
        formatTick={(value, digits) => formatSigned(value, language, digits)}
        label={describeStrip(difference, names, words)}
        {...(numbers === undefined ? {} : { numbers })}
      />
      <p className={classes('stripAxis')}>{t('strip.axis', { unit: unitWords, ...names })}</p>
    </>
  );
}
