/**
 * Carries values between the shell (Node) and the preload (Chromium) as text, with what Electron's IPC
 * keeps: undefined, NaN, infinities, -0, bigint, Date, Map, Set, Error, ArrayBuffer and typed arrays.
 * Runs on both sides. A plain object is the list of its entries, so that no key can be mistaken for a tag.
 */

type Encoded = string | boolean | null | number | readonly [tag: string, ...parts: readonly unknown[]];

const typedArrays = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
}

function encode(value: unknown): Encoded {
  if (value === undefined) return ['undefined'];
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : ['number', Object.is(value, -0) ? '-0' : String(value)];
  }
  if (typeof value === 'bigint') return ['bigint', String(value)];
  if (Array.isArray(value)) return ['list', ...value.map(encode)];
  if (value instanceof Date) return ['date', value.getTime()];
  if (value instanceof Map) return ['map', ...[...value].map(([key, item]) => [encode(key), encode(item)])];
  if (value instanceof Set) return ['set', ...[...value].map(encode)];
  if (value instanceof Error) return ['error', value.name, value.message];
  if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const name = value.constructor.name in typedArrays ? value.constructor.name : 'Uint8Array';
    return ['typed', name, toBase64(bytes)];
  }
  return ['object', ...Object.entries(value).map(([key, item]) => [key, encode(item)])];
}

function decode(value: Encoded): unknown {
  if (value === null || typeof value !== 'object') return value;
  const [tag, ...parts] = value;
  const pairs = (): [Encoded, Encoded][] => parts as [Encoded, Encoded][];
  switch (tag) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(parts[0]);
    case 'bigint':
      return BigInt(parts[0] as string);
    case 'list':
      return (parts as Encoded[]).map(decode);
    case 'date':
      return new Date(parts[0] as number);
    case 'map':
      return new Map(pairs().map(([key, item]) => [decode(key), decode(item)]));
    case 'set':
      return new Set((parts as Encoded[]).map(decode));
    case 'error':
      return Object.assign(new Error(parts[1] as string), { name: parts[0] });
    case 'buffer':
      return fromBase64(parts[0] as string);
    case 'typed':
      return new typedArrays[parts[0] as keyof typeof typedArrays](fromBase64(parts[1] as string));
    case 'object':
      return Object.fromEntries(pairs().map(([key, item]) => [key as string, decode(item)]));
    default:
      throw new Error(`stand-in: unknown tag '${tag}'`);
  }
}

/**
 * Values as text.
 * @throws {DOMException} DataCloneError for functions, symbols and DOM nodes, as Electron's IPC does
 */
export function pack(values: readonly unknown[]): string {
  return JSON.stringify(encode(structuredClone(values)));
}

/** The values `pack` was given. */
export function unpack(text: string): unknown[] {
  return decode(JSON.parse(text) as Encoded) as unknown[];
}
