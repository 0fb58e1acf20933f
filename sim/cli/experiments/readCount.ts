import { failed, ok, type Result } from '../../result.ts';
import type { Terminal } from '../terminal.ts';
import { screeningSayings } from './screeningSayings.ts';

const MOST = 10_000;

/** A whole number that an option gives, such as `--draws 50`, or the sentence that says what is wrong with it. */
export function readCount(
  option: string,
  given: string | undefined,
  { usual, least }: { readonly usual: number; readonly least: number },
  { say }: Terminal,
): Result<number, string> {
  const count = given === undefined ? usual : Number(given);
  return Number.isInteger(count) && count >= least && count <= MOST
    ? ok(count)
    : failed([say(screeningSayings.badCount(option, given ?? '', least, MOST))]);
}
