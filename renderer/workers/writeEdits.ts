import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import type { Problem } from '../../sim/scenario/problem.ts';
import { setPaths } from '../../sim/scenario/setPath.ts';
import { writeSetUps } from '../../sim/scenario/writeSetUps.ts';
import type { Result } from '../../sim/result.ts';
import type { Edits } from '../stores/edits.ts';
import { settingEdits } from '../stores/settings.ts';
import { shapeOf } from '../stores/setUpEdits.ts';
import { textValues } from '../stores/textEdits.ts';

/** The text of a scenario file with the edits made; comments and everything else stay. Read back it is the edited scenario. */
export function writeEdits(text: string, edits: Edits): Result<string, Problem> {
  const read = parseScenario(text);
  if (read.kind === 'failed') return read;
  const shaped = writeSetUps(text, shapeOf(read.value, edits).setUps);
  if (shaped.kind === 'failed') return shaped;
  const values = [...settingEdits(edits), ...textValues(read.value, edits)];
  // Under another id a file that names no seed would have other luck.
  const isRenamed = edits['id'] !== undefined && edits['seed'] === undefined;
  const seed = isRenamed && read.value.seed === read.value.id ? [['seed', read.value.seed] as const] : [];
  return setPaths(shaped.value, [...seed, ...values]);
}
