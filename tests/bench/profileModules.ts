import { Session, type Profiler } from 'node:inspector/promises';
import { live, scenario } from './live.ts';

/** Where the time of the default scenario goes. */
export interface Share {
  readonly module: string;
  /** Of the whole, 0..1. */
  readonly share: number;
}

/** Modules that belong together; the first that fits counts. What V8 has inlined is booked with the function it was inlined into. */
const groups: readonly (readonly [form: RegExp, name: string])[] = [
  [/@stdlib|sim\/random\/(distributions|elementary)/, 'exp, ln, gammas and the like'],
  [/sim\/random\//, 'draws (where not inlined)'],
  [/@noble|sim\/metrics\//, 'digests of the worlds'],
  [/sim\/world\/world\.ts/, 'chances, with their draws inlined'],
  [/sim\/world\/(population|browsingLevels)/, 'population'],
  [/sim\/world\/(simulateWorld|dayQueue|eventRoom)/, 'calendar of events'],
  [/sim\/world\/journey\/(session|touchpointOf)|countSession/, 'sessions and their stages'],
  [
    /sim\/world\/journey\/(checkout|giveData|repeatEntry|buyMore|lowerFee|endJourney|episode)/,
    'checkout, data, ends of journeys',
  ],
  [/sim\/world\/journey\/(need|neededArticle|chooseChannel)|knowsFirm/, 'needs and wishes'],
  [/sim\/world\/journey\/(move|carryOver|crossings|fetchInStore)/, 'switches and carry-over'],
  [/sim\/world\/browsing/, 'browsing visits'],
  [/sim\/world\/(stock|shelves|mishaps)|emptyShelf/, 'stock'],
  [
    /sim\/world\/(messages|firmsView|service|returns|rivals|rollOut)\//,
    "messages, service, returns, firm's view, launches",
  ],
  [/sim\/world\/worldNotes|sim\/world\/countBits/, 'counters'],
  [/sim\//, 'the rest of the kernel'],
  [/^\(garbage collector\)$/, 'garbage collection'],
];

function groupOf({ url, functionName }: Profiler.ProfileNode['callFrame']): string {
  const place = url === '' ? functionName : url;
  return groups.find(([form]) => form.test(place))?.[1] ?? 'the engine';
}

/** Lives the default scenario again and again under the engine's profiler. */
export async function profileModules(runs: number): Promise<readonly Share[]> {
  for (let i = 0; i < 10; i++) live(scenario);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let i = 0; i < runs; i++) live(scenario);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const names = new Map(profile.nodes.map((node) => [node.id, groupOf(node.callFrame)]));
  const spent = new Map<string, number>();
  const { samples = [], timeDeltas = [] } = profile;
  samples.forEach((id, i) => {
    const name = names.get(id) ?? 'the engine';
    spent.set(name, (spent.get(name) ?? 0) + timeDeltas[i]!);
  });
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0);
  return [...spent]
    .map(([module, time]) => ({ module, share: time / all }))
    .toSorted((a, b) => b.share - a.share);
}
