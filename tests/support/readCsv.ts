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
import base64, csv, io, json, sys
lines = sys.stdin.read().split()
for line in lines:
    text = io.TextIOWrapper(io.BytesIO(base64.b64decode(line)), encoding='utf-8-sig', newline='')
    print(json.dumps(list(csv.reader(text, delimiter=sys.argv[1], strict=True))))
`;

export const pythonVersion = spawnSync('python3', ['--version'], { encoding: 'utf8' }).stdout as
  string | null;

/**
 * The same for several files at once, read by the csv module of Python, which shares no line with this project. One
 * process reads them all: starting it takes longer than reading.
 */
export function readCsvWithPython(
  texts: readonly string[],
  delimiter = ',',
): readonly (readonly (readonly string[])[])[] {
  const input = texts.map((text) => Buffer.from(text).toString('base64')).join('\n');
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program, delimiter], {
    ...{ input, encoding: 'utf8', maxBuffer: 1e9 },
  });
  if (status !== 0) throw new Error(`python3 could not read the files: ${stderr}`);
  const lines = stdout.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as string[][]);
}
