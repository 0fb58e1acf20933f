/*
 * One side of a comparison, in a process of its own: says how many milliseconds of processor time each round took. Started by
 * measureAgainstFlocc, with the name of the side and the size of the crowd.
 */
import { useNativeHash } from '../../sim/cli/useNativeHash.ts';
import { mechanismsOff } from './everyMechanism.ts';
import { runFloccModel } from './floccModel.ts';
import { live } from './live.ts';

const [, , side, shoppers] = process.argv;
const small = { ...mechanismsOff, shoppers: Number(shoppers) };
const work = (): unknown => (side === 'flocc' ? runFloccModel(small, 0) : live(small));

useNativeHash();
process.on('message', (rounds: number) => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  process.send?.(times);
});
