/**
 * `npm run bench`: how fast the kernel is, each figure beside its aim. It never fails on timing: other work on the machine
 * moves times by tens of per cent, ratios far less. `--quick` takes less than 20 seconds; `--large` adds a million shoppers on the
 * command line.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { uniform } from '../../sim/random/draw.ts';
import { keyOf } from '../../sim/random/key.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import {
  createReplicationCache,
  simulateReplication,
  type ReplicationCache,
} from '../../sim/simulateReplication.ts';
import { scenarioOf } from '../support/scenarioTexts.ts';
import { runFloccModel } from './floccModel.ts';
import { runCommandLine } from './largeRun.ts';
import { lineOf, median, medianRatio, timeAlternately, type Figure, type Times } from './timing.ts';

const { values: asked } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, large: { type: 'boolean', default: false } },
});
const prepared = 'four-worlds';
const scenario = scenarioOf(
  readFileSync(new URL(`../../scenarios/${prepared}.yaml`, import.meta.url), 'utf8'),
);

/** Lives one replication; the worlds are dropped, but each was digested. */
function live(of: Scenario, cache?: ReplicationCache): number {
  let orders = 0;
  for (const world of simulateReplication(planExperiment(of), 0, cache)) orders += world.totals.orders;
  return orders;
}

function shopperDays({ shoppers, warmUpDays, days, setUps }: Scenario): number {
  return shoppers * (warmUpDays + days * setUps.length);
}

/** Makes caches that remember of a replication only what has these names: `people`, `past`, `world`. */
function cacheOf(names: readonly string[]): () => ReplicationCache {
  const full = createReplicationCache();
  live(scenario, full);
  return () => {
    const cache = createReplicationCache();
    for (const [key, value] of full.entries) {
      if (names.some((name) => key.startsWith(`${name} `))) cache.entries.set(key, value);
    }
    return cache;
  };
}

/** The class's scenario: everything anew, after a slider of friction or loyalty, after a change of every set-up. */
function measureDefault(): readonly Figure[] {
  const people = cacheOf(['people']);
  const peopleAndPast = cacheOf(['people', 'past']);
  const rounds = asked.quick ? 15 : 41;
  const times = timeAlternately(
    {
      anew: () => live(scenario),
      peopleKept: () => live(scenario, people()),
      pastKept: () => live(scenario, peopleAndPast()),
    },
    rounds,
    5,
  );
  const anew = median(times.anew.wall);
  const ofAnew = (kept: Times): string => `${medianRatio(kept, times.anew).toFixed(2)} of anew`;
  const aim = { atMost: 60 };
  const fastest = Math.min(...times.anew.wall).toFixed(0);
  const note = `fastest ${fastest} ms; median of processor time ${median(times.anew.cpu).toFixed(0)} ms`;
  return [
    { what: `default scenario, everything anew (median of ${rounds})`, value: anew, unit: 'ms', aim, note },
    {
      what: '  population kept (a slider of friction or loyalty)',
      ...{ value: median(times.peopleKept.wall), unit: 'ms', aim, note: ofAnew(times.peopleKept) },
    },
    {
      what: '  population and history kept (every set-up changed)',
      ...{ value: median(times.pastKept.wall), unit: 'ms', aim, note: ofAnew(times.pastKept) },
    },
    {
      what: 'shopper-days a second, default scenario',
      ...{ value: shopperDays(scenario) / anew / 1000, unit: 'million', aim: { atLeast: 10 } },
    },
  ];
}

/**
 * The same rules in flocc, on the same small crowd. A round of the kernel is ten lives, so that what flocc leaves behind in memory weighs
 * little on it.
 */
function measureAgainstFlocc(): Figure {
  const small = { ...scenario, shoppers: asked.quick ? 200 : 1000 };
  const lives = 10;
  const times = timeAlternately(
    {
      kernel: () => {
        for (let i = 0; i < lives; i++) live(small);
      },
      flocc: () => runFloccModel(small, 0),
    },
    asked.quick ? 3 : 5,
    1,
  );
  const kernelMs = median(times.kernel.wall) / lives;
  return {
    what: `faster than the same rules in flocc, ${small.shoppers} shoppers`,
    ...{ value: medianRatio(times.flocc, times.kernel) * lives, unit: 'times', aim: { atLeast: 50 } },
    note: `${median(times.flocc.wall).toFixed(0)} ms against ${kernelMs.toFixed(1)} ms`,
  };
}

/** Exponent of the time over a tenfold crowd: 1 where it grows in step. */
function measureGrowth(): Figure {
  const few = asked.quick ? 2000 : 10_000;
  const times = timeAlternately(
    {
      few: () => live({ ...scenario, shoppers: few }),
      many: () => live({ ...scenario, shoppers: few * 10 }),
    },
    asked.quick ? 2 : 3,
    asked.quick ? 0 : 1,
  );
  return {
    what: `growth from ${few} to ${few * 10} shoppers: time ~ shoppers^x`,
    ...{ value: Math.log10(medianRatio(times.many, times.few)), unit: 'x', aim: { atMost: 1.1 } },
    note: `${median(times.few.wall).toFixed(0)} ms, ${median(times.many.wall).toFixed(0)} ms`,
  };
}

/** One draw, beside the engine's own generator, which can't be keyed. */
function measureDraws(): Figure {
  const key = keyOf('bench', 0);
  const draws = 2_000_000;
  let sum = 0;
  const times = timeAlternately(
    {
      keyed: () => {
        for (let i = 0; i < draws; i++) sum += uniform(key, i, 3, 24, i & 15);
      },
      engine: () => {
        for (let i = 0; i < draws; i++) sum += Math.random();
      },
    },
    15,
    3,
  );
  const ratio = medianRatio(times.keyed, times.engine).toFixed(2);
  const mean = sum / (2 * draws * 18);
  return {
    what: 'one keyed draw',
    ...{ value: (median(times.keyed.wall) / draws) * 1e6, unit: 'ns', aim: null },
    note: `${ratio} of Math.random (mean of both ${mean.toFixed(3)})`,
  };
}

async function measureLarge(): Promise<readonly Figure[]> {
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

const { shoppers, warmUpDays, days, setUps } = scenario;
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(`load ${loadavg()[0]?.toFixed(1)} when it began; times suffer from other work, ratios hardly`);
console.log(
  `${prepared}: ${shoppers} shoppers, ${warmUpDays} days of history, ${days} days x ${setUps.length} set-ups, 1 replication\n`,
);
const print = (figures: readonly Figure[]): void => {
  for (const figure of figures) console.log(lineOf(figure));
};
print(measureDefault());
print([measureAgainstFlocc()]);
print([measureGrowth()]);
print([measureDraws()]);
if (asked.large) print(await measureLarge());
