import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { createRawDraws, type DrawOrder } from '../../random/rawDraws.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { randomBytesSayings } from '../randomBytesSayings.ts';
import type { Terminal } from '../terminal.ts';

export interface RandomBytesOptions {
  readonly count?: string;
  readonly order: DrawOrder;
  readonly seed: string;
}

const DRAWS_AT_ONCE = 65_536;
const BYTES_PER_DRAW = 4;

/**
 * `random-bytes`: the kernel's raw draws on standard output, four bytes each, the lowest first. Writes no faster than is read; a reader who
 * has had enough ends it.
 */
export async function writeRandomBytes(
  options: RandomBytesOptions,
  terminal: Terminal,
  sink: Writable & { readonly isTTY?: boolean } = process.stdout,
): Promise<ExitCode> {
  const { say, complain } = terminal;
  const count = Number(options.count);
  if (!Number.isSafeInteger(count) || count < 1) {
    complain(say(randomBytesSayings.badCount(options.count)));
    return exitCodes.badInput;
  }
  if (sink.isTTY === true) {
    complain(say(randomBytesSayings.toTerminal()));
    return exitCodes.badInput;
  }
  const next = createRawDraws(options.order, options.seed);
  const draws = new Uint32Array(DRAWS_AT_ONCE);
  for (let left = count; left > 0; left -= DRAWS_AT_ONCE) {
    const some = left < DRAWS_AT_ONCE ? draws.subarray(0, left) : draws;
    next(some);
    if (!sink.write(bytesOf(some))) await once(sink, 'drain');
  }
  return exitCodes.ok;
}

/** Little-endian on every machine. */
function bytesOf(draws: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(draws.length * BYTES_PER_DRAW);
  const view = new DataView(bytes.buffer);
  draws.forEach((bits, at) => {
    view.setUint32(at * BYTES_PER_DRAW, bits, true);
  });
  return bytes;
}
