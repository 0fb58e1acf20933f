import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../sim/scenario/lesson.ts';
import { findControl } from '../../sim/scenario/controls.ts';
import { passagesOf } from '../lessons/passages.ts';
import { unmeasured } from '../lessons/rewriteLesson.ts';
import { createLessonMeter } from '../support/measureLesson.ts';
import { prepared, scenarioOf } from '../support/scenarioTexts.ts';

/** Enough to see a changed model; the intervals in the files are those of twenty (`node --import tsx tests/lessons/remeasure.ts --write`). */
const replications = 5;

/**
 * The mean of the first five of twenty replications lies off that of all by 0.83 half widths of their interval in one standard deviation
 * (t 2.09, the square roots of 20 and of 1/5 - 1/20): this is four of them.
 */
const furthest = 3.4;

const nameOf = ({ metric, setUp, reference, with: changes }: Measurement): string =>
  [
    metric,
    setUp,
    reference === null ? '' : `minus ${reference}`,
    ...changes.map(({ path, to }) => `${path}=${to}`),
  ].join(' ');

describe('what the lessons tell', () => {
  for (const { name, text } of prepared) {
    const { lesson, ...scenario } = scenarioOf(text);
    const told = [
      ...(lesson?.rounds.map(({ reveal }) => reveal.measured) ?? []),
      lesson?.flip?.measured ?? [],
    ].flat();
    if (told.length === 0) continue;
    const meter = createLessonMeter(text, replications);

    it.each(told.map((measurement) => ({ what: nameOf(measurement), measurement })))(
      `in ${name} is still so: $what`,
      ({ measurement }) => {
        const { low, high } = measurement;
        const estimate = meter.measure(measurement);
        if (estimate.kind === 'none') throw new Error(`nothing was measured: ${estimate.reason}`);
        const { mean, ciLow, ciHigh } = estimate;
        const half = (high - low) / 2;
        expect(Math.abs(mean - (low + high) / 2), `${mean}`).toBeLessThanOrEqual(furthest * half);
        // What was clearly higher or lower stays so; what was exactly nothing stays nothing.
        if (low > 2 * half) expect(mean).toBeGreaterThan(0);
        if (high < -2 * half) expect(mean).toBeLessThan(0);
        if (low === 0 && high === 0) expect([ciLow, ciHigh]).toEqual([0, 0]);
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
