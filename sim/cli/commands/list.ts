import type { Lesson } from '../../scenario/lesson.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { shelves } from '../../scenario/lessonFile.ts';
import type { Text } from '../../units.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { findScenario, preparedIds } from '../preparedScenarios.ts';
import type { Terminal } from '../terminal.ts';

type Shelf = Lesson['shelf'];

const shelfNames: Readonly<Record<Shelf, Text>> = {
  startHere: { en: 'Start here', id: 'Mulai di sini' },
  stories: { en: 'Stories', id: 'Cerita' },
  questions: { en: 'Questions', id: 'Pertanyaan' },
  risks: { en: 'Risks', id: 'Risiko' },
};

/** `list`: the prepared scenarios by shelf, with title, minutes and claims. */
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
  let shelf: Shelf | null = null;
  for (const { id, title, lesson } of scenarios.sort((a, b) => place(a) - place(b))) {
    if (lesson !== null && lesson.shelf !== shelf) {
      if (shelf !== null) terminal.print('');
      shelf = lesson.shelf;
      terminal.print(terminal.say(shelfNames[shelf]));
    }
    const more = lesson === null ? '' : ` (${[`${lesson.minutes} min`, ...lesson.claims].join(' ')})`;
    terminal.print(`  ${id.padEnd(width)}  ${terminal.say(title)}${more}`);
  }
  return exitCodes.ok;
}
