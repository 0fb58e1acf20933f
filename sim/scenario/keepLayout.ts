import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { isSame } from './printSetUpChanges.ts';

/** A piece of the new text, and the words with which the old text said the same. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text beside what was read from it. */
interface Side {
  readonly text: string;
  readonly document: Document;
}

const reading = { uniqueKeys: false, version: '1.2', logLevel: 'silent' } as const;

const read = (text: string): Side => ({ text, document: parseDocument(text, reading) });

/**
 * A text written anew, laid out as its writer had it wherever it says the same as before: folded paragraphs, lists on one line, quotes. Only
 * what was changed keeps the form given by the printing. Comments are those of `after`.
 */
export function keepLayout(before: string, after: string): string {
  const [old, now] = [read(before.replace(/\r\n/g, '\n')), read(after)];
  if (old.document.errors.length > 0 || now.document.errors.length > 0) return after;
  const pieces = samePieces(old, now, old.document.contents, now.document.contents);
  let kept = '';
  let done = 0;
  for (const { start, end, words } of pieces) {
    kept += now.text.slice(done, start) + words;
    done = end;
  }
  kept += now.text.slice(done);
  // Words moved into other surroundings may mean something else; then the printed ones stay.
  const check = read(kept).document;
  return check.errors.length === 0 && isSame(check.toJS(), now.document.toJS()) ? kept : after;
}

/** Where the value begins and ends; null for what was made up by the reader. */
function rangeOf(node: Node): readonly [start: number, end: number] | null {
  return node.range === undefined || node.range === null ? null : [node.range[0], node.range[1]];
}

/** Characters from the start of its line. */
const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

function samePieces(old: Side, now: Side, was: unknown, is: unknown): readonly Piece[] {
  if (!isNode(was) || !isNode(is)) return [];
  if (isSame(was.toJS(old.document), is.toJS(now.document))) {
    const piece = pieceOf(old, now, was, is);
    if (piece !== null) return piece.words === now.text.slice(piece.start, piece.end) ? [] : [piece];
  }
  if (isMap(was) && isMap(is)) {
    return is.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? key.value : null;
      const before = was.items.find((pair) => isScalar(pair.key) && pair.key.value === name);
      return before === undefined ? [] : samePieces(old, now, before.value, value);
    });
  }
  if (isSeq(was) && isSeq(is)) {
    let next = 0;
    return is.items.flatMap((item, index) => {
      const data: unknown = isNode(item) ? item.toJS(now.document) : item;
      const found = was.items.findIndex(
        (one, at) => at >= next && isNode(one) && isSame(one.toJS(old.document), data),
      );
      if (found >= 0) next = found + 1;
      // One that changed stands in the place it had, in a list as long as it was.
      const at = found >= 0 ? found : was.items.length === is.items.length ? index : -1;
      return at < 0 ? [] : samePieces(old, now, was.items[at], item);
    });
  }
  return [];
}

/** The whole value in its old words; null where it is a block or names what stands elsewhere, or its lines would stand under another margin. */
function pieceOf(old: Side, now: Side, was: Node, is: Node): Piece | null {
  const [from, to] = [rangeOf(was), rangeOf(is)];
  if (from === null || to === null || namesAnother(was)) return null;
  const words = old.text.slice(...from);
  const isBlock = isCollection(was) && was.flow !== true;
  // A block of pairs is gone through pair by pair, so that comments stay those of the new text.
  if (isBlock || (isCollection(is) && is.flow !== true)) return null;
  const isSplit = words.trimEnd().includes('\n');
  if (isSplit && marginOf(old.text, from[0]) !== marginOf(now.text, to[0])) return null;
  return { start: to[0], end: to[1], words };
}

/** Whether it is an alias or holds one: what that stands for may have changed. */
function namesAnother(node: Node): boolean {
  let isNaming = false;
  visit(node, {
    Alias: () => {
      isNaming = true;
      return visit.BREAK;
    },
  });
  return isNaming;
}

/** The indentation of the line in which something stands. */
function marginOf(text: string, at: number): number {
  const line = text.slice(at - columnOf(text, at));
  return line.length - line.trimStart().length;
}
