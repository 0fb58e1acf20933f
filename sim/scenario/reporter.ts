import { nearestWord } from './nearestWord.ts';
import type { Expectation, Problem, ProblemCode } from './problem.ts';
import type { Path, Place, YamlTree } from './readYaml.ts';

/** Collects the mistakes of one file; the place in the text is looked up from the path. */
export interface Reporter {
  readonly problems: readonly Problem[];
  readonly report: (code: ProblemCode, path: Path, more?: Partial<Details>) => void;
  /** A name that is none of `known`; says which there are and which was probably meant. */
  readonly reportUnknown: (code: ProblemCode, path: Path, found: string, known: readonly string[]) => void;
  /** True if a mistake was found at this place or below it. */
  readonly hasProblemIn: (path: Path) => boolean;
  /** The names an author gave in a list of the file, also of entries that could not be read. */
  readonly namesIn: (list: 'segments' | 'channels' | 'setUps') => readonly string[];
}

interface Details {
  readonly expected: Expectation;
  readonly suggestion: string | null;
  /** Point at the key instead of the value. */
  readonly atKey: boolean;
  /** Offending text other than the one at the place. */
  readonly found: string;
}

/** A file of noise can make thousands; nobody reads more than this. */
export const mostProblems = 100;

/** A reporter for one file. `report` past the hundredth mistake does nothing. */
export function createReporter(tree: YamlTree): Reporter {
  const problems: Problem[] = [];
  const places: string[] = [];
  const report: Reporter['report'] = (code, path, more = {}) => {
    if (problems.length >= mostProblems) return;
    const own = more.atKey === true ? tree.keyAt(path) : tree.valueAt(path);
    const at = own ?? placeOfParent(tree, path);
    places.push(startOf(path));
    problems.push({
      code,
      line: at.line,
      column: at.column,
      path: showPath(path, tree.data),
      found: more.found ?? own?.text ?? '',
      expected: more.expected ?? null,
      suggestion: more.suggestion ?? null,
    });
  };
  return {
    problems,
    report,
    reportUnknown: (code, path, found, known) => {
      if (problems.length >= mostProblems) return;
      const expected: Expectation = { kind: 'words', words: known };
      report(code, path, { found, expected, suggestion: nearestWord(found, known) });
    },
    namesIn: (list) => {
      const entries: unknown = isRecord(tree.data) ? tree.data[list] : undefined;
      return Array.isArray(entries) ? entries.map(nameOfEntry).filter((name) => name !== null) : [];
    },
    hasProblemIn: (path) => places.some((place) => place.startsWith(startOf(path))),
  };
}

const startOf = (path: Path): string => path.map((step) => `${step}\n`).join('');

function placeOfParent(tree: YamlTree, path: Path): Place {
  for (let length = path.length - 1; length > 0; length--) {
    const parent = path.slice(0, length);
    const place = tree.keyAt(parent) ?? tree.valueAt(parent);
    if (place !== null) return place;
  }
  return { line: 1, column: 1, text: '' };
}

/** A path as people write it: entries of lists by their id, or their name, or `#2` for the second. */
export function showPath(path: Path, data: unknown): string {
  let shown = '';
  let here = data;
  for (const step of path) {
    here =
      isRecord(here) || Array.isArray(here) ? (here as Readonly<Record<string, unknown>>)[step] : undefined;
    const name = typeof step === 'number' ? nameOfEntry(here) : step;
    if (name === null) shown += `#${Number(step) + 1}`;
    else shown += shown === '' ? name : `.${name}`;
  }
  return shown;
}

function nameOfEntry(entry: unknown): string | null {
  if (typeof entry === 'string' && entry.length <= 40 && /^[\w-]+$/.test(entry)) return entry;
  if (isRecord(entry) && typeof entry['id'] === 'string' && !('en' in entry)) return entry['id'];
  return null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
