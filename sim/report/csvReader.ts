/** Reads back what csv.ts writes, however it is cut into pieces. */
export interface CsvReader {
  /** The lines that a further piece makes whole, each as its cells. */
  push(piece: string): Generator<readonly string[]>;
}

export function createCsvReader(delimiter: string): CsvReader {
  let rest = '';
  return {
    *push(piece) {
      const text = rest + piece;
      let from = 0;
      let end = lineEnd(text, from);
      while (end >= 0) {
        yield cellsOf(text.slice(from, end), delimiter);
        from = end + 2;
        end = lineEnd(text, from);
      }
      rest = text.slice(from);
    },
  };
}

/** Where the line from there ends: the first CRLF outside quotes, -1 if it is not whole yet. */
function lineEnd(text: string, from: number): number {
  let end = text.indexOf('\r\n', from);
  let quotes = 0;
  let counted = from;
  while (end >= 0) {
    for (let at = text.indexOf('"', counted); at >= 0 && at < end; at = text.indexOf('"', at + 1))
      quotes += 1;
    if (quotes % 2 === 0) return end;
    counted = end;
    end = text.indexOf('\r\n', end + 2);
  }
  return -1;
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (letter === '"' && quoted && line.charAt(at + 1) === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

/** The text of a cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export function readText(cell: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
