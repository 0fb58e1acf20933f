import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../sim/metrics/summary.ts';
import type { Measurement } from '../../sim/scenario/lesson.ts';
import { findControl } from '../../sim/scenario/controls.ts';
import { passagesOf } from '../lessons/passages.ts';
import { unmeasured } from '../lessons/rewriteLesson.ts';
import { createLessonMeter } from '../support/measureLesson.ts';
import { prepared, scenarioOf } from '../support/scenarioTexts.ts';

/** What five replications confirm needs no more; what they leave in doubt is measured with all twenty that the files tell of. */
const few = 5;
const all = 20;

/** How far the ends of an interval may lie off the told ones, in parts of its width: files tell rounded numbers. */
const rounding = 0.01;

const nameOf = ({ metric, setUp, reference, with: changes }: Measurement): string =>
  [
    metric,
    setUp,
    reference === null ? '' : `minus ${reference}`,
    ...changes.map(({ path, to }) => `${path}=${to}`),
  ].join(' ');

function estimated(estimate: Estimate): Extract<Estimate, { kind: 'estimate' }> {
  if (estimate.kind === 'none') throw new Error(`nothing was measured: ${estimate.reason}`);
  return estimate;
}

/**
 * Whether an interval meets the told one and what was clearly higher or lower (by half a width of the told interval) is still so; what was exactly
 * nothing is nothing.
 */
function confirms(estimate: Estimate, { low, high }: Measurement): boolean {
  const { mean, ciLow, ciHigh } = estimated(estimate);
  if (low === 0 && high === 0) return ciLow === 0 && ciHigh === 0;
  if (ciLow === null || ciHigh === null || ciLow > high || ciHigh < low) return false;
  const clear = (high - low) / 2;
  return (low > clear ? mean > 0 : true) && (high < -clear ? mean < 0 : true);
}

describe('what the lessons tell', () => {
  for (const { name, text } of prepared) {
    const { lesson, ...scenario } = scenarioOf(text);
    const told = [
      ...(lesson?.rounds.map(({ reveal }) => reveal.measured) ?? []),
      lesson?.flip?.measured ?? [],
    ].flat();
    if (told.length === 0) continue;
    const quick = createLessonMeter(text, few);
    const whole = createLessonMeter(text, all);

    it.each(told.map((measurement) => ({ what: nameOf(measurement), measurement })))(
      `in ${name} is still so: $what`,
      ({ measurement }) => {
        if (confirms(quick.measure(measurement), measurement)) return;
        const { low, high } = measurement;
        const { ciLow, ciHigh } = estimated(whole.measure(measurement));
        const slack = rounding * (high - low);
        expect(Math.abs((ciLow ?? Infinity) - low), `from ${ciLow}, told ${low}`).toBeLessThanOrEqual(slack);
        expect(Math.abs((ciHigh ?? Infinity) - high), `to ${ciHigh}, told ${high}`).toBeLessThanOrEqual(
          slack,
        );
      },
    );

    it(`in ${name} rests on what was measured, in both languages`, () => {
      const passages = lesson === null ? [] : passagesOf(lesson);
      expect(passages.flatMap((passage) => unmeasured(passage, text))).toEqual([]);
    });

    it(`in ${name} moves controls from where they stand`, () => {
      for (const { change } of lesson?.rounds ?? [])
        if (change !== null)
          expect(findControl({ ...scenario, lesson: null }, change.path)?.value, change.path).toBe(
            change.from,
          );
    });
  }
});

describe('the plan for a trainer', () => {
  for (const { name, text } of prepared) {
    const { lesson } = scenarioOf(text);
    const trainer = lesson?.trainer ?? null;
    if (lesson === null || trainer === null) continue;
    it(`of ${name} adds up to the minutes of the lesson, and names three likely answers`, () => {
      const { plan, likely } = trainer;
      expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(lesson.minutes);
      expect(likely).toHaveLength(3);
    });
  }
});
