import { runCommandLine } from './largeRun.ts';
import { prepared, scenario, shopperDays } from './live.ts';
import type { Figure } from './timing.ts';

/** A million shoppers on the command line, in one process. */
export async function measureLarge(): Promise<readonly Figure[]> {
  await runCommandLine(['list']); // builds what is not built yet
  const shoppers = 1_000_000;
  const words = ['run', prepared, '--replications', '1', '--shoppers', String(shoppers)];
  const { seconds, peakMB } = await runCommandLine(words);
  const rate = shopperDays({ ...scenario, shoppers }) / seconds / 1e6;
  const note = `${rate.toFixed(1)} million shopper-days a second`;
  return [
    {
      what: 'command line, a million shoppers, one process',
      value: seconds,
      unit: 's',
      aim: { atMost: 60 },
      note,
    },
    { what: '  peak memory', value: peakMB, unit: 'MB', aim: { atMost: 1074 }, note: '1 GiB' },
    { what: '  peak memory, the narrower aim', value: peakMB, unit: 'MB', aim: { atMost: 600 } },
  ];
}
