import { locateProblem } from '../../scenario/messages.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { readText } from '../preparedScenarios.ts';
import { sayings } from '../sayings.ts';
import type { Terminal } from '../terminal.ts';

/** `validate FILE...`: every mistake of every file, one a line, as `file:line:column: sentence`. */
export function validate(files: readonly string[], terminal: Terminal): ExitCode {
  const valid = files.map((file) => isValid(file, terminal));
  return valid.every(Boolean) ? exitCodes.ok : exitCodes.badInput;
}

function isValid(file: string, terminal: Terminal): boolean {
  const read = readText(file, terminal.language);
  if (read.kind === 'failed') {
    for (const sentence of read.problems) terminal.complain(sentence);
    return false;
  }
  const parsed = parseScenario(read.value.text);
  if (parsed.kind === 'failed') {
    for (const problem of parsed.problems) terminal.complain(locateProblem(file, problem, terminal.language));
    return false;
  }
  terminal.print(terminal.say(sayings.valid(file)));
  return true;
}
