import type { LabTab } from '../../../stores/labStore.ts';
import { Headline } from '../Headline.tsx';
import { PinnedRuns } from '../PinnedRuns.tsx';
import type { LabFacts } from '../useLabFacts.ts';
import { metricsOfTab, useTabMetric } from './tabMetrics.ts';

/** The paired difference at the head of a view, on one of the view's own metrics. */
export function TabHeadline({ tab, facts }: { readonly tab: LabTab; readonly facts: LabFacts }) {
  const [metric, choose] = useTabMetric(tab);
  return (
    <>
      <Headline facts={facts} metric={metric} offered={metricsOfTab[tab]} onMetric={choose} />
      <PinnedRuns facts={facts} metric={metric} />
    </>
  );
}
