import { mechanismsOff, mechanismsOn } from './everyMechanism.ts';
import { live } from './live.ts';
import { cpuRatio, median, timeAlternately, type Figure } from './timing.ts';

/** What the rules from R18 on cost, all of them at once: the same crowd with them and without, turn by turn. */
export function measureMechanisms(quick: boolean): Figure {
  const times = timeAlternately(
    { on: () => live(mechanismsOn), off: () => live(mechanismsOff) },
    quick ? 9 : 25,
    5,
  );
  return {
    what: 'all mechanisms on against R18-R34 off',
    ...{ value: cpuRatio(times.on, times.off), unit: 'times', aim: { atMost: 2 } },
    note: `processor time, ${median(times.on.cpu).toFixed(0)} ms against ${median(times.off.cpu).toFixed(0)} ms`,
  };
}
