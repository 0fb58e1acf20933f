import { keepLayout } from '../../sim/scenario/keepLayout.ts';
import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import type { Problem } from '../../sim/scenario/problem.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { setPaths } from '../../sim/scenario/setPath.ts';
import { writeSetUps } from '../../sim/scenario/writeSetUps.ts';
import { ok, type Result } from '../../sim/result.ts';
import type { Edits } from '../stores/edits.ts';
import { settingEdits } from '../stores/settings.ts';
import { shapeOf } from '../stores/setUpEdits.ts';
import { applyTexts, textValues } from '../stores/textEdits.ts';

/** The text of a scenario file with the edits made; comments and everything else stay, as they were laid out. Read back it is the edited scenario. */
export function writeEdits(text: string, edits: Edits): Result<string, Problem> {
  const written = writeAnew(text, edits);
  return written.kind === 'failed' ? written : ok(keepLayout(text, written.value));
}

function writeAnew(text: string, edits: Edits): Result<string, Problem> {
  const read = parseScenario(text);
  if (read.kind === 'failed') return read;
  const shaped = writeSetUps(text, shapeOf(read.value, edits).setUps);
  if (shaped.kind === 'failed') return shaped;
  const values = [...settingEdits(edits), ...textValues(read.value, edits)];
  // Under another id a file that names no seed would have other luck.
  const isRenamed = edits['id'] !== undefined && edits['seed'] === undefined;
  const seed = isRenamed && read.value.seed === read.value.id ? [['seed', read.value.seed] as const] : [];
  const written = setPaths(shaped.value, [...seed, ...values]);
  return written.kind === 'failed' ? written : withFollowingTexts(written.value, read.value, edits);
}

/** The summary and the story follow the title, and the story the summary, where they said the same; a file that spells one out says so too. */
function withFollowingTexts(written: string, base: Scenario, edits: Edits): Result<string, Problem> {
  if (edits['title'] === undefined && edits['summary'] === undefined) return ok(written);
  const read = parseScenario(written);
  if (read.kind === 'failed') return read;
  const wanted = applyTexts(base, base, edits);
  const stale = (['summary', 'story'] as const).flatMap((path) =>
    (['en', 'id'] as const).flatMap((language) => {
      const text = wanted[path][language];
      return read.value[path][language] === text ? [] : [[`${path}.${language}`, text] as const];
    }),
  );
  return setPaths(written, stale);
}
