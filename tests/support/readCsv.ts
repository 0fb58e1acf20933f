import { spawnSync } from 'node:child_process';

/** The cells of an RFC 4180 text, line by line; strict: a stray quote or a line without CRLF is an error. */
export function readCsv(text: string, delimiter = ','): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let cells: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\r\n${delimiter}]*))(${delimiter}|\r\n)`, 'uy');
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null)
      throw new Error(`not RFC 4180 from character ${from}: ${JSON.stringify(text.slice(from, from + 40))}`);
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== '\r\n') continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}

/** The data lines of a file as records keyed by the header. */
export function readRecords(text: string, delimiter = ','): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = readCsv(text, delimiter);
  return lines.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

const program = `
import csv, io, json, sys
text = io.TextIOWrapper(sys.stdin.buffer, encoding=sys.argv[1], newline='')
json.dump(list(csv.reader(text, delimiter=sys.argv[2], strict=True)), sys.stdout)
`;

export const pythonVersion = spawnSync('python3', ['--version'], { encoding: 'utf8' }).stdout as
  string | null;

/** The same, read by the csv module of Python, which shares no line with this project. */
export function readCsvWithPython(text: string, delimiter = ','): readonly (readonly string[])[] {
  const args = ['-c', program, 'utf-8-sig', delimiter];
  const { status, stdout, stderr } = spawnSync('python3', args, {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`python3 could not read the file: ${stderr}`);
  return JSON.parse(stdout) as string[][];
}
