import { expect, it } from 'vitest';
import { markOf, marksFor, reasonsIn } from '../../../renderer/screens/lab/missingFigures.ts';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import type { Estimate, ExperimentSummary, NoValueReason } from '../../../sim/metrics/summary.ts';
import { summaryOf } from '../summaries.ts';

/** Figures of which some are missing in the world of multi. */
function without(missing: readonly (readonly [MetricId, NoValueReason])[]): ExperimentSummary {
  const whole = summaryOf([], []);
  const { multi } = whole.estimates;
  if (multi === undefined) throw new Error('no multi');
  const gaps = missing.map(([metric, reason]): [MetricId, Estimate] => [metric, { kind: 'none', reason }]);
  return { ...whole, estimates: { ...whole.estimates, multi: { ...multi, ...Object.fromEntries(gaps) } } };
}

it('gives each reason for a missing figure a sign of its own, and one alone none', () => {
  expect([...marksFor(['leakRate', 'orders'], without([['leakRate', 'noSwitches']])).values()]).toEqual(['']);
  const both = without([
    ['leakRate', 'noSwitches'],
    ['touchesAnswered', 'noMessages'],
  ]);
  const marks = marksFor(['leakRate', 'touchesAnswered', 'orders'], both);
  expect(markOf(both.estimates['multi']?.leakRate, marks)).toBe('1');
  expect(markOf(both.estimates['multi']?.touchesAnswered, marks)).toBe('2');
  expect(markOf(both.estimates['omni']?.leakRate, marks)).toBe('');
  // A row that a search leaves out takes its reason with it; the signs of the others stay.
  expect(reasonsIn(['touchesAnswered'], both)).toEqual(['noMessages']);
});
