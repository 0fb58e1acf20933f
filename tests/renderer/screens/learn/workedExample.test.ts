import { describe, expect, it } from 'vitest';
import { exampleDifference, workedExample } from '../../../../renderer/screens/learn/workedExample.ts';
import { exampleHead, firstRun } from '../../../support/workedExample.ts';

const again = 'made anew by `npx vitest run --project nightly tests/renderer/screens/learn -u`';

describe('the worked example of Learn', () => {
  it(`is of this model and this lesson, or is ${again}`, () => {
    expect(workedExample).toMatchObject(exampleHead);
  });

  it(`has the first run as the model lives it, to the last bit, or is ${again}`, () => {
    const { values } = workedExample;
    const first = Object.fromEntries(
      Object.entries(values).map(([metric, columns]) => [
        metric,
        Object.fromEntries(Object.entries(columns).map(([setUp, runs]) => [setUp, runs.slice(0, 1)])),
      ]),
    );
    expect(first).toEqual(firstRun());
  });

  it('has every run of both set-ups, and a value for every day after the first ones', () => {
    const { values, runs, focus, reference, daily } = workedExample;
    for (const columns of Object.values(values))
      expect(Object.values(columns).map((column) => column.length)).toEqual([runs, runs]);
    expect(daily.map(({ setUp }) => setUp)).toEqual(workedExample.setUps.map(({ id }) => id));
    for (const { mean, averagedDays } of daily) expect(mean.slice(averagedDays - 1)).not.toContain(null);
    expect([focus, reference].map((id) => workedExample.setUps.some((setUp) => setUp.id === id))).toEqual([
      true,
      true,
    ]);
  });

  it('shows one metric of which more is better and one of which less is', () => {
    expect(exampleDifference('conversionRate').verdict).toBe('higher');
    expect(exampleDifference('reEntryFields').verdict).toBe('lower');
  });
});
