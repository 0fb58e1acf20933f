import { isMap, isSeq, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Lesson } from './lesson.ts';
import { isSame } from './printSetUpChanges.ts';
import { printLesson } from './printLesson.ts';

/**
 * Takes out of the lesson in a file what `after` has no more of `before`: whole entries of lists where that is all,
 * else the value is written anew. What is the same stays as it was written, with its comments.
 */
export function pruneLesson(document: Document, before: Lesson | null, after: Lesson | null): void {
  const node = document.get('lesson', true);
  if (before === null || after === null || !isMap(node)) return;
  pruneMap(document, node, printLesson(before), printLesson(after));
}

type Plain = Readonly<Record<string, unknown>>;

const isPlainMap = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pruneMap(document: Document, node: YAMLMap, before: Plain, after: Plain): void {
  for (const [key, was] of Object.entries(before)) {
    const is = after[key];
    // What the file leaves to its default follows by itself.
    if (isSame(was, is) || !node.has(key)) continue;
    if (is === undefined) node.delete(key);
    else pruneAt(document, node, key, was, is);
  }
}

function pruneAt(
  document: Document,
  node: YAMLMap | YAMLSeq,
  key: string | number,
  was: unknown,
  is: unknown,
): void {
  const inner = node.get(key, true);
  if (isMap(inner) && isPlainMap(was) && isPlainMap(is)) pruneMap(document, inner, was, is);
  else if (isSeq(inner) && Array.isArray(was) && Array.isArray(is)) pruneList(document, inner, was, is);
  else node.set(key, document.createNode(is, { aliasDuplicateObjects: false }));
}

function pruneList(document: Document, node: YAMLSeq, was: readonly unknown[], is: readonly unknown[]): void {
  const remaining = [...is];
  const stays = was.map((one) => {
    const isNext = remaining.length > 0 && isSame(one, remaining[0]);
    if (isNext) remaining.shift();
    return isNext;
  });
  if (remaining.length === 0 && node.items.length === was.length) {
    node.items = node.items.filter((_, index) => stays[index] === true);
  } else if (was.length === is.length && node.items.length === was.length) {
    was.forEach((one, index) => {
      if (!isSame(one, is[index])) pruneAt(document, node, index, one, is[index]);
    });
  } else {
    node.items = is.map((one) => document.createNode(one, { aliasDuplicateObjects: false }));
  }
}
