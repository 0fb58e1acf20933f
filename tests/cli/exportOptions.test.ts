import { describe, expect, it } from 'vitest';
import { run } from '../../sim/cli/commands/run.ts';
import { readEvents } from '../../sim/cli/readEvents.ts';
import type { Terminal } from '../../sim/cli/terminal.ts';

const said = (events: string | undefined, out: string | undefined = 'results'): unknown => {
  const read = readEvents({ events, out }, 300);
  return read.kind === 'ok' ? read.value : read.problems.map(({ en }) => en);
};

describe('--events', () => {
  it('takes everybody, or numbers of shoppers in any order, each once', () => {
    expect(said('all')).toBe('all');
    expect(said('17, 3,17')).toEqual([3, 17]);
    expect(said(undefined, undefined)).toBe('none');
  });

  it('names every word that is no shopper of this crowd', () => {
    expect(said('3,301,x')).toEqual([
      '--events: expected all, or numbers of shoppers from 1 to 300 with commas between, found "301".',
      '--events: expected all, or numbers of shoppers from 1 to 300 with commas between, found "x".',
    ]);
  });

  it('asks for a folder to write into', () => {
    const read = readEvents({ events: 'all', out: undefined }, 300);
    expect(read.kind === 'failed' && read.problems.map(({ id }) => id)).toEqual([
      '--events: sebutkan folder yang akan memuat berkasnya dengan --out.',
    ]);
  });
});

describe('--format parquet', () => {
  it.each([
    [{}, '--format parquet: name the folder that is to hold the files, by --out.'],
    [
      { out: 'results', spreadsheet: true },
      '--format parquet and --spreadsheet: spreadsheets do not open Parquet; give one of them.',
    ],
  ])('is refused with %j before anything is run', async (options, sentence) => {
    const lines: string[] = [];
    const terminal: Terminal = {
      language: 'en',
      say: ({ en }) => en,
      print: (line) => lines.push(line),
      complain: (line) => lines.push(line),
    };
    expect(await run('four-worlds', { ...options, format: 'parquet' }, terminal)).toBe(2);
    expect(lines).toEqual([sentence]);
  });
});
