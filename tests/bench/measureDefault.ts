import { createReplicationCache, type ReplicationCache } from '../../sim/simulateReplication.ts';
import { live, scenario, shopperDays } from './live.ts';
import { median, medianRatio, timeAlternately, type Figure, type Times } from './timing.ts';

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
export function measureDefault(quick: boolean): readonly Figure[] {
  const people = cacheOf(['people']);
  const peopleAndPast = cacheOf(['people', 'past']);
  const rounds = quick ? 15 : 41;
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
