import { strFromU8, strToU8 } from 'fflate';

/** Bytes that can be read anywhere, such as a file. */
export interface ByteSource {
  readonly size: number;
  /** At most `length` bytes; fewer where the source ends. */
  readonly read: (from: number, length: number) => Uint8Array;
}

/** Where a file first says something else than it should; lines counted from 1, null: the file has no such line. */
export interface Deviation {
  readonly line: number;
  readonly header: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/** A file held against what it should say, piece by piece, so that memory does not grow with it. */
export interface GivenText {
  /** Null as long as they agree. Pieces are whole lines. */
  readonly compare: (piece: string) => Deviation | null;
  /** What stands after the last piece; null: nothing. */
  readonly compareEnd: () => Deviation | null;
}

const newline = 10;
/** More than any line of a bundle has, bytes. */
const longestLine = 65_536;

export function openGivenText({ size, read }: ByteSource): GivenText {
  let offset = 0;
  let lines = 0;
  let header: string | null = null;

  /** Line by line from the last place at which both agreed. */
  const locate = (piece: string): Deviation => {
    const wanted = piece.split('\n');
    const there = strFromU8(read(offset, strToU8(piece).length + longestLine)).split('\n');
    const at = wanted.findIndex((line, index) => line !== there[index]);
    const lineOf = (some: readonly string[]): string | null => {
      const line = some[at]?.replace(/\r$/, '') ?? null;
      return line === '' && at === some.length - 1 ? null : line;
    };
    return { line: lines + at + 1, header: header ?? '', expected: lineOf(wanted), found: lineOf(there) };
  };

  return {
    compare(piece) {
      const bytes = strToU8(piece);
      if (!isSame(read(offset, bytes.length), bytes)) return locate(piece);
      header ??= piece.slice(0, piece.indexOf('\n')).replace(/^\uFEFF|\r$/g, '');
      offset += bytes.length;
      for (const byte of bytes) if (byte === newline) lines += 1;
      return null;
    },
    compareEnd: () => (offset === size ? null : locate('')),
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** Bytes in memory as a source. */
export function bytesAsSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (from, length) => bytes.subarray(from, from + length) };
}
