import { failed, ok, type Result } from '../result.ts';
import { nearestWord } from './nearestWord.ts';
import { presetSetUp, setUpPresetIds } from './presets/setUps.ts';
import type { Problem } from './problem.ts';
import { keepLesson } from './keepLesson.ts';
import type { Scenario, SetUp } from './scenario.ts';

/**
 * The scenario with only these set-ups, in the order of the file; the lesson keeps what still applies. Fails if a
 * name is none of the scenario's set-ups, or if the past of all worlds runs under one that would be gone.
 */
export function keepSetUps(scenario: Scenario, ids: readonly string[]): Result<Scenario, Problem> {
  const known = scenario.setUps.map((setUp) => setUp.id);
  const unknown = ids.length === 0 ? [''] : ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) return failed(unknown.map((id) => unknownSetUp('setUps', id, known)));
  const setUps = scenario.setUps.filter((setUp) => ids.includes(setUp.id));
  if (!hasSamePast(scenario, ids)) {
    const under = scenario.history.kind === 'shared' ? scenario.history.under : '';
    return failed([unknownSetUp('history.under', under, ids)]);
  }
  const kept = setUps.map((setUp) => setUp.id);
  return ok({ ...scenario, setUps, lesson: scenario.lesson && keepLesson(scenario.lesson, kept, known) });
}

function unknownSetUp(path: string, found: string, known: readonly string[]): Problem {
  return {
    code: 'unknownName',
    ...{ line: 1, column: 1, path, found },
    expected: { kind: 'words', words: known },
    suggestion: nearestWord(found, known),
  };
}

/** Without its set-up, a history falls back on the preset of that name: the same past only if it says the same. */
function hasSamePast({ history, setUps, channels }: Scenario, kept: readonly string[]): boolean {
  if (history.kind !== 'shared' || kept.includes(history.under)) return true;
  const gone = setUps.find((setUp) => setUp.id === history.under);
  const preset = setUpPresetIds.find((id) => id === history.under);
  if (gone === undefined) return true;
  return preset !== undefined && capabilities(gone) === capabilities(presetSetUp(preset, channels));
}

/** All that a set-up can do, as a text; not what it is called. */
function capabilities({ id: _id, name: _name, preset: _preset, ...levers }: SetUp): string {
  return JSON.stringify(Object.entries(levers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
