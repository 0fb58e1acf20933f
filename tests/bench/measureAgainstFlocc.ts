import { mechanismsOff } from './everyMechanism.ts';
import { runFloccModel } from './floccModel.ts';
import { live } from './live.ts';
import { median, timeAlternately, type Figure } from './timing.ts';

/**
 * The same rules (R1 to R17) in flocc, on the same small crowd. One after the other and not in turn: they share the draws, and what the
 * engine learns from flocc's numbers makes those of the kernel half as slow again.
 */
export function measureAgainstFlocc(quick: boolean): Figure {
  const small = { ...mechanismsOff, shoppers: quick ? 200 : 1000 };
  const { kernel } = timeAlternately({ kernel: () => live(small) }, quick ? 20 : 30, 10);
  const { flocc } = timeAlternately({ flocc: () => runFloccModel(small, 0) }, 3, 1);
  const [floccMs, kernelMs] = [median(flocc.cpu), median(kernel.cpu)];
  return {
    what: `faster than the same rules in flocc, ${small.shoppers} shoppers`,
    ...{ value: floccMs / kernelMs, unit: 'times', aim: { atLeast: 50 } },
    note: `processor time, ${floccMs.toFixed(0)} ms against ${kernelMs.toFixed(1)} ms`,
  };
}
