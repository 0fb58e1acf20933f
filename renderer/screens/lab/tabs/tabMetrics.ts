import { useCallback } from 'react';
import { metricIds, type MetricId } from '../../../../sim/metrics/codebook.ts';
import { compare } from '../../../stores/comparison.ts';
import { useLab, type LabTab } from '../../../stores/labStore.ts';

/** The metrics a view's headline offers, the first one shown at first; the overview offers all. */
export const metricsOfTab: Readonly<Record<LabTab, readonly MetricId[]>> = {
  overview: metricIds,
  journey: [
    'conversionRate',
    'switchRate',
    'crossChannelCompletion',
    'leakRate',
    'unmetWishRate',
    'rivalLossRate',
    'stockOutRate',
    'cartAbandonment',
    'daysToOrder',
  ],
  friction: [
    'reEntryFields',
    'reEntryMinutes',
    'reEntryLossRate',
    'reEntryFieldsPerSwitch',
    'kindsLostPerSwitch',
    'retoldQuestionRate',
    'serviceMinutes',
    'contradictionRate',
  ],
  loyalty: [
    'repeatPurchaseRate',
    'repeatLadder2',
    'ordersPerShopperYear',
    'satisfaction',
    'recommendationGain',
    'unsubscribeRate',
  ],
  money: ['profit', 'contribution', 'setUpCost', 'revenue', 'profitPerShopper', 'refunds'],
  firm: ['profilesPerCustomer', 'stitchedJourneyShare', 'believedCustomers', 'trueCustomers', 'analystHours'],
  shopper: metricIds,
  experiments: ['conversionRate', ...metricIds.filter((id) => id !== 'conversionRate')],
  data: metricIds,
};

const chooseShared = (metric: MetricId): void => {
  compare({ metric });
};

/** The metric at the head of a view, and how to choose another. */
export function useTabMetric(tab: LabTab): readonly [MetricId, (metric: MetricId) => void] {
  const shared = useLab(({ comparison }) => comparison.metric);
  const own = useLab(({ tabMetrics }) => tabMetrics[tab]);
  const chooseOwn = useCallback(
    (metric: MetricId) => {
      useLab.setState(({ tabMetrics }) => ({ tabMetrics: { ...tabMetrics, [tab]: metric } }));
    },
    [tab],
  );
  return tab === 'overview' ? [shared, chooseShared] : [own ?? metricsOfTab[tab][0] ?? shared, chooseOwn];
}
