import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDates } from '../../sim/report/listDates.ts';

describe('dates', () => {
  it('pass the ends of months, years and leap years', () => {
    expect(listDates('2023-12-31', 2)).toEqual(['2023-12-31', '2024-01-01']);
    expect(listDates('2024-02-28', 3)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(listDates('2100-02-28', 2)).toEqual(['2100-02-28', '2100-03-01']);
    expect(listDates('2000-02-29', 2)).toEqual(['2000-02-29', '2000-03-01']);
  });

  it('are those of the calendar of the machine', () => {
    const day = 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 800 }), (start, days) => {
        const dates = Array.from({ length: days + 1 }, (_, at) =>
          new Date((start + at) * day).toISOString().slice(0, 10),
        );
        expect(listDates(dates[0]!, days + 1)).toEqual(dates);
      }),
      { numRuns: 50 },
    );
  });
});
