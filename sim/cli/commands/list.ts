import { parseScenario } from '../../scenario/parseScenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { shelves } from '../../scenario/scenarioFile.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { findScenario, preparedIds } from '../preparedScenarios.ts';
import type { Terminal } from '../terminal.ts';

/** `list`: the prepared scenarios with their titles, in the order of the shelves. */
export function list(terminal: Terminal): ExitCode {
  const scenarios = preparedIds().flatMap((id) => {
    const found = findScenario(id, terminal.language);
    if (found.kind === 'failed') return [];
    const parsed = parseScenario(found.value.text);
    return parsed.kind === 'ok' ? [parsed.value] : [];
  });
  const place = ({ lesson }: Scenario): number =>
    lesson === null ? Infinity : shelves.indexOf(lesson.shelf) * 1000 + lesson.order;
  const width = Math.max(...scenarios.map(({ id }) => id.length));
  for (const { id, title } of scenarios.sort((a, b) => place(a) - place(b)))
    terminal.print(`${id.padEnd(width)}  ${terminal.say(title)}`);
  return exitCodes.ok;
}
