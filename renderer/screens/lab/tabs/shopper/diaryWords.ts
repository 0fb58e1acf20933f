import { clock } from '../../../../../sim/diary/numberWords.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import type { Words } from '../../../../wording/words.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { endOf, endsDiffer, type Chapter, type ChapterWorld } from './chapters.ts';
import { typedIn } from './entryMark.ts';
import { isEnd } from './diarySteps.ts';

/** "left, day 81, 21:00"; empty for what is no need. */
export function endInWords(world: ChapterWorld, { t, language }: Words): string {
  const end = endOf(world);
  if (end === null) return world.entries.length === 0 ? t('shopper.nothing') : '';
  const last = world.entries.find(isEnd);
  if (last === undefined) return t(`shopper.end_${end}`);
  const at = { day: formatPlain(last.day, language), time: clock(last.minuteOfDay)[language] };
  return t('shopper.endAt', { end: t(`shopper.end_${end}`), ...at });
}

/** "14 fields typed, 11 again"; empty where nothing was typed. */
export function fieldsInWords({ entries }: ChapterWorld, { t }: Words): string {
  const { first, again } = typedIn(entries);
  if (first + again === 0) return '';
  const typed = t('shopper.fieldsTyped', { count: first + again });
  return again === 0 ? typed : `${typed}, ${t('shopper.again', { count: again })}`;
}

/** "Day 81: a need, ends differ". */
export function chapterName(chapter: Chapter, { t, language }: Words): string {
  const day = formatPlain(chapter.day, language);
  if (chapter.kind !== 'need') return t(`shopper.chapter_${chapter.kind}`, { day });
  const ends = chapter.worlds.map(endOf);
  const [end] = ends.filter((one) => one !== null);
  const differ = endsDiffer(
    chapter,
    chapter.worlds.map(({ setUp }) => setUp),
  );
  return t('shopper.chapter_need', {
    day,
    end: differ ? t('shopper.endsDiffer') : t(`shopper.end_${end ?? 'open'}`),
  });
}

/** The chapter in one sentence: how it ended in each world. */
export function chapterSentence(chapter: Chapter, shopper: number, { words, nameOf }: LabFacts): string {
  const worlds = chapter.worlds.map((world) => {
    const said = [endInWords(world, words), fieldsInWords(world, words)].filter((part) => part !== '');
    return said.length === 0 ? nameOf(world.setUp) : `${nameOf(world.setUp)}: ${said.join(', ')}`;
  });
  return words.t('shopper.sentence', {
    shopper: String(shopper),
    chapter: chapterName(chapter, words),
    worlds: worlds.join('; '),
  });
}
