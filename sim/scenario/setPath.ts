import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { failed, ok, type Result } from '../result.ts';
import { inPlaceOf } from './inPlaceOf.ts';
import { nearestWord } from './nearestWord.ts';
import { parseScenario } from './parseScenario.ts';
import { crowdPresetIds, crowdPresets } from './presets/crowds.ts';
import { setUpPresetIds } from './presets/setUps.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** What may stand at a path: a number, a word, or a map or list of them. */
export type PathValue =
  number | string | boolean | readonly PathValue[] | { readonly [key: string]: PathValue };

/**
 * The text of a scenario file with one value changed; comments and everything else stay. `path` is dotted, entries of
 * lists by their id (`friction.fieldHazard`, `channels.web.membership`, `setUps.omni.carryOver.everyPair`,
 * `setUps.cross.carryOver.links.web-to-app.reliability`); listControls names them all. An entry that the file leaves
 * to its preset is written out as far as needed. The new value is *not* checked here: parse the text that comes back.
 * Fails with the mistakes of the text, or if the path names an entry that is not there.
 */
export function setPath(text: string, path: string, value: PathValue): Result<string, Problem> {
  const parsed = parseScenario(text);
  if (parsed.kind === 'failed') return parsed;
  const document = parseDocument(text, { uniqueKeys: false });
  writeOutAliases(document);
  const [first = '', ...rest] = path.split('.');
  const found = isListName(first)
    ? setInList(document, parsed.value, first, rest, value)
    : setInMap(document, [first, ...rest], value);
  if (found.kind === 'unknown') return failed([unknownPath(path, found.name, found.known)]);
  return ok(document.toString({ lineWidth: 0 }));
}

/** The text with several values changed, one after the other. */
export function setPaths(
  text: string,
  changes: readonly (readonly [path: string, value: PathValue])[],
): Result<string, Problem> {
  return changes.reduce<Result<string, Problem>>(
    (done, [path, value]) => (done.kind === 'failed' ? done : setPath(done.value, path, value)),
    ok(text),
  );
}

type Outcome =
  | { readonly kind: 'set' }
  | { readonly kind: 'unknown'; readonly name: string; readonly known: readonly string[] };

const done: Outcome = { kind: 'set' };

const listNames = ['segments', 'channels', 'setUps', 'events'] as const;
type ListName = (typeof listNames)[number];

function isListName(name: string): name is ListName {
  return listNames.some((list) => list === name);
}

function unknownPath(path: string, name: string, known: readonly string[]): Problem {
  return {
    code: 'unknownName',
    ...{ line: 1, column: 1, path, found: name },
    expected: { kind: 'words', words: known },
    suggestion: nearestWord(name, known),
  };
}

/** Aliases are replaced by what they stand for, or a change here would change another place too. */
export function writeOutAliases(document: Document): void {
  visit(document, {
    Alias: (_, alias) => alias.resolve(document)?.clone() as ReturnType<Document['createNode']>,
  });
  visit(document, {
    Value: (_, node) => {
      if (!isAlias(node)) delete node.anchor;
    },
  });
}

/** Sets a value below the top of the file; a scalar on the way (`carryOver: none`) gives way to a map. */
function setInMap(document: Document, path: readonly string[], value: PathValue): Outcome {
  for (let length = 1; length < path.length; length++) {
    const part = path.slice(0, length);
    const before = document.getIn(part, true);
    if (!isMap(before)) document.setIn(part, inPlaceOf(document, before, {}));
  }
  document.setIn(path, inPlaceOf(document, document.getIn(path, true), value));
  return done;
}

/** The names a file without this list has. */
function defaultNames(list: ListName, scenario: Scenario): readonly string[] {
  if (list === 'events') return [];
  if (list === 'setUps') return setUpPresetIds;
  const preset = crowdPresetIds.find((id) => id === scenario.preset) ?? crowdPresetIds[0];
  return crowdPresets[preset][list].map((entry) => entry.id);
}

/** The list as it stands in the file; where the file leaves it to its preset, the names are written out. */
export function listEntries(document: Document, scenario: Scenario, list: ListName): YAMLSeq | null {
  if (!isSeq(document.get(list, true))) {
    const names = document.createNode(defaultNames(list, scenario));
    names.flow = true;
    document.set(list, names);
  }
  const entries = document.get(list, true);
  return isSeq(entries) ? entries : null;
}

function setInList(
  document: Document,
  scenario: Scenario,
  list: ListName,
  [id = '', ...below]: readonly string[],
  value: PathValue,
): Outcome {
  const known = scenario[list].map((entry) => entry.id);
  if (id === '' && below.length === 0) return setInMap(document, [list], value);
  const index = known.indexOf(id);
  if (index < 0 || below.length === 0) return { kind: 'unknown', name: id, known };
  const entries = listEntries(document, scenario, list);
  if (entries === null) return { kind: 'unknown', name: id, known };
  const named = entries.items[index];
  if (isScalar(named)) entries.items[index] = inPlaceOf(document, named, { id });
  const entry = entries.items[index];
  if (!isMap(entry)) return { kind: 'unknown', name: id, known };
  entries.flow = entries.flow === true && entries.items.every(isScalar);
  return list === 'setUps'
    ? setInSetUp(document, scenario, { index, entry }, below, value)
    : setBelow(document, entry, below, value);
}

function setBelow(document: Document, entry: YAMLMap, path: readonly string[], value: PathValue): Outcome {
  for (let length = 1; length < path.length; length++) {
    const part = path.slice(0, length);
    const before = entry.getIn(part, true);
    if (!isMap(before)) entry.setIn(part, inPlaceOf(document, before, {}));
  }
  entry.setIn(path, inPlaceOf(document, entry.getIn(path, true), value));
  return done;
}

function setInSetUp(
  document: Document,
  scenario: Scenario,
  { index, entry }: { readonly index: number; readonly entry: YAMLMap },
  path: readonly string[],
  value: PathValue,
): Outcome {
  if (path[0] !== 'carryOver') return setBelow(document, entry, path, value);
  const carryOver = entry.get('carryOver', true);
  if (path[1] === 'everyPair' && isMap(carryOver)) {
    // Links and one number for every pair exclude each other: the newest wish counts.
    carryOver.delete('links');
    carryOver.delete('reliability');
  }
  if (path[1] === 'links' && path.length > 2)
    return setInLink(document, scenario, { index, entry }, path.slice(2), value);
  if (path[1] === 'reliability' && isMap(carryOver)) {
    const links = carryOver.get('links', true);
    if (isSeq(links)) for (const link of links.items) if (isMap(link)) link.delete('reliability');
  }
  return setBelow(document, entry, path, value);
}

/** Links are named `web-to-app`. All links of the set-up are written out first, then the one is changed or added. */
function setInLink(
  document: Document,
  scenario: Scenario,
  { index, entry }: { readonly index: number; readonly entry: YAMLMap },
  [name = '', ...below]: readonly string[],
  value: PathValue,
): Outcome {
  const setUp = scenario.setUps[index];
  const channels = setUp?.channels ?? [];
  const pairs = channels.flatMap((from) =>
    channels.filter((to) => to !== from).map((to) => ({ name: `${from}-to-${to}`, from, to })),
  );
  const wanted = pairs.find((pair) => pair.name === name);
  if (setUp === undefined || wanted === undefined || below.length !== 1)
    return { kind: 'unknown', name, known: pairs.map((pair) => pair.name) };
  const { from, to } = wanted;
  const links = setUp.carryOver.kind === 'links' ? setUp.carryOver.links : [];
  const isWanted = (link: { readonly from: string; readonly to: string }): boolean =>
    link.from === from && link.to === to;
  const all = links.some(isWanted) ? links : [...links, { from, to }];
  const changed = all.map((link) => (isWanted(link) ? { ...link, [String(below[0])]: value } : link));
  entry.set('carryOver', document.createNode({ links: changed }, { aliasDuplicateObjects: false }));
  return done;
}
