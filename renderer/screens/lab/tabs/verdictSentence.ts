import type { MetricId } from '../../../../sim/metrics/codebook.ts';
import type { Difference } from '../../../../sim/metrics/summary.ts';
import { differenceBetween } from '../../../wording/comparison.ts';
import { metricInSentence } from '../../../wording/headlineSentence.ts';
import type { Told } from './partSentences.ts';

/**
 * Whether the two set-ups differ in the metric that sums a chart up; empty where there is nothing to compare.
 * @param said what the chart shows, in a sentence; the verdict follows it
 */
export function withVerdict(
  said: string,
  metric: MetricId,
  told: Told & { readonly summary: { readonly differences: readonly Difference[] } },
): string {
  const { summary, focus, reference, nameOf, words } = told;
  const difference = differenceBetween(summary, focus, reference, metric);
  if (said === '' || difference?.estimate.kind !== 'estimate') return said;
  const verdict = words.t(`said.${difference.verdict}`, {
    metric: metricInSentence(metric, words),
    focus: nameOf(focus),
    reference: nameOf(reference),
  });
  return `${said} ${verdict}`;
}
