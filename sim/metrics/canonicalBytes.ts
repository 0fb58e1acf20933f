/** What has a canonical byte form: numbers, texts, lists, typed arrays, and records of these. */
export type Canonical = number | string | NumberArray | readonly Canonical[] | CanonicalRecord;

/** A record has no order: its fields are taken in ascending order of name. */
export interface CanonicalRecord {
  readonly [field: string]: Canonical;
}

export type NumberArray =
  Uint8Array | Uint16Array | Int16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** Takes the next bytes of the form; they are only lent, and change after the call. */
export type ByteSink = (bytes: Uint8Array) => void;

const PLATFORM_IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Feeds the canonical byte form of a value, the same on every platform. Every value opens with one letter:
 *
 * - `n` a number: 8 bytes, IEEE 754
 * - `s` a text: its length in UTF-16 units as a number (8 bytes), then 2 bytes a unit
 * - `l` a list: its length, then its values
 * - `r` a record: its number of fields, then for each field in ascending order of name the name as a text and the value
 * - `u1 u2 i2 i4 u4 f4 f8` a typed array: its length, then its elements; those of 4 or 8 bytes an element are mostly
 *   zeros and are packed (see packZeros)
 *
 * All numbers little-endian.
 */
export function feedCanonical(value: Canonical, sink: ByteSink): void {
  if (typeof value === 'number') {
    feedLetters('n', sink);
    feedNumber(value, sink);
  } else if (typeof value === 'string') {
    feedText(value, sink);
  } else if (isNumberArray(value)) {
    feedArray(value, sink);
  } else if (isList(value)) {
    feedLetters('l', sink);
    feedNumber(value.length, sink);
    for (const item of value) feedCanonical(item, sink);
  } else {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    feedLetters('r', sink);
    feedNumber(fields.length, sink);
    for (const [name, content] of fields) {
      feedText(name, sink);
      feedCanonical(content, sink);
    }
  }
}

function isNumberArray(value: NumberArray | readonly Canonical[] | object): value is NumberArray {
  return ArrayBuffer.isView(value);
}

function isList(value: readonly Canonical[] | CanonicalRecord): value is readonly Canonical[] {
  return Array.isArray(value);
}

/** Where letters and numbers are written before they are lent: a world has a few hundred of them. */
const slip = new Uint8Array(8);
const slipView = new DataView(slip.buffer);

function feedLetters(letters: string, sink: ByteSink): void {
  for (let at = 0; at < letters.length; at += 1) slip[at] = letters.charCodeAt(at);
  sink(slip.subarray(0, letters.length));
}

function feedNumber(value: number, sink: ByteSink): void {
  slipView.setFloat64(0, value, true);
  sink(slip);
}

function feedText(text: string, sink: ByteSink): void {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  feedLetters('s', sink);
  feedNumber(text.length, sink);
  sink(littleEndianBytes(units));
}

function feedArray(array: NumberArray, sink: ByteSink): void {
  feedLetters(lettersByName[array[Symbol.toStringTag]], sink);
  feedNumber(array.length, sink);
  const bytes = littleEndianBytes(array);
  if (array.BYTES_PER_ELEMENT < 4) sink(bytes);
  else packZeros(bytes, sink);
}

/** By the array's own name for itself, which also holds for arrays made in another realm (a worker, a frame). */
const lettersByName: Readonly<Record<NumberArray[typeof Symbol.toStringTag], string>> = {
  Uint8Array: 'u1',
  Uint16Array: 'u2',
  Int16Array: 'i2',
  Int32Array: 'i4',
  Uint32Array: 'u4',
  Float32Array: 'f4',
  Float64Array: 'f8',
};

/**
 * The elements of an array as little-endian bytes: lent as they lie where the platform is little-endian, copied and
 * turned round where it is not. The second argument is for tests.
 */
export function littleEndianBytes(
  array: NumberArray,
  platformIsLittleEndian = PLATFORM_IS_LITTLE_ENDIAN,
): Uint8Array {
  const lent = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  if (platformIsLittleEndian) return lent;
  const turned = lent.slice();
  const width = array.BYTES_PER_ELEMENT;
  for (let start = 0; start < turned.length; start += width) turned.subarray(start, start + width).reverse();
  return turned;
}

/**
 * Feeds a row of 4-byte words without its zeros: one bit a word, 1 = not zero (lowest bit first, filled up to a whole
 * byte), then the words that are not zero in order. Two rows of equal length never share a form. Days by touchpoint by
 * counter are about nine tenths zeros, and hashing costs more than packing.
 */
function packZeros(bytes: Uint8Array, sink: ByteSink): void {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const present = new Uint8Array(Math.ceil(words.length / 8));
  if (room.length < words.length) room = new Uint32Array(words.length);
  const count = keepOthers(words, present, room);
  sink(present);
  sink(new Uint8Array(room.buffer, 0, count * 4));
}

/** Where kept words are put before they are lent: a world has dozens of such rows. */
let room = new Uint32Array(0);

/** Marks the words that are not zero, and keeps them in order; returns how many there are. */
function keepOthers(words: Uint32Array, present: Uint8Array, kept: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (word === 0) continue;
    present[at >> 3] = (present[at >> 3] ?? 0) | (1 << (at & 7));
    kept[count] = word;
    count += 1;
  }
  return count;
}
