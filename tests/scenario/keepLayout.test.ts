import { describe, expect, it } from 'vitest';
import { keepLayout } from '../../sim/scenario/keepLayout.ts';
import { setPaths, type PathValue } from '../../sim/scenario/setPath.ts';
import { prepared } from '../support/scenarioTexts.ts';

const changed = (text: string, ...changes: readonly (readonly [string, PathValue])[]): string => {
  const written = setPaths(text, changes);
  if (written.kind === 'failed') throw new Error('the text has mistakes');
  return keepLayout(text, written.value);
};

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');

describe('a scenario file that is changed', () => {
  it.each(prepared)('$name differs only in the lines that were changed', ({ text }) => {
    const before = linesOf(text);
    const after = linesOf(changed(text, ['shoppers', 123], ['friction.fieldHazard', 0.033]));
    const added = after.filter((line) => !before.includes(line));
    // One line each, and the heading of the group where the file had none.
    expect(added.length).toBeLessThanOrEqual(3);
    // Only the lines with the old numbers go; a comment stays.
    const lost = before.filter((line) => !after.includes(line));
    expect(lost.filter((line) => !/\b(shoppers|fieldHazard):/.test(line))).toEqual([]);
    expect(after.length).toBeLessThanOrEqual(before.length + 3);
  });

  it('keeps folded paragraphs, lists on a line and quotes, and comments', () => {
    const text = [
      '# for class B',
      'saluran: 1',
      'id: mine',
      'title: { en: "A title", id: Judul }',
      'story:',
      '  en: >-',
      '    One line,',
      '    and one more.',
      '  id: Satu baris.',
      'setUps: [multi, omni]  # only these',
      'days: 60 # two months',
      '',
    ].join('\n');
    const after = changed(text, ['days', 90]);
    expect(linesOf(after).slice(0, 9)).toEqual(linesOf(text).slice(0, 9));
    expect(after).toContain('setUps: [multi, omni]');
    expect(after).toContain('# only these');
    expect(after).toContain('days: 90 # two months');
  });

  it('keeps what was said beside a value, whatever takes its place', () => {
    const text = [
      'saluran: 1',
      'id: mine',
      'title: { en: A, id: B }',
      'days: 60 # two months',
      'friction: # hurdles',
      '  fieldHazard: 0.015 # a guess',
      'setUps:',
      '  - multi # without links',
      '  - id: omni',
      '    carryOver: none # for now',
      '',
    ].join('\n');
    const after = changed(
      text,
      ['days', 90],
      ['friction.fieldHazard', 0.02],
      ['setUps.multi.clickAndCollect', 'on'],
      ['setUps.omni.carryOver.everyPair', 0.5],
    );
    for (const said of [
      'days: 90 # two months',
      '# hurdles',
      '0.02 # a guess',
      '# without links',
      '# for now',
    ])
      expect(after).toContain(said);
  });

  it('is the printed text where the old words would say something else', () => {
    const text = 'saluran: 1\ntitle: &title { en: A, id: B }\nsummary: *title\n';
    const printed = 'saluran: 1\ntitle: { en: C, id: B }\nsummary: { en: A, id: B }\n';
    expect(keepLayout(text, printed)).toBe(printed);
    expect(keepLayout('a: [', printed)).toBe(printed);
  });

  it('is read from a file with the line ends of Windows too', () => {
    const text = 'saluran: 1\r\nstory:\r\n  en: >-\r\n    One,\r\n    two.\r\n  id: Satu.\r\ndays: 60\r\n';
    const printed = 'saluran: 1\nstory:\n  en: >-\n    One, two.\n  id: Satu.\ndays: 61\n';
    expect(keepLayout(text, printed)).toBe(text.replaceAll('\r\n', '\n').replace('60', '61'));
  });
});
