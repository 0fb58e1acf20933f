import { describe, expect, it } from 'vitest';
import { chartCsv } from '../../../renderer/screens/lab/chartCsv.ts';
import { linesOf } from '../../../renderer/screens/lab/headlineSeries.ts';
import { firstShown } from '../../../renderer/wording/comparison.ts';
import { dailyOf, summaryOf } from '../summaries.ts';

const days = Array.from({ length: 40 }, (_, index) => 0.1 + index / 100);
const summary = summaryOf(
  [],
  [
    dailyOf('multi', 'conversion', days),
    dailyOf('omni', 'conversion', days),
    { ...dailyOf('omni', 'repeatPurchase', days), averagedDays: 1 },
  ],
);
const words = {
  looks: new Map([['omni', { colour: 'blue', dash: null, marker: 'triangle' } as const]]),
  nameOf: (id: string) => id,
  banded: ['omni'],
};

describe('what a headline chart shows', () => {
  it('begins with the first whole span of days, running totals too', () => {
    expect(firstShown(summary)).toBe(6);
    const [line] = linesOf(summary, 'repeatPurchase', words);
    expect(line?.values.slice(5, 7)).toEqual([null, 16]);
    expect(firstShown(summaryOf([], [dailyOf('omni', 'conversion', [0.1, 0.2])]))).toBe(0);
  });

  it('has no band where few paired runs leave all open', () => {
    expect(linesOf(summary, 'conversion', words)[0]?.hasBand).toBe(true);
    expect(linesOf({ ...summary, replications: 4 }, 'conversion', words)[0]?.hasBand).toBe(false);
  });

  it('is what its file holds', () => {
    const written = chartCsv({ scenario: 's', series: 'conversion', seed: 'a', digest: null, summary });
    const rows = written.trim().split(/\r?\n/);
    expect(rows).toHaveLength(1 + 2 * (days.length - 6));
    expect(rows[1]).toBe(
      `s,a,,conversion,share,multi,7,7,${days[6]},${(days[6] ?? 0) - 1},${(days[6] ?? 0) + 1}`,
    );
  });
});
