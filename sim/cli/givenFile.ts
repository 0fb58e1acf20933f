import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Where a file first says something else than it should; lines counted from 1, null: the file has no such line. */
export interface Deviation {
  readonly line: number;
  readonly header: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/** A file held against what it should say, piece by piece, so that memory does not grow with it. */
export interface GivenFile {
  /** Null as long as they agree. Pieces are whole lines. */
  readonly compare: (piece: string) => Deviation | null;
  /** What stands after the last piece; null: nothing. */
  readonly compareEnd: () => Deviation | null;
  readonly close: () => void;
}

/** @throws {Error} a system error when the file can't be read */
export function openGivenFile(file: string): GivenFile {
  const opened = openSync(file, 'r');
  const size = fstatSync(opened).size;
  let offset = 0;
  let lines = 0;
  let header: string | null = null;

  const read = (length: number, from: number): Buffer => {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
    let filled = 0;
    while (filled < bytes.length) {
      const got = readSync(opened, bytes, filled, bytes.length - filled, from + filled);
      if (got === 0) break;
      filled += got;
    }
    return bytes.subarray(0, filled);
  };

  /** Line by line from the last place at which both agreed. */
  const locate = (piece: string): Deviation => {
    const wanted = piece.split('\n');
    const there = read(Buffer.byteLength(piece) + longestLine, offset)
      .toString('utf8')
      .split('\n');
    const at = wanted.findIndex((line, index) => line !== there[index]);
    const lineOf = (some: readonly string[]): string | null => {
      const line = some[at]?.replace(/\r$/, '') ?? null;
      return line === '' && at === some.length - 1 ? null : line;
    };
    return { line: lines + at + 1, header: header ?? '', expected: lineOf(wanted), found: lineOf(there) };
  };

  return {
    compare(piece) {
      const bytes = Buffer.from(piece);
      if (!read(bytes.length, offset).equals(bytes)) return locate(piece);
      header ??= piece.slice(0, piece.indexOf('\n')).replace(/^\uFEFF|\r$/g, '');
      offset += bytes.length;
      for (const byte of bytes) if (byte === newline) lines += 1;
      return null;
    },
    compareEnd: () => (offset === size ? null : locate('')),
    close: () => {
      closeSync(opened);
    },
  };
}

const newline = 10;
/** More than any line of a bundle has, bytes. */
const longestLine = 65_536;
