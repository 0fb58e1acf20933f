import type { Scenario } from '../../sim/scenario/scenario.ts';
import { isSetUpEdit, isTextEdit, type Edits } from '../stores/edits.ts';
import { differingPaths, settingAt } from '../stores/settings.ts';
import { shapeOf } from '../stores/setUpEdits.ts';
import { editInWords, type EditInWords } from './editInWords.ts';
import { formatSetting, settingName } from './setting.ts';
import type { Words } from './words.ts';

/** What was changed from one run to a later one, each with what it was and what it became. */
export function changesBetween(
  base: Scenario,
  before: Edits,
  after: Edits,
  words: Words,
): readonly EditInWords[] {
  return differingPaths(before, after).map((path) => {
    const [was, is] = [before[path], after[path]];
    if (path === 'id' || isSetUpEdit(was) || isSetUpEdit(is) || isTextEdit(was) || isTextEdit(is)) {
      const known = is === undefined ? before : after;
      const said = editInWords(base, known, path, words);
      return is === undefined
        ? { ...said, change: words.t('edit.takenBack', { change: said.change }) }
        : said;
    }
    const shape = shapeOf(base, is === undefined ? before : after);
    const start = settingAt(shape, path) ?? '';
    const from = formatSetting(shape, path, was ?? start, words);
    const to = formatSetting(shape, path, is ?? start, words);
    return { name: settingName(shape, path, words), change: words.t('run.fromTo', { from, to }) };
  });
}
