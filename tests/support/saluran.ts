import { pathToFileURL } from 'node:url';
import type { runCommandLine } from '../../sim/cli/program.ts';
import { builtCommandLine } from './builtProgram.ts';

/** How a command ended and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs one command of the built command line in this process, which spares a second of start each; what belongs to the process itself (signals, pipes,
 * the exit code) is tested with processes.
 */
export async function saluran(...args: readonly string[]): Promise<Ended> {
  const built = (await import(pathToFileURL(builtCommandLine).href)) as {
    readonly runCommandLine: typeof runCommandLine;
  };
  let [out, err] = ['', ''];
  const code = await built.runCommandLine(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}
