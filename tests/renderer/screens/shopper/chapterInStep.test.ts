import { describe, expect, it } from 'vitest';
import { chapterInStep, type Chapter } from '../../../../renderer/screens/lab/tabs/shopper/chapters.ts';

const diary = (name: string, ...kinds: readonly Chapter['kind'][]): readonly Chapter[] =>
  kinds.map((kind, at) => ({ id: `${name} ${at}`, kind, day: at, minute: at, number: at, worlds: [] }));

describe('two diaries in step', () => {
  const own = diary('own', 'need', 'visit', 'need', 'whole');
  const other = diary('other', 'visit', 'need', 'whole');
  const beside = own.map((chapter) => chapterInStep(chapter, own, other)?.id ?? null);

  it('hold the first need against the first, the whole against the whole, and nothing where there is no other', () => {
    expect(beside).toEqual(['other 1', 'other 0', null, 'other 2']);
  });
});
