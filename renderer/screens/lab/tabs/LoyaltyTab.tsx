import { COHORT_DAYS, ladderSteps, SATISFACTION_BINS } from '../../../../sim/metrics/breakdowns.ts';
import { formatNumber, formatPlain } from '../../../i18n/numberFormat.ts';
import { useLab } from '../../../stores/labStore.ts';
import type { Hunt } from '../../../stores/shopperStore.ts';
import type { Person } from '../../../../sim/diary/findPeople.ts';
import { summaryOf } from '../../../stores/run.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { BarTable, type BarRow } from './BarTable.tsx';
import { byName } from './breakdownOf.ts';
import { cohortsSentence, ladderSentence, satisfactionSentence } from './partSentences.ts';
import { TabHeadline } from './TabHeadline.tsx';

const whoIs =
  (person: Person) =>
  (setUp: string): Hunt => ({ kind: 'is', setUp, person });

/** How many come back, how soon, and how content they are. */
export function LoyaltyTab({ facts }: { readonly facts: LabFacts }) {
  const { t, language } = facts.words;
  const summary = useLab(({ run }) => summaryOf(run));
  const comparison = useLab((state) => state.comparison);
  const percent = (value: number): string => `${formatNumber(value, language, 1)}%`;
  if (summary === null) return <TabHeadline tab="loyalty" facts={facts} />;
  const days = summary.daily[0]?.mean.length ?? 0;
  const ladder: readonly BarRow[] = ladderSteps.map((step, index) => {
    return {
      id: `orders${step}`,
      name: t('loyalty.atLeast', { count: step }),
      values: byName(summary, 'ladder', index, 100),
      huntIn: whoIs({ orders: step }),
    };
  });
  const cohorts: readonly BarRow[] = Array.from({ length: Math.ceil(days / COHORT_DAYS) }, (_, cohort) => {
    const firstOrder = [cohort * COHORT_DAYS + 1, Math.min(days, (cohort + 1) * COHORT_DAYS)] as const;
    const from = formatPlain(firstOrder[0], language);
    const to = formatPlain(firstOrder[1], language);
    return {
      id: `cohort${cohort}`,
      name: t('loyalty.cohort', { from, to }),
      values: byName(summary, 'cohorts', 2 * cohort, 100),
      huntIn: whoIs({ firstOrder, orders: 2 }),
    };
  });
  const satisfaction: readonly BarRow[] = Array.from({ length: SATISFACTION_BINS }, (_, bin) => {
    const from = formatNumber(bin / SATISFACTION_BINS, language, 1);
    const to = formatNumber((bin + 1) / SATISFACTION_BINS, language, 1);
    return {
      id: `bin${bin}`,
      name: t('loyalty.bin', { from, to }),
      values: byName(summary, 'satisfaction', bin, 100),
      huntIn: whoIs({ tenth: bin }),
    };
  }).filter(({ values }) => Object.values(values).some((value) => (value ?? 0) > 0));
  const told = { ...facts, summary, focus: comparison.setUp, reference: comparison.reference };
  return (
    <>
      <TabHeadline tab="loyalty" facts={facts} />
      <BarTable
        facts={facts}
        title={t('loyalty.ladder')}
        subtitle={t('loyalty.ladderNote')}
        sentence={ladderSentence(told)}
        rowsAre={t('loyalty.orders')}
        setUps={summary.setUps}
        rows={ladder}
        format={percent}
      />
      <BarTable
        facts={facts}
        title={t('loyalty.cohorts')}
        subtitle={t('loyalty.cohortsNote')}
        sentence={cohortsSentence(told, days)}
        rowsAre={t('loyalty.firstOrder')}
        setUps={summary.setUps}
        rows={cohorts}
        format={percent}
      />
      <BarTable
        facts={facts}
        title={t('loyalty.satisfaction')}
        subtitle={t('loyalty.satisfactionNote')}
        sentence={satisfactionSentence(told)}
        rowsAre={t('loyalty.satisfactionColumn')}
        setUps={summary.setUps}
        rows={satisfaction}
        format={percent}
      />
    </>
  );
}
