import type { Text } from '../units.ts';

/** What stands in the cells of a column, for readers that keep types; every cell may also be empty. */
export const columnTypes = ['text', 'integer', 'decimal', 'date', 'timestamp'] as const;
export type ColumnType = (typeof columnTypes)[number];

/** A column of a file: its name in the row, what it holds, in which unit, and how it is computed where that is not plain. */
export interface Column<Row> {
  readonly name: keyof Row & string;
  readonly type: ColumnType;
  readonly meaning: Text;
  readonly unit: string;
  readonly formula: Text | null;
}

/** What a reader that keeps types needs to know of a column. */
export interface TypedColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** A column without its name. */
export type ColumnText = Omit<Column<never>, 'name'>;

/** Units whose numbers are whole, and units that are no number; numbers of all other units may have decimals. */
const typeOfUnit: Readonly<Record<string, ColumnType>> = {
  text: 'text',
  number: 'integer',
  count: 'integer',
  fields: 'integer',
  days: 'integer',
  'ISO date': 'date',
  'ISO date and time': 'timestamp',
};

/** @param unit also says of which type the cells are */
export function about(unit: string, en: string, id: string, formula?: Text): ColumnText {
  return { meaning: { en, id }, unit, type: typeOfUnit[unit] ?? 'decimal', formula: formula ?? null };
}

/** Every column of a file in order; the record must name all of the row and nothing else. */
export function columnsOf<Row>(
  texts: Readonly<Record<keyof Row & string, ColumnText>>,
): readonly Column<Row>[] {
  return Object.entries<ColumnText>(texts).map(([name, text]) => ({
    name: name as keyof Row & string,
    ...text,
  }));
}
