import { locateProblem } from '../../scenario/messages.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { nearestWord } from '../../scenario/nearestWord.ts';
import { findScenario, isThere, preparedIds, readText } from '../preparedScenarios.ts';
import { sayings } from '../sayings.ts';
import type { Terminal } from '../terminal.ts';

/** `validate FILE...`: every mistake of every file or prepared scenario, one a line, as `file:line:column: sentence`. */
export function validate(files: readonly string[], terminal: Terminal): ExitCode {
  const valid = files.map((file) => isValid(file, terminal));
  return valid.every(Boolean) ? exitCodes.ok : exitCodes.badInput;
}

function isValid(file: string, terminal: Terminal): boolean {
  const ids = preparedIds();
  if (!isThere(file) && !ids.includes(file)) {
    terminal.complain(terminal.say(sayings.noFile(file, nearestWord(file, ids), ids)));
    return false;
  }
  // What is there but no file, such as a folder, is refused by name when it is read.
  const read = ids.includes(file) ? findScenario(file, terminal.language) : readText(file, terminal.language);
  if (read.kind === 'failed') {
    for (const sentence of read.problems) terminal.complain(sentence);
    return false;
  }
  const parsed = parseScenario(read.value.text);
  if (parsed.kind === 'failed') {
    for (const problem of parsed.problems)
      terminal.complain(locateProblem(read.value.name, problem, terminal.language));
    return false;
  }
  terminal.print(terminal.say(sayings.valid(file)));
  return true;
}
