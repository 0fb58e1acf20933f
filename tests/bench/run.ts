/**
 * `npm run bench`: how fast the kernel is, each figure beside its aim. It never fails on timing: other work on the machine
 * moves times by tens of per cent, ratios far less. `--quick` takes less than a minute; `--large` adds a million shoppers, here and on the
 * command line, and ten million events.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { useNativeHash } from '../../sim/cli/useNativeHash.ts';
import { prepared, scenario } from './live.ts';
import { measureAgainstFlocc } from './measureAgainstFlocc.ts';
import { measureCsv } from './measureCsv.ts';
import { measureDefault } from './measureDefault.ts';
import { measureDraws } from './measureDraws.ts';
import { measureEvents } from './measureEvents.ts';
import { measureGrowth } from './measureGrowth.ts';
import { measureLarge } from './measureLarge.ts';
import { measureMechanisms } from './measureMechanisms.ts';
import { measureMemory } from './measureMemory.ts';
import { measureSteps } from './measureSteps.ts';
import { measureWorkers } from './measureWorkers.ts';
import { profileModules } from './profileModules.ts';
import { lineOf, type Figure } from './timing.ts';

const {
  values: { quick, large },
} = parseArgs({
  options: { quick: { type: 'boolean', default: false }, large: { type: 'boolean', default: false } },
});

const { shoppers, warmUpDays, days, setUps } = scenario;
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(`load ${loadavg()[0]?.toFixed(1)} when it began; times suffer from other work, ratios hardly`);
console.log(
  `${prepared}: ${shoppers} shoppers, ${warmUpDays} days of history, ${days} days x ${setUps.length} set-ups, 1 replication\n`,
);
const print = (figures: readonly Figure[]): void => {
  for (const figure of figures) console.log(lineOf(figure));
};
print(measureDefault(quick));
print([measureMechanisms(quick)]);
// What is above is the page's engine room; from here on digests are made as on the command line.
useNativeHash();
print([await measureAgainstFlocc(quick)]);
print([measureGrowth(quick ? 'quick' : large ? 'large' : 'usual')]);
print([measureMemory()]);
print(measureDraws(quick));
print(await measureSteps(quick));
print(measureCsv(quick));
print(await measureWorkers(quick));
if (large) print(await measureLarge());
if (large) print(await measureEvents());
console.log('\nWhere the time of the default scenario goes, by module:');
for (const { module, share } of await profileModules(quick ? 10 : 40)) {
  if (share >= 0.005) console.log(`${(100 * share).toFixed(1).padStart(6)} %  ${module}`);
}
