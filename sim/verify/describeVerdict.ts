import { nameIn, type BundleMeta } from '../report/bundleMeta.ts';
import type { Text } from '../units.ts';
import type { Verdict } from './verifyBundle.ts';
import { verifySayings } from './verifySayings.ts';

/** Columns that say where a line belongs; the first other one that differs is what is different. */
const places = [
  'case',
  'activity',
  'setUp',
  'replication',
  'day',
  'channel',
  'device',
  'metric',
  'shopper',
  'kind',
  'line',
];

/** What a verdict says, sentence by sentence. */
export function describeVerdict(verdict: Verdict, meta: BundleMeta): readonly Text[] {
  switch (verdict.kind) {
    case 'identical':
      return [identityOf(verdict, meta), verifySayings.digest(verdict.digest)];
    case 'missing':
      return [verifySayings.fileMissing(nameIn(meta.format, verdict.file))];
    case 'different':
      return describeDifference(verdict, meta);
  }
}

function identityOf(
  { files, reworded }: Extract<Verdict, { readonly kind: 'identical' }>,
  { format }: BundleMeta,
): Text {
  if (reworded.length > 0) {
    const names = reworded.map((name) => nameIn(format, name)).join(', ');
    return verifySayings.identicalNumbers(files - reworded.length, names);
  }
  return format === 'csv' ? verifySayings.identical(files) : verifySayings.identicalCells(files);
}

function describeDifference(
  { file, deviation }: Extract<Verdict, { readonly kind: 'different' }>,
  { dialect, format }: BundleMeta,
): readonly Text[] {
  const { line, header, expected, found } = deviation;
  const name = nameIn(format, file);
  const head = verifySayings.differs(name, line);
  if (found === null) return [head, verifySayings.lineMissing()];
  if (expected === null) return [head, verifySayings.lineTooMany(), { en: found, id: found }];
  if (!file.endsWith('.csv')) return [head, verifySayings.cell(name, expected.trim(), found.trim())];
  const columns = header.split(dialect.delimiter);
  const [wanted, there] = [expected.split(dialect.delimiter), found.split(dialect.delimiter)];
  const at = columns.findIndex((_, index) => wanted[index] !== there[index]);
  const where = columns
    .map((column, index) => ({ column, value: wanted[index] ?? '' }))
    .filter(({ column, value }) => places.includes(column) && value !== '')
    .map(({ column, value }) => `${column} ${value}`)
    .join(', ');
  return [
    head,
    ...(where === '' ? [] : [verifySayings.where(where)]),
    verifySayings.cell(columns[at] ?? name, wanted[at] ?? expected, there[at] ?? found),
  ];
}
