import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evidence, rowsOf } from '../../sim/scenario/evidence/evidence.ts';

const sim = fileURLToPath(new URL('../../sim/', import.meta.url));
const citing = readdirSync(sim, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|md)$/.test(file) && !/scenario[\\/]evidence/.test(file))
  .map((file) => readFileSync(`${sim}/${file}`, 'utf8'))
  .join('\n');

/** `E5.6-E5.8` names three rows. */
function rowsBetween(group: string, from: string, to: string): readonly string[] {
  const [first, last] = [Number(from), Number(to)];
  return Array.from({ length: last - first + 1 }, (_, at) => `E${group}.${first + at}`);
}

const cited = new Set(
  [...citing.matchAll(/\bE(\d+)\.(\d+)(?:-E\1\.(\d+))?/g)].flatMap(([, group = '', from = '', to = from]) =>
    rowsBetween(group, from, to),
  ),
);
const ids = evidence.map(({ id }) => id);
/** A site, or a page of it. */
const addressForm = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[^\s"'<>]*)?$/;

describe('the evidence table', () => {
  it('has every row that is cited, and none that is not', () => {
    expect(cited.size).toBeGreaterThan(60);
    expect([...cited].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('has every row once, in the order of its number', () => {
    const numbers = ids.map((id) => id.slice(1).split('.').map(Number));
    const sorted = numbers.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(numbers).toEqual(sorted);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(evidence)(
    'says what was measured in both languages: $id',
    ({ what, figure, study, year, address }) => {
      for (const text of [what.en, what.id, figure.en, figure.id, study]) expect(text).not.toBe('');
      expect(what.en).not.toBe(what.id);
      // Shown alone behind a number, it can't speak of the row before.
      expect(what.en).not.toMatch(/^The same/);
      expect(year === null || (Number.isInteger(year) && year > 1950 && year < 2027)).toBe(true);
      expect(address ?? 'https://no.address').toMatch(addressForm);
      // The page puts the stops.
      for (const text of [what.en, what.id, figure.en, figure.id, study])
        expect(text).not.toMatch(/^\s|[.\s]$/);
      // A decimal point in Indonesian, or a comma in English, is a slip.
      expect(figure.id.replace(/\d{1,3}(\.\d{3})+/g, '')).not.toMatch(/\d\.\d/);
      expect(figure.en.replace(/\d{1,3}(,\d{3})+/g, '')).not.toMatch(/\d,\d/);
    },
  );

  it('tells the same numbers in both languages', () => {
    const numbers = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
    for (const { what, figure } of evidence) {
      expect(numbers(figure.id)).toEqual(numbers(figure.en));
      expect(numbers(what.id)).toEqual(numbers(what.en));
    }
  });

  it('is computed from rows it has', () => {
    for (const { what, study } of evidence)
      for (const id of `${what.en} ${study}`.match(/\bE\d+\.\d+/g) ?? []) expect(ids).toContain(id);
  });

  it('has neither study nor grade where nothing was found', () => {
    for (const { seen, study, year, address, grade } of evidence)
      if (seen === 'none')
        expect({ study, year, address, grade }).toEqual({
          study: '–',
          year: null,
          address: null,
          grade: null,
        });
  });

  it('is found by the source of a number', () => {
    expect(rowsOf('calibrated on E4.11').map(({ id }) => id)).toEqual(['E4.11']);
    expect(rowsOf('assumed')).toEqual([]);
  });
});
