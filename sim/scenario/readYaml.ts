import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import type { CST, Document, Node } from 'yaml';
import { failed, ok, type Result } from '../result.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Keys and list positions from the top of the file down. */
export type Path = readonly (string | number)[];

/** Where a key or value stands in the text, and the text itself, shortened to one line. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** The plain data of a file, and where each part of it stands. */
export interface YamlTree {
  readonly data: unknown;
  /** Place of the value at a path; null where there is none. */
  readonly valueAt: (path: Path) => Place | null;
  /** Place of the key that leads to it; null for list entries and where there is none. */
  readonly keyAt: (path: Path) => Place | null;
}

/** What a file may be at most; far above any real scenario, low enough that no file can stall a reader. */
export const fileLimits = { characters: 262_144, depth: 24, values: 20_000 } as const;

const longestFound = 60;
/** A file of noise makes one mistake a character; nobody reads more than this. */
const mostMistakes = 100;

/** Reads YAML 1.2 (and so JSON) without running tags or unbounded aliases. Every mistake of form comes back at once. */
export function readYaml(text: string): Result<YamlTree, Problem> {
  const lines = new LineCounter();
  const place = (start: number, end: number): Place => {
    const { line, col } = lines.linePos(start);
    const firstLine = text.slice(start, end).trim().split('\n', 1)[0] ?? '';
    return {
      line: Math.max(1, line),
      column: Math.max(1, col),
      text: firstLine.length > longestFound ? `${firstLine.slice(0, longestFound)}…` : firstLine,
    };
  };
  const whole = (code: ProblemCode, limit: number): Result<YamlTree, Problem> =>
    failed([formProblem(code, { line: 1, column: 1, text: '' }, limit)]);

  if (text.length > fileLimits.characters) return whole('tooLarge', fileLimits.characters);
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (isDeeperThan(tokens, fileLimits.depth)) return whole('tooDeep', fileLimits.depth);

  // Keys are checked for duplicates below: the library's own check compares every pair.
  const composer = new Composer({ version: '1.2', uniqueKeys: false, logLevel: 'silent' });
  const documents: Document.Parsed[] = [];
  for (const one of composer.compose(tokens, true, text.length)) if (documents.push(one) > 1) break;
  const document = documents[0];
  if (document === undefined || document.contents === null) return whole('empty', 0);
  const mistakes = documents.flatMap((one) => [...one.errors, ...one.warnings]).slice(0, mostMistakes);
  const problems = mistakes.map(({ code, pos }): Problem => {
    const at = place(pos[0], pos[1]);
    return code === 'TAG_RESOLVE_FAILED'
      ? formProblem('tag', at)
      : { ...formProblem('syntax', at), found: code };
  });
  const second = documents[1];
  if (second !== undefined)
    problems.push(formProblem('severalDocuments', place(second.range[0], second.range[0])));
  if (problems.length > 0) return failed(problems);
  return convert(document, place);
}

function formProblem(code: ProblemCode, at: Place, limit?: number): Problem {
  return {
    code,
    line: at.line,
    column: at.column,
    path: '',
    found: at.text,
    expected: limit === undefined ? null : { kind: 'limit', limit },
    suggestion: null,
  };
}

/** Measured on the flat tokens with a stack of its own, so that no nesting can exhaust the call stack. */
function isDeeperThan(tokens: readonly CST.Token[], depth: number): boolean {
  const open: (readonly [unknown, number])[] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, level] = next;
    if (typeof token !== 'object' || token === null) continue;
    if (level > depth) return true;
    const parts = token as { items?: readonly CST.CollectionItem[]; value?: unknown };
    if (parts.items === undefined) open.push([parts.value, level]);
    for (const item of parts.items ?? []) open.push([item.key, level + 1], [item.value, level + 1]);
  }
  return false;
}

function convert(
  document: Document.Parsed,
  place: (start: number, end: number) => Place,
): Result<YamlTree, Problem> {
  const values = new Map<string, Node>();
  const keys = new Map<string, Node>();
  const anchors = new Map<string, Node>();
  const problems: Problem[] = [];
  let left: number = fileLimits.values;
  const placeOf = (node: Node | undefined): Place | null =>
    node?.range ? place(node.range[0], node.range[1]) : null;
  const report = (code: ProblemCode, node: Node): void => {
    problems.push(formProblem(code, placeOf(node) ?? { line: 1, column: 1, text: '' }));
  };

  const plain = (node: unknown, path: Path, inside: readonly Node[]): unknown => {
    if (--left < 0) return null;
    const given = node as Node | null;
    if (given === null) return null;
    values.set(JSON.stringify(path), given);
    if (isAlias(given)) {
      const target = anchors.get(given.source);
      if (target === undefined || inside.includes(target)) {
        report('aliasToItself', given);
        return null;
      }
      const value = plain(target, path, inside);
      values.set(JSON.stringify(path), given);
      return value;
    }
    if (given.anchor !== undefined) anchors.set(given.anchor, given);
    if (given.tag !== undefined) report('tag', given);
    if (isScalar(given)) return given.value === 0 ? 0 : given.value;
    const within = [...inside, given];
    if (isSeq(given)) return given.items.map((item, index) => plain(item, [...path, index], within));
    if (!isMap(given)) return null;
    const entries = new Map<string, unknown>();
    for (const { key, value } of given.items) {
      if (!isScalar(key)) {
        report('complexKey', given);
        continue;
      }
      const name = key.source ?? String(key.value);
      if (entries.has(name)) report('duplicateKey', key);
      const below = [...path, name];
      keys.set(JSON.stringify(below), key);
      entries.set(name, plain(value, below, within));
    }
    return Object.fromEntries(entries);
  };

  const data = plain(document.contents, [], []);
  if (left < 0)
    return failed([formProblem('tooManyValues', { line: 1, column: 1, text: '' }, fileLimits.values)]);
  if (problems.length > 0) return failed(problems);
  return ok({
    data,
    valueAt: (path) => placeOf(values.get(JSON.stringify(path))),
    keyAt: (path) => placeOf(keys.get(JSON.stringify(path))),
  });
}
