import type { Scenario, SetUp } from '../../sim/scenario/scenario.ts';
import { type Edits, type SetUpEdit, isSetUpEdit, isTextEdit, setUpIn } from '../stores/edits.ts';
import { shapeOf } from '../stores/setUpEdits.ts';
import { settingAt } from '../stores/settings.ts';
import { formatSetting, settingName } from './setting.ts';
import { describeLinks } from './setUpDescription.ts';
import type { Words } from './words.ts';

/** What was changed and how, each short enough for a list. */
export interface EditInWords {
  readonly name: string;
  readonly change: string;
}

/** One of the edits in words: "Data that arrives · Omni", "92% to 50%"; "Omni 2", "added". */
export function editInWords(base: Scenario, edits: Edits, path: string, words: Words): EditInWords {
  const edit = edits[path];
  if (isTextEdit(edit))
    return {
      name: settingName(base, path, words),
      change: words.t('edit.renamed', { to: edit.text[words.language] }),
    };
  if (isSetUpEdit(edit)) return setUpEditInWords(base, path, edit, words);
  const shape = shapeOf(base, edits);
  const from = formatSetting(shape, path, settingAt(shape, path) ?? '', words);
  const to = formatSetting(shape, path, edit ?? '', words);
  return { name: settingName(shape, path, words), change: words.t('run.fromTo', { from, to }) };
}

function setUpEditInWords(base: Scenario, path: string, edit: SetUpEdit, words: Words): EditInWords {
  const { t, language } = words;
  if (edit.kind === 'added') return { name: edit.setUp.name[language], change: t('edit.added') };
  const id = setUpIn(path);
  const setUp = base.setUps.find((one) => one.id === id);
  const name = setUp?.name[language] ?? id ?? '';
  if (setUp === undefined || edit.kind === 'removed') return { name, change: t('edit.removed') };
  switch (edit.kind) {
    case 'renamed':
      return { name: t('edit.name', { name }), change: t('edit.renamed', { to: edit.name[language] }) };
    case 'opened':
      return {
        name: t('edit.channels', { name }),
        change: channelsInWords(base, setUp, edit.channels, words),
      };
    case 'linked': {
      const from = describeLinks(setUp, base, words);
      const to = describeLinks({ ...setUp, carryOver: edit.carryOver }, base, words);
      return { name: t('edit.links', { name }), change: t('edit.linked', { from, to }) };
    }
  }
}

function channelsInWords(
  { channels }: Scenario,
  setUp: SetUp,
  open: readonly string[],
  { t, language }: Words,
): string {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => channels.find((one) => one.id === id)?.name[language] ?? id).join(', ');
  const opened = open.filter((id) => !setUp.channels.includes(id));
  const closed = setUp.channels.filter((id) => !open.includes(id));
  return [
    ...(opened.length > 0 ? [t('edit.opened', { names: names(opened) })] : []),
    ...(closed.length > 0 ? [t('edit.closed', { names: names(closed) })] : []),
  ].join('; ');
}
