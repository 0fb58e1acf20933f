import type { Person } from '../../../../../sim/diary/findPeople.ts';
import { COHORT_DAYS, ladderSteps, SATISFACTION_BINS } from '../../../../../sim/metrics/breakdowns.ts';
import type { ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import { formatNumber, formatPlain } from '../../../../i18n/numberFormat.ts';
import type { Hunt } from '../../../../stores/shopperStore.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { amountsOf, isSome, type AmountRow, type AmountTable } from './amountTable.ts';

const whoIs =
  (person: Person) =>
  (setUp: string): Hunt => ({ kind: 'is', setUp, person });

const asPercent = ({ words }: LabFacts) => {
  return {
    unit: 'share',
    factor: 100,
    format: (value: number): string => `${formatNumber(value, words.language, 1)}%`,
  };
};

/** Shoppers with at least so many orders. */
export function ladderAmounts(summary: ExperimentSummary, facts: LabFacts): AmountTable {
  const { t } = facts.words;
  return {
    ...asPercent(facts),
    id: 'ladder',
    title: t('loyalty.ladder'),
    note: t('loyalty.ladderNote'),
    rowsAre: t('loyalty.orders'),
    rows: ladderSteps.map((step, at) => {
      return {
        id: `orders${step}`,
        name: t('loyalty.atLeast', { count: step }),
        amounts: amountsOf(summary, 'ladder', at),
        huntIn: whoIs({ orders: step }),
      };
    }),
  };
}

/** Buyers of each four weeks who ordered a second time, or with `orders` 3 a third time. */
export function cohortAmounts(summary: ExperimentSummary, facts: LabFacts, orders: 2 | 3): AmountTable {
  const { t, language } = facts.words;
  const days = summary.daily[0]?.mean.length ?? 0;
  return {
    ...asPercent(facts),
    id: orders === 2 ? 'cohorts' : 'cohortsThird',
    title: t(orders === 2 ? 'loyalty.cohorts' : 'loyalty.cohortsThird'),
    note: t(orders === 2 ? 'loyalty.cohortsNote' : 'loyalty.cohortsThirdNote'),
    rowsAre: t('loyalty.firstOrder'),
    rows: Array.from({ length: Math.ceil(days / COHORT_DAYS) }, (_, cohort): AmountRow => {
      const firstOrder = [cohort * COHORT_DAYS + 1, Math.min(days, (cohort + 1) * COHORT_DAYS)] as const;
      return {
        id: `cohort${cohort}`,
        name: t('loyalty.cohort', {
          from: formatPlain(firstOrder[0], language),
          to: formatPlain(firstOrder[1], language),
        }),
        amounts: amountsOf(summary, 'cohorts', 2 * cohort + orders - 2),
        // Words and file of a hunt name the second order alone.
        ...(orders === 2 ? { huntIn: whoIs({ firstOrder, orders }) } : {}),
      };
    }),
  };
}

/** Shoppers by their satisfaction on the last day, in tenths. */
export function satisfactionAmounts(summary: ExperimentSummary, facts: LabFacts): AmountTable {
  const { t, language } = facts.words;
  return {
    ...asPercent(facts),
    id: 'satisfaction',
    title: t('loyalty.satisfaction'),
    note: t('loyalty.satisfactionNote'),
    rowsAre: t('loyalty.satisfactionColumn'),
    rows: Array.from({ length: SATISFACTION_BINS }, (_, bin): AmountRow => {
      const from = formatNumber(bin / SATISFACTION_BINS, language, 1);
      const to = formatNumber((bin + 1) / SATISFACTION_BINS, language, 1);
      return {
        id: `bin${bin}`,
        name: t('loyalty.bin', { from, to }),
        amounts: amountsOf(summary, 'satisfaction', bin),
        huntIn: whoIs({ tenth: bin }),
      };
    }).filter(isSome),
  };
}
