import { describe, expect, it } from 'vitest';
import { en } from '../../../renderer/i18n/en.ts';
import { id } from '../../../renderer/i18n/id.ts';

/** Every text by its dotted key. */
function texts(dictionary: object, at = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(dictionary).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${at}${key}`, value] as const]
        : [...texts(value as object, `${at}${key}.`)],
    ),
  );
}

const english = texts(en);
const indonesian = texts(id);
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('the two languages', () => {
  it('have the same keys, but for the singular that Indonesian does not know', () => {
    const withoutSingular = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect([...indonesian.keys()].sort()).toEqual(withoutSingular.sort());
  });

  it('have a singular wherever English has a plural', () => {
    const plurals = [...english.keys()].filter((key) => key.endsWith('_other'));
    expect(plurals.filter((key) => !english.has(key.replace(/_other$/, '_one')))).toEqual([]);
  });

  it.each([...indonesian.keys()])('%s names the same values in both', (key) => {
    const other = english.get(key) ?? '';
    expect(placeholders(indonesian.get(key) ?? '')).toEqual(placeholders(other));
  });

  it('leave no text empty that the other fills', () => {
    const empty = [...english.keys()].filter(
      (key) => (english.get(key) === '') !== ((indonesian.get(key) ?? english.get(key)) === ''),
    );
    expect(empty).toEqual([]);
  });

  it('neither shout nor apologise', () => {
    const all = [...english.values(), ...indonesian.values()];
    expect(all.filter((text) => /!|\b(oops|simply|obviously)\b/i.test(text))).toEqual([]);
  });

  it('address the reader as Anda, never with kamu or kau', () => {
    expect([...indonesian.values()].filter((text) => /\b(kamu|kau|anda)\b/.test(text))).toEqual([]);
  });
});
