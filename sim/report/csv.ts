/** How a CSV file is written. RFC 4180 in both: header on line 1, CRLF after every line, the last one included. */
export interface CsvDialect {
  /** Opens the file with a byte order mark, without which some spreadsheets misread letters beyond ASCII. */
  readonly bom: boolean;
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** For programs. */
export const plainCsv: CsvDialect = { bom: false, delimiter: ',', decimal: '.' };

/** For a spreadsheet set to a language that writes decimals with a comma, such as Indonesian. */
export const spreadsheetCsv: CsvDialect = { bom: true, delimiter: ';', decimal: ',' };

export type Cell = string | number | null;

const LINE_END = '\r\n';
/** Text is handed on in pieces of about this many characters. */
export const PIECE = 65_536;

/** A text cell: one that a spreadsheet would take for a formula gets a leading apostrophe; quoted where needed. */
export function writeText(text: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A number cell in its shortest form that reads back as the same number. Throws on NaN and infinities (a bug). */
export function writeNumber(value: number, dialect: CsvDialect): string {
  if (!Number.isFinite(value)) throw new Error(`a CSV cell must hold a finite number, found ${value}`);
  return dialect.decimal === '.' ? String(value) : String(value).replace('.', ',');
}

/** One line; null is an empty cell. */
export function writeRow(cells: readonly Cell[], dialect: CsvDialect): string {
  return cells.map((cell) => writeCell(cell, dialect)).join(dialect.delimiter) + LINE_END;
}

function writeCell(cell: Cell, dialect: CsvDialect): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? writeNumber(cell, dialect) : writeText(cell);
}

/** The opening of a file: byte order mark, if any, and header. */
export function writeHeader(columns: readonly string[], dialect: CsvDialect): string {
  return (dialect.bom ? '\uFEFF' : '') + writeRow(columns, dialect);
}

/** The first cells of a line with the delimiter after them, for lines that share them. */
export function writePrefix(cells: readonly Cell[], dialect: CsvDialect): string {
  return cells.map((cell) => writeCell(cell, dialect) + dialect.delimiter).join('');
}

/** The same text in pieces of about 64 000 characters: neither one string a line nor one a file. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
