import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import type { Problem } from '../../sim/scenario/problem.ts';
import { setPaths } from '../../sim/scenario/setPath.ts';
import { writeSetUps } from '../../sim/scenario/writeSetUps.ts';
import type { Result } from '../../sim/result.ts';
import type { Edits } from '../stores/edits.ts';
import { settingEdits } from '../stores/settings.ts';
import { shapeOf } from '../stores/setUpEdits.ts';

/** The text of a scenario file with the edits made; comments and everything else stay. Read back it is the edited scenario. */
export function writeEdits(text: string, edits: Edits): Result<string, Problem> {
  const read = parseScenario(text);
  if (read.kind === 'failed') return read;
  const shaped = writeSetUps(text, shapeOf(read.value, edits).setUps);
  return shaped.kind === 'failed' ? shaped : setPaths(shaped.value, settingEdits(edits));
}
