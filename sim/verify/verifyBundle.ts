import { createSummary, planExperiment, simulateReplication } from '../pipeline.ts';
import { createBundleWriter, fileNamesOf, type BundleFileName, type BundlePiece } from '../report/bundle.ts';
import { writeEvents } from '../report/writeEvents.ts';
import { openGivenText, type ByteSource, type Deviation } from './givenText.ts';
import type { DescribedBundle } from './readBundle.ts';

/** What comes of holding a bundle against a run of its own scenario. */
export type Verdict =
  | {
      readonly kind: 'identical';
      readonly files: number;
      readonly digest: string;
      /** Files that explain the numbers in other words than this program's. */
      readonly reworded: readonly BundleFileName[];
    }
  | { readonly kind: 'missing'; readonly file: BundleFileName }
  | { readonly kind: 'different'; readonly file: BundleFileName; readonly deviation: Deviation };

/** Words for people: another edition of the program may put them otherwise, and no number depends on it. */
const explains: readonly BundleFileName[] = ['codebook.csv', 'README.txt'];

/** Worlds that verifying a bundle takes. */
export const countWorlds = ({ done, scenario }: DescribedBundle): number => done * scenario.setUps.length;

/**
 * Lives the scenario of a bundle again and holds every file against what comes out, byte by byte, up to the first place that differs; files
 * that explain the numbers may use other words, which is told. Memory
 * does not grow with the files. Yields the worlds lived so far after each of them, so that a caller can show it and stop.
 *
 * @param open a file of the bundle as the text it was written as, Parquet put back into CSV; null: it is not there
 */
export function* verifyBundle(
  bundle: DescribedBundle,
  open: (name: BundleFileName) => ByteSource | null,
): Generator<number, Verdict, undefined> {
  const { scenario, meta, done } = bundle;
  const names = fileNamesOf(meta);
  const texts = new Map<BundleFileName, ReturnType<typeof openGivenText>>();
  for (const name of names) {
    const source = open(name);
    if (source === null) return { kind: 'missing', file: name };
    texts.set(name, openGivenText(source));
  }
  const reworded = new Set<BundleFileName>();
  const hold = (pieces: Iterable<BundlePiece>): Verdict | null => {
    for (const { name, text } of pieces) {
      const deviation = texts.get(name)?.compare(text) ?? null;
      if (deviation === null) continue;
      if (!explains.includes(name)) return { kind: 'different', file: name, deviation };
      reworded.add(name);
    }
    return null;
  };
  const plan = planExperiment(scenario);
  const writer = createBundleWriter(plan, meta);
  const summary = createSummary(plan, meta.scenarioText);
  const inHeaders = hold(writer.open());
  if (inHeaders !== null) return inHeaders;
  let lived = 0;
  for (let replication = 0; replication < done; replication += 1) {
    const worlds = [];
    let inEvents: Verdict | null = null;
    const events = writeEvents({ plan, meta }, replication, (text) => {
      inEvents ??= hold([{ name: 'events.csv', text }]);
    });
    for (const world of simulateReplication(plan, replication, undefined, events.record)) {
      worlds.push(world);
      events.endWorld();
      // Days and metrics say more than a single event.
      const found = hold(writer.world(world)) ?? inEvents;
      if (found !== null) return found;
      lived += 1;
      yield lived;
    }
    summary.add(worlds);
  }
  const figures = summary.summary();
  const found = hold(writer.finish(figures));
  if (found !== null) return found;
  for (const [file, text] of texts) {
    const deviation = text.compareEnd();
    if (deviation === null) continue;
    if (!explains.includes(file)) return { kind: 'different', file, deviation };
    reworded.add(file);
  }
  return { kind: 'identical', files: names.length, digest: figures.digest, reworded: [...reworded] };
}
