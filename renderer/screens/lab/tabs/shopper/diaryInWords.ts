import type { Words } from '../../../../wording/words.ts';
import type { ChapterWorld } from './chapters.ts';
import { fieldsInWords } from './diaryWords.ts';

/** All measured days in one line: "3 ordered, 1 left; 14 fields typed, 11 again". */
export function diaryInWords(world: ChapterWorld, words: Words): string {
  const { t } = words;
  const ends = (['order', 'loss', 'elsewhere', 'open'] as const).flatMap((end) => {
    const count = world.journeys.filter((journey) => journey.end.kind === end).length;
    return count === 0 ? [] : [`${count} ${t(`shopper.end_${end}`)}`];
  });
  const needs = ends.length === 0 ? t('shopper.noNeed') : ends.join(', ');
  const fields = fieldsInWords(world, words);
  return fields === '' ? needs : `${needs}; ${fields}`;
}
