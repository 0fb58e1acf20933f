import { existsSync, writeFileSync } from 'node:fs';
import { ok } from '../../result.ts';
import { beginScenario } from '../../scenario/beginScenario.ts';
import { describeProblem } from '../../scenario/messages.ts';
import { keepLayout } from '../../scenario/keepLayout.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import { findCrowd } from '../../scenario/presets/crowds.ts';
import { setPath } from '../../scenario/setPath.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { findScenario } from '../preparedScenarios.ts';
import { codeOf, reasonOf } from '../reasonOf.ts';
import { sayings } from '../sayings.ts';
import type { Terminal } from '../terminal.ts';

/**
 * `new ID`: a scenario of one's own in ID.yaml here, begun as a copy of a prepared one or with a prepared crowd and firm. Overwrites nothing.
 */
export function newScenario(id: string, template: string, terminal: Terminal): ExitCode {
  const crowd = findCrowd(template);
  const found =
    crowd === null ? findScenario(template, terminal.language) : ok({ text: beginScenario(crowd) });
  if (found.kind === 'failed') return refuse(found.problems, terminal);
  const changed = setPath(found.value.text, 'id', id);
  const parsed = changed.kind === 'ok' ? parseScenario(changed.value) : changed;
  if (changed.kind === 'failed' || parsed.kind === 'failed') {
    const problems = parsed.kind === 'failed' ? parsed.problems : [];
    return refuse(
      problems.map((problem) => describeProblem(problem, terminal.language)),
      terminal,
    );
  }
  const file = `${id}.yaml`;
  try {
    writeFileSync(file, withSchemaThatIsHere(keepLayout(found.value.text, changed.value)), { flag: 'wx' });
  } catch (error) {
    const sentence =
      codeOf(error) === 'EEXIST'
        ? sayings.exists(file)
        : sayings.notWritten(file, terminal.say(reasonOf(error)));
    return refuse([terminal.say(sentence)], terminal);
  }
  terminal.print(terminal.say(sayings.written(file)));
  return exitCodes.ok;
}

/** Without the first line of the prepared scenarios, which tells editors of a schema beside them, where there is none. */
function withSchemaThatIsHere(text: string): string {
  const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
  return schema === undefined || existsSync(schema) ? text : text.slice(text.indexOf('\n') + 1);
}

function refuse(sentences: readonly string[], terminal: Terminal): ExitCode {
  for (const sentence of sentences) terminal.complain(sentence);
  return exitCodes.badInput;
}
