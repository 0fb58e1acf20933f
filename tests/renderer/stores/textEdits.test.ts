import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edits } from '../../../renderer/stores/edits.ts';
import { applyEdits, differingPaths } from '../../../renderer/stores/settings.ts';
import { idOf, textAt, titleOf, withId, withText } from '../../../renderer/stores/textEdits.ts';
import { writeEdits } from '../../../renderer/workers/writeEdits.ts';
import { editInWords } from '../../../renderer/wording/editInWords.ts';
import { beginScenario } from '../../../sim/scenario/beginScenario.ts';
import { parseScenario } from '../../../sim/scenario/parseScenario.ts';
import { crowdPresets } from '../../../sim/scenario/presets/crowds.ts';
import { isScenarioId, suggestScenarioId } from '../../../sim/scenario/scenarioId.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { wordsIn } from '../words.ts';

function read(text: string): Scenario {
  const parsed = parseScenario(text);
  if (parsed.kind === 'failed') throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function written(text: string, edits: Edits): string {
  const result = writeEdits(text, edits);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const lesson = readFileSync('scenarios/four-worlds.yaml', 'utf8');
const prepared = read(lesson);
const begun = beginScenario(crowdPresets.groceries);
const fresh = read(begun);
const title = { en: 'Does collection pay?', id: 'Apakah pengambilan menguntungkan?' };
const question = { en: 'Who collects?', id: 'Siapa yang mengambil?' };

describe('a scenario worded otherwise', () => {
  it('is written as a trainer would and read back as it was on the bench, remarks and the other texts untouched', () => {
    const edits = withText(prepared, withText(prepared, {}, 'title', title), 'lesson.question', question);
    const text = written(lesson, edits);
    expect(read(text)).toEqual(applyEdits(prepared, edits));
    expect(text).toContain('  en: Does collection pay?\n  id: Apakah pengambilan menguntungkan?\n');
    expect(text.startsWith('# yaml-language-server')).toBe(true);
    expect(read(text).summary).toEqual(prepared.summary);
  });

  it('keeps the language that was not worded otherwise as the file has it', () => {
    const edits = withText(prepared, {}, 'title', { ...prepared.title, en: title.en });
    expect(written(lesson, edits)).toContain(`  en: ${title.en}\n  id: ${prepared.title.id}\n`);
  });

  it('has no change left once it says again what its file says', () => {
    const edits = withText(prepared, {}, 'title', title);
    expect(withText(prepared, edits, 'title', prepared.title)).toEqual({});
  });

  it('is one change in words, and one for the digest, which stands for the whole file', () => {
    const edits = withText(prepared, {}, 'title', title);
    expect(editInWords(prepared, edits, 'title', wordsIn('id'))).toEqual({
      name: 'Judul',
      change: 'sekarang “Apakah pengambilan menguntungkan?”',
    });
    expect(differingPaths({}, edits)).toEqual(['title']);
    expect(titleOf({ document: { base: prepared }, edits }, 'en')).toBe(title.en);
  });
});

describe('the id of a scenario', () => {
  it('follows the title of a new scenario until it is given one of its own', () => {
    const named = withText(fresh, {}, 'title', title);
    expect(idOf(fresh, named)).toBe('does-collection-pay');
    const renamed = withText(fresh, named, 'title', { ...title, en: 'Who collects?' });
    expect(idOf(fresh, renamed)).toBe('who-collects');
    const own = withText(fresh, withId(fresh, renamed, 'class-4b'), 'title', title);
    expect(idOf(fresh, own)).toBe('class-4b');
    expect(idOf(prepared, withText(prepared, {}, 'title', title))).toBe(prepared.id);
  });

  it('changes no luck: the file says the seed it had', () => {
    const edits = withId(fresh, {}, 'class-4b');
    const back = read(written(begun, edits));
    expect([back.id, back.seed]).toEqual(['class-4b', fresh.seed]);
    expect(back).toEqual(applyEdits(fresh, edits));
  });

  it('is made of plain words of the title, and refused where it is none', () => {
    expect(suggestScenarioId('  Café & toko: 2 pekan, “buruk”!')).toBe('cafe-toko-2-pekan-buruk');
    expect(suggestScenarioId('渠道')).toBeNull();
    for (const wrong of ['', 'Mine', 'a b', 'a--b', '-a', 'a/b', 'x'.repeat(121)]) {
      expect(isScenarioId(wrong)).toBe(false);
      expect(withId(fresh, {}, wrong)).toEqual({});
    }
    expect(isScenarioId(suggestScenarioId('word '.repeat(60)) ?? '')).toBe(true);
  });
});

describe('a summary', () => {
  const begunWith = (more: string): string => `saluran: 1\nid: plain\ntitle: { en: One, id: Satu }\n${more}`;

  it('that the file leaves to the title follows the title', () => {
    const plain = read('saluran: 1\nid: plain\ntitle: { en: One, id: Satu }\n');
    const edits = withText(plain, {}, 'title', title);
    expect(textAt(plain, edits, 'summary')).toEqual(title);
    const text = written('saluran: 1\nid: plain\ntitle: { en: One, id: Satu }\n', edits);
    expect(read(text)).toEqual(applyEdits(plain, edits));
  });

  it('and a story that a file spells out in the words of the title follow it in the saved file too', () => {
    const spelt = begunWith('summary: { en: One, id: Satu }\nstory: { en: One, id: Satu }\n');
    const edits = withText(read(spelt), {}, 'title', title);
    const back = read(written(spelt, edits));
    expect([back.title, back.summary, back.story]).toEqual([title, title, title]);
    expect(back).toEqual(applyEdits(read(spelt), edits));
  });

  it('in words of its own stays as the file has it', () => {
    const own = begunWith('summary: { en: Two, id: Dua }\n');
    const back = read(written(own, withText(read(own), {}, 'title', title)));
    expect([back.summary, back.story]).toEqual([
      { en: 'Two', id: 'Dua' },
      { en: 'Two', id: 'Dua' },
    ]);
  });
});
