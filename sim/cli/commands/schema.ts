import { scenarioSchema } from '../../scenario/scenarioSchema.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import type { Terminal } from '../terminal.ts';

/** `schema`: the JSON Schema of scenario files. */
export function schema(terminal: Terminal): ExitCode {
  terminal.print(JSON.stringify(scenarioSchema(), null, 2));
  return exitCodes.ok;
}
