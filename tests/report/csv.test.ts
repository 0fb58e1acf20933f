import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inPieces,
  plainCsv,
  spreadsheetCsv,
  writeHeader,
  writeNumber,
  writeRow,
  writeText,
} from '../../sim/report/csv.ts';
import { pythonVersion, readCsv, readCsvWithPython } from '../support/readCsv.ts';

describe('a CSV cell', () => {
  it('is quoted where it holds a delimiter, a quote or a line end, and only there', () => {
    expect(writeText('web/phone 2')).toBe('web/phone 2');
    expect(writeText('a,b')).toBe('"a,b"');
    expect(writeText('a;b')).toBe('"a;b"');
    expect(writeText('say "hi"')).toBe('"say ""hi"""');
    expect(writeText('two\r\nlines')).toBe('"two\r\nlines"');
  });

  it('is never taken for a formula by a spreadsheet', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1',
      '－1',
      '=cmd|"/c calc"!A1',
    ];
    for (const formula of formulas) {
      const [[read] = []] = readCsv(writeRow([formula], plainCsv));
      expect(read).toBe(`'${formula}`);
    }
    expect(writeRow(['a=1', '1-1', "'quoted"], plainCsv)).toBe("a=1,1-1,'quoted\r\n");
    expect(writeRow([-1.5], plainCsv)).toBe('-1.5\r\n');
  });

  it('holds a number that reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(writeNumber(value, plainCsv))).toBe(value + 0);
        expect(Number(writeNumber(value, spreadsheetCsv).replace(',', '.'))).toBe(value + 0);
      }),
    );
  });

  it('never holds NaN or infinity: that is a bug of the caller', () => {
    expect(() => writeNumber(NaN, plainCsv)).toThrow('a CSV cell must hold a finite number, found NaN');
    expect(() => writeNumber(-Infinity, plainCsv)).toThrow('found -Infinity');
  });
});

describe('a CSV line', () => {
  it('has dots and commas for programs', () => {
    expect(writeHeader(['a', 'b'], plainCsv) + writeRow(['x', 0.5, null], plainCsv)).toBe(
      'a,b\r\nx,0.5,\r\n',
    );
  });

  it('has byte order mark, semicolons and decimal commas for a spreadsheet', () => {
    const file = writeHeader(['a', 'b'], spreadsheetCsv) + writeRow(['x,y', 0.5, -2], spreadsheetCsv);
    expect(file).toBe('\uFEFFa;b\r\n"x,y";0,5;-2\r\n');
  });

  const anyCell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', ',', ';', '\r\n', ' ', 'Ä', '=1'),
  );
  const anyTable = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);

  it.each([plainCsv, spreadsheetCsv])('gives back any text, delimiter $delimiter', (dialect) => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const file = table.map((cells) => writeRow(cells, dialect)).join('');
        expect(readCsv(file, dialect.delimiter)).toEqual(table.map((cells) => cells.map(harmless)));
      }),
    );
  });

  it.skipIf(pythonVersion === null).each([plainCsv, spreadsheetCsv])(
    'gives back any text to Python, delimiter $delimiter (skipped only where there is no python3)',
    (dialect) => {
      const tables = fc.sample(anyTable, 100);
      const files = tables.map(
        (table) => (dialect.bom ? '\uFEFF' : '') + table.map((cells) => writeRow(cells, dialect)).join(''),
      );
      expect(readCsvWithPython(files, dialect.delimiter)).toEqual(
        tables.map((table) => table.map((cells) => cells.map(harmless))),
      );
    },
  );
});

describe('pieces', () => {
  it('join to the same text, none much longer than 64 000 characters', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `${'x'.repeat(at % 90)}\r\n`);
    const pieces = [...inPieces(lines)];
    expect(pieces.join('')).toBe(lines.join(''));
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) expect(piece.length).toBeLessThan(66_000);
    expect([...inPieces([])]).toEqual([]);
  });
});
