import { clock } from '../../../../../sim/diary/numberWords.ts';
import { textWidth } from '../../../../charts/textWidth.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import type { Words } from '../../../../wording/words.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { endOf, endsDiffer, type Chapter, type ChapterWorld } from './chapters.ts';
import type { DiaryTexts } from './drawTyped.ts';
import { typedIn } from './entryMark.ts';
import { isEnd } from './diarySteps.ts';

const worded = ['order', 'loss', 'goesElsewhere', 'extraPurchase', 'visit'] as const;
const hasWord = (kind: string): kind is (typeof worded)[number] => worded.some((one) => one === kind);

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

const MINUTES_PER_DAY = 1440;

/** How long nothing happens, in its largest unit: 45 min, 10 h, 3 d. */
export function spanInShort(minutes: number, { t, language }: Words): string {
  const figure = (value: number): string => formatPlain(Math.round(value), language);
  if (minutes < 60) return t('shopper.minutes', { value: figure(minutes) });
  if (minutes < 48 * 60) return t('shopper.hours', { value: figure(minutes / 60) });
  return t('shopper.days', { value: figure(minutes / MINUTES_PER_DAY) });
}

/** The words drawn in a diary. */
export function diaryTexts(words: Words): DiaryTexts {
  const { t, language } = words;
  return {
    markWord: ({ happening: { kind } }, isClosed) => {
      if (isClosed) return t('shopper.notOffered');
      return hasWord(kind) ? t(`shopper.mark_${kind}`) : '';
    },
    againWord: (count) => t('shopper.again', { count }),
    spanWord: (minutes) => spanInShort(minutes, words),
    dayWord: (day) => t('shopper.day', { day: formatPlain(day, language) }),
    // The bold of the two weights there are.
    widthOf: (text) => textWidth(text, '620 13px "Inter Variable", Inter, sans-serif'),
  };
}
