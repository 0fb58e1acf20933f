import { live, scenario } from './live.ts';
import { cpuRatio, median, timeAlternately, type Figure } from './timing.ts';

const crowds = {
  quick: { few: 2000, factor: 10, rounds: 2 },
  usual: { few: 10_000, factor: 10, rounds: 3 },
  large: { few: 10_000, factor: 100, rounds: 1 },
} as const;

/** Exponent of the processor time over a crowd ten or a hundred times as large: 1 where it grows in step. */
export function measureGrowth(size: keyof typeof crowds): Figure {
  const { few, factor, rounds } = crowds[size];
  live({ ...scenario, shoppers: few }); // warms up
  const times = timeAlternately(
    {
      few: () => live({ ...scenario, shoppers: few }),
      many: () => live({ ...scenario, shoppers: few * factor }),
    },
    rounds,
    0,
  );
  return {
    what: `growth from ${few} to ${few * factor} shoppers: time ~ shoppers^x`,
    value: Math.log10(cpuRatio(times.many, times.few)) / Math.log10(factor),
    unit: 'x',
    aim: { atMost: 1.1 },
    note: `processor time, ${median(times.few.cpu).toFixed(0)} ms, ${median(times.many.cpu).toFixed(0)} ms`,
  };
}
