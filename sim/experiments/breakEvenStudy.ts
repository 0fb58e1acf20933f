import type { MetricId } from '../metrics/codebook.ts';
import type { Figures } from '../metrics/createFigures.ts';
import { ok, type Result } from '../result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { breakEvenOf, knownValues, MOST_BREAK_EVEN_POINTS, nextValues, type BreakEven } from './breakEven.ts';
import { setUpsOf, type Quantity } from './quantity.ts';
import { settlePoints, type SettingsProblem } from './settledPoints.ts';
import { wholeExperiment } from './shard.ts';
import type { Study } from './study.ts';
import { valueAt, type VariedRange } from './variedRanges.ts';

/** A search for the value of one number at which a difference crosses 0. */
export interface Search {
  readonly scenario: Scenario;
  readonly range: VariedRange;
  readonly quantity: Quantity;
  readonly metric: MetricId;
}

/** The search in rounds, the same luck at every value; or why one of the values makes no scenario. */
export function breakEvenStudy(search: Search): Result<Study, SettingsProblem> {
  const { scenario, range, quantity } = search;
  const { replications } = scenario;
  const pointsAt = (values: readonly number[]): ReturnType<typeof settlePoints> =>
    settlePoints(
      scenario,
      setUpsOf(quantity),
      values.map((value) => [[range.path, value]]),
    );
  const ends = pointsAt([valueAt(range, 0), valueAt(range, 1)]);
  if (ends.kind === 'failed') return ends;
  return ok({
    next: (figures) => {
      const points = pointsAt(replay(search, figures).next);
      return points.kind === 'ok' ? points.value : [];
    },
    ...{ replications, shard: wholeExperiment },
    worlds: 2 * replications * MOST_BREAK_EVEN_POINTS,
    items: replications * MOST_BREAK_EVEN_POINTS,
  });
}

/** The values of the points in their order, and where the difference crosses 0. @param figures of the points lived so far */
export function searchOutcome(
  search: Search,
  figures: readonly Figures[],
): { readonly values: readonly number[]; readonly found: BreakEven } {
  const { quantity, metric } = search;
  const { values, next } = replay(search, figures);
  const asked = figures.length > values.length ? [...values, ...next] : values;
  return { values: asked, found: breakEvenOf(knownValues(asked, figures, quantity, metric)) };
}

/** What the search asked for, round by round, and what it asks for next. */
function replay(
  search: Search,
  figures: readonly Figures[],
): { readonly values: readonly number[]; readonly next: readonly number[] } {
  const { range, quantity, metric } = search;
  const values: number[] = [];
  for (;;) {
    const known = knownValues(values, figures, quantity, metric);
    const next = nextValues(range, known).filter((value) => !values.includes(value));
    if (next.length === 0 || values.length + next.length > figures.length) return { values, next };
    values.push(...next);
  }
}
