import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { ok, type Result } from '../result.ts';
import { inPlaceOf } from './inPlaceOf.ts';
import { fitLesson } from './keepLesson.ts';
import { parseScenario } from './parseScenario.ts';
import { isSame, printSetUpChanges, setUpFields, type SetUpField } from './printSetUpChanges.ts';
import type { Problem } from './problem.ts';
import { pruneLesson } from './pruneLesson.ts';
import type { Scenario, SetUp } from './scenario.ts';
import { listEntries, writeOutAliases } from './setPath.ts';

/**
 * The text of a scenario file with its set-ups brought to those wanted: some gone, some changed, new ones at the end.
 * Comments and everything else stay; of a lesson goes what names a set-up that is gone. A set-up is written as its
 * preset and what differs from it. Fails with the mistakes of the text, or of the text that would come out.
 */
export function writeSetUps(text: string, wanted: readonly SetUp[]): Result<string, Problem> {
  const parsed = parseScenario(text);
  if (parsed.kind === 'failed') return parsed;
  const before = parsed.value;
  if (isSame(before.setUps, wanted)) return ok(text);
  const gone = before.setUps.filter(({ id }) => !wanted.some((one) => one.id === id));
  const document = parseDocument(text, { uniqueKeys: false });
  writeOutAliases(document);
  const entries = listEntries(document, before, 'setUps');
  if (entries === null) return ok(text);
  for (const setUp of wanted) {
    const index = before.setUps.findIndex(({ id }) => id === setUp.id);
    const known = before.setUps[index];
    if (known === undefined) addEntry(document, entries, setUp, before);
    else changeEntry(document, entries, index, { known, wanted: setUp, scenario: before });
  }
  entries.items = entries.items.filter((_, index) => !gone.some(({ id }) => before.setUps[index]?.id === id));
  entries.flow = entries.flow === true && entries.items.every(isScalar);
  const known = before.setUps.map(({ id }) => id);
  pruneLesson(document, before.lesson, fitLesson({ ...before, setUps: wanted }, known));
  const written = document.toString({ lineWidth: 0 });
  const read = parseScenario(written);
  return read.kind === 'failed' ? read : ok(written);
}

function addEntry(document: Document, entries: YAMLSeq, setUp: SetUp, { channels }: Scenario): void {
  const changes = printSetUpChanges(setUp, channels);
  const isPreset = setUp.id === setUp.preset;
  if (isPreset && Object.keys(changes).length === 0) {
    entries.items.push(document.createNode(setUp.id));
    return;
  }
  const entry = document.createNode({
    id: setUp.id,
    ...(isPreset ? {} : { preset: setUp.preset }),
  }) as YAMLMap;
  for (const [name, value] of Object.entries(changes)) entry.set(name, small(document, value));
  entries.items.push(entry);
}

/** Maps and lists of plain values stand on one line, as people write them. */
function small(document: Document, value: unknown, old?: unknown): Node {
  const node = inPlaceOf(document, old, value);
  if (isMap(node)) {
    node.flow = node.items.every((pair) => isScalar(pair.value));
    for (const pair of node.items) if (isSeq(pair.value)) writeItemsSmall(pair.value);
  } else if (isSeq(node)) writeItemsSmall(node);
  return node;
}

function writeItemsSmall(list: YAMLSeq): void {
  list.flow = list.items.every(isScalar);
  for (const item of list.items) if (isMap(item)) item.flow = true;
}

/** What follows from which channels are open, so that it may need to be said once they change. */
const hangOnChannels: readonly SetUpField[] = ['carryOver', 'clickAndCollect', 'opensOn'];

function changeEntry(
  document: Document,
  entries: YAMLSeq,
  index: number,
  { known, wanted, scenario }: { readonly known: SetUp; readonly wanted: SetUp; readonly scenario: Scenario },
): void {
  if (isSame(known, wanted)) return;
  const changes = printSetUpChanges(wanted, scenario.channels);
  const opensOthers = !isSame(known.channels, wanted.channels);
  const named = entries.items[index];
  if (isScalar(named)) entries.items[index] = inPlaceOf(document, named, { id: wanted.id });
  const entry = entries.items[index];
  if (!isMap(entry)) return;
  for (const name of setUpFields) {
    const mayDiffer = !isSame(known[name], wanted[name]) || (opensOthers && hangOnChannels.includes(name));
    if (!mayDiffer) continue;
    if (name in changes) entry.set(name, small(document, changes[name], entry.get(name, true)));
    else entry.delete(name);
  }
}
