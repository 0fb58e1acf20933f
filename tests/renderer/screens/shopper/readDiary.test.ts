import { describe, expect, it } from 'vitest';
import { drawDiary } from '../../../../renderer/screens/lab/tabs/shopper/drawDiary.ts';
import type { DiaryTexts } from '../../../../renderer/screens/lab/tabs/shopper/drawTyped.ts';
import { diaryTexts } from '../../../../renderer/screens/lab/tabs/shopper/diaryWords.ts';
import { markRadius, waysTo } from '../../../../renderer/screens/lab/tabs/shopper/entryMark.ts';
import { boxOfMark, boxOfText, type Box } from '../../../../renderer/screens/lab/tabs/shopper/placeWords.ts';
import { wordsIn } from '../../words.ts';
import { barParts } from '../../../../renderer/screens/lab/tabs/shopper/barParts.ts';
import {
  chaptersOf,
  endsDiffer,
  firstChapter,
  wholeDiary,
} from '../../../../renderer/screens/lab/tabs/shopper/chapters.ts';
import {
  decidedIn,
  firstChosen,
  soughtEntry,
  pressDiaryKey,
  stepDecision,
  type Chosen,
} from '../../../../renderer/screens/lab/tabs/shopper/diarySteps.ts';
import { createDiaryReader } from '../../../../renderer/workers/diaryReader.ts';
import { prepared, scenarioOf } from '../../../support/scenarioTexts.ts';

const scenario = scenarioOf(prepared.find(({ name }) => name === 'phone-to-store.yaml')?.text ?? '');
const [pinned] = scenario.lesson?.pinned ?? [];
const record = createDiaryReader().read(scenario, pinned?.shopper ?? 1, pinned?.replication ?? 1);
const chapters = chaptersOf(record);
const compared = ['collect', 'multi'];
const chapter = firstChapter(chapters, null, compared);
const texts: DiaryTexts = {
  ...diaryTexts(wordsIn('id')),
  // Wider than the letters are in the app.
  widthOf: (text) => text.length * 7.5,
};
const doOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
if (chapter === null) throw new Error('the pinned shopper has no chapter');

describe('the chapters of a diary', () => {
  it('hold every entry of every world once', () => {
    for (const [at, { entries }] of record.worlds.entries()) {
      const told = chapters.flatMap(({ worlds }) => worlds[at]?.entries ?? []);
      const shared = told.filter((entry) => record.past.includes(entry));
      expect(told.length - shared.length).toBe(entries.length);
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it('begin with the need that goes otherwise in the compared worlds', () => {
    expect(chapter.kind).toBe('need');
    expect(endsDiffer(chapter, compared)).toBe(true);
  });

  it('begin with the need that was looked for where there is one', () => {
    const last = chapters.findLast(({ kind }) => kind === 'need');
    expect(firstChapter(chapters, last?.number ?? 0, compared)).toBe(last);
  });

  it('all together are the measured days, and the shared past stands apart', () => {
    const [whole, past] = wholeDiary(record);
    expect(whole?.worlds.map(({ entries }) => entries.length)).toEqual(
      record.worlds.map(({ entries }) => entries.length),
    );
    expect(past?.worlds[0]?.entries).toEqual(record.past);
  });
});

describe('reading a diary', () => {
  const chosen = firstChosen(chapter, compared);
  const worldOf = ({ setUp }: Chosen) => {
    const world = chapter.worlds.find((one) => one.setUp === setUp);
    if (world === undefined) throw new Error(`no world ${setUp}`);
    return world;
  };
  const press = (at: Chosen | null, key: string, shiftKey = false): Chosen => {
    const next = pressDiaryKey(chapter, at, { key, shiftKey });
    if (next === null || typeof next === 'string') throw new Error(`${key} is no move`);
    return next;
  };
  if (chosen === null) throw new Error('nothing to choose');

  it('begins where she left, at the decision it hung on', () => {
    const world = worldOf(chosen);
    expect(world.entries[chosen.entry]?.happening.kind).toBe('loss');
    expect(decidedIn(world)[chosen.decision ?? -1]?.decision.draw).toBe(world.journeys[0]?.decision?.draw);
  });

  it('draws no way on from where she left, until another need begins', () => {
    const at = (kind: string, number: number) =>
      ({ entry: { happening: { kind }, number } }) as unknown as Parameters<typeof waysTo>[0][number];
    const marks = [at('need', 1), at('loss', 1), at('episode', 1), at('need', 2), at('session', 2)];
    expect(waysTo(marks)).toEqual([true, true, false, false, true]);
  });

  it('begins at what a search was for, in its world', () => {
    const end = soughtEntry(chapter, { kind: 'end', setUp: 'collect', end: 'ordered' });
    expect(end?.setUp).toBe('collect');
    const ways = [{ from: 'app', to: 'web' }];
    const typed = { kind: 'typedAgain', setUp: 'collect', data: 'identity', ways } as const;
    const again = soughtEntry(chapter, { ...typed, isLost: false });
    const world = chapter.worlds.find(({ setUp }) => setUp === 'collect');
    expect(world?.entries[end?.entry ?? -1]?.happening.kind).toBe('order');
    expect(world?.entries[again?.entry ?? -1]?.happening).toMatchObject({ kind: 'asked', how: 'reEntered' });
  });

  it('goes back one decision at a time to the first, and no further', () => {
    const world = worldOf(chosen);
    let at: Chosen = chosen;
    let steps = 0;
    for (let next = stepDecision(world, at, -1); next !== null; next = stepDecision(world, at, -1)) {
      expect(next.entry).toBeLessThanOrEqual(at.entry);
      at = next;
      steps += 1;
    }
    expect(at.decision).toBe(0);
    expect(steps).toBe(chosen.decision);
  });

  it('moves between entries with the arrows and stays inside the chapter', () => {
    const first = press(chosen, 'Home');
    expect(first.entry).toBe(0);
    expect(press(first, 'ArrowLeft').entry).toBe(0);
    expect(press(first, 'ArrowRight').entry).toBe(1);
    expect(press(first, 'End').entry).toBe(worldOf(first).entries.length - 1);
  });

  it('comes to the same moment of another world', () => {
    const first = press(chosen, 'Home');
    const below = press(first, 'ArrowDown');
    expect(below.setUp).not.toBe(first.setUp);
    const [here, there] = [worldOf(first).entries[first.entry], worldOf(below).entries[below.entry]];
    expect(there?.text).toEqual(here?.text);
    expect(there?.minute).toBe(here?.minute);
  });

  it('draws every entry once, on lanes that are the same in every world', () => {
    const drawn = drawDiary(chapter, scenario, { width: 600, height: 700 }, texts);
    for (const [at, { marks, lanes }] of drawn.worlds.entries()) {
      expect(marks).toHaveLength(chapter.worlds[at]?.entries.length ?? -1);
      expect(lanes.map(({ lane }) => lane)).toEqual(drawn.worlds[0]?.lanes.map(({ lane }) => lane));
      for (const { x, y } of marks) {
        expect(x).toBeLessThanOrEqual(drawn.layout.width);
        expect(y).toBeLessThanOrEqual(drawn.height);
      }
    }
  });

  it('draws lanes no higher than lets every world be seen at once, where they can still be read', () => {
    const heightIn = (height: number) => drawDiary(chapter, scenario, { width: 740, height }, texts).height;
    expect(heightIn(620)).toBeLessThanOrEqual(620);
    expect(heightIn(0)).toBeLessThan(heightIn(620));
    expect(heightIn(2000)).toBe(heightIn(3000));
  });

  it('covers no mark by a word, and cuts none, however little room there is', () => {
    for (const one of [...chapters, ...wholeDiary(record)])
      for (const [width, height] of [
        [220, 300],
        [900, 300],
        [900, 1200],
      ] as const) {
        const drawn = drawDiary(one, scenario, { width, height }, texts);
        for (const { marks, typed } of drawn.worlds) {
          const words = marks.flatMap(({ word }) =>
            word === null ? [] : [boxOfText(word, texts.widthOf(word.text))],
          );
          const covered = [
            ...marks.map((mark) => boxOfMark({ ...mark, r: markRadius[mark.size] })),
            ...typed.map(({ box }) => box),
          ];
          const lying = words.filter((word) => covered.some((box) => doOverlap(word, box)));
          expect(lying).toEqual([]);
          const pairs = words.flatMap((word, at) =>
            words.slice(at + 1).map((other) => [word, other] as const),
          );
          expect(pairs.filter(([word, other]) => doOverlap(word, other))).toEqual([]);
          for (const { left, right } of [...words, ...typed.map(({ box }) => box)]) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(drawn.layout.width);
          }
        }
      }
  });

  it('shows each draw inside the part that came', () => {
    for (const world of chapter.worlds)
      for (const { decision } of decidedIn(world)) {
        const draw = decision.draw ?? 0;
        const parts = barParts(decision.outcome);
        expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 9);
        const at = parts.find(({ from, width }) => draw >= from && draw < from + width);
        const came = decision.outcome.kind === 'choice' || decision.outcome.happened;
        expect(at?.isChosen).toBe(came);
      }
  });
});
