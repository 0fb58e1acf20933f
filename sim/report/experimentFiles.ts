import { codebook, metricIds } from '../metrics/codebook.ts';
import { noValueTexts } from '../metrics/noValue.ts';
import type { Text } from '../units.ts';
import type { CsvDialect } from './csv.ts';
import { codebookColumns } from './bundleColumns.ts';
import { writeTable, type ExperimentTable } from './experimentTables.ts';

/** What goes into the folder of an experiment beside its tables. */
export interface ExperimentFolder {
  /** What the experiment is called, such as `sweep`. */
  readonly title: string;
  readonly scenario: string;
  readonly scenarioText: string;
  readonly tables: readonly ExperimentTable[];
  /** metadata.json; plain JSON. */
  readonly metadata: unknown;
  readonly isPart: boolean;
  readonly dialect: CsvDialect;
}

/** The files beside the tables. */
const besideTables = ['codebook.csv', 'scenario.yaml', 'metadata.json', 'README.txt'] as const;

/** Names of all files of an experiment with these tables. */
export const experimentFileNames = (tables: readonly string[]): readonly string[] => [
  ...tables,
  ...besideTables,
];

/** Every file of an experiment's folder in pieces of text. */
export function* experimentPieces(
  folder: ExperimentFolder,
): Generator<{ readonly name: string; readonly text: string }> {
  for (const table of folder.tables)
    for (const text of writeTable(table, folder.dialect)) yield { name: table.name, text };
  const described = codebookTable(folder.tables);
  for (const text of writeTable(described, folder.dialect)) yield { name: described.name, text };
  yield { name: 'scenario.yaml', text: folder.scenarioText };
  yield { name: 'metadata.json', text: `${JSON.stringify(folder.metadata, null, 2)}\n` };
  yield { name: 'README.txt', text: readmeOf(folder, described) };
}

function codebookTable(tables: readonly ExperimentTable[]): ExperimentTable {
  const meaning: Text = {
    en: 'what every column, metric and note means, with its formula',
    id: 'arti setiap kolom, metrik, dan catatan, beserta rumusnya',
  };
  const own = { name: 'codebook.csv', meaning, columns: codebookColumns };
  const rows = [...tables, own].flatMap(({ name, columns }) => {
    const has = (column: string): boolean => name !== own.name && columns.some((one) => one.name === column);
    return [
      ...columns.map(({ name: column, type, meaning: about, unit, formula }) => [
        ...[name, column, null, type, about.en, about.id, unit, formula?.en ?? null, formula?.id ?? null],
      ]),
      ...(has('metric') ? metricIds : []).map((metric) => {
        const { name: label, formula, unit } = codebook[metric];
        return [name, 'metric', metric, null, label.en, label.id, unit, formula.en, formula.id];
      }),
      ...Object.entries(has('note') ? noValueTexts : {}).map(([reason, text]) => [
        ...[name, 'note', reason, null, text.en, text.id, 'text', null, null],
      ]),
    ];
  });
  return { ...own, rows };
}

function readmeOf(
  { title, scenario, tables, isPart, dialect }: ExperimentFolder,
  described: ExperimentTable,
): string {
  const [first] = tables;
  const file = first?.name ?? '';
  const plain = dialect.delimiter === ',';
  const r = plain
    ? ''
    : `, sep = "${dialect.delimiter}", dec = "${dialect.decimal}", fileEncoding = "UTF-8-BOM"`;
  const pandas = plain
    ? ''
    : `, sep="${dialect.delimiter}", decimal="${dialect.decimal}", encoding="utf-8-sig"`;
  const duckdb = plain ? '' : `, delim = '${dialect.delimiter}', decimal_separator = '${dialect.decimal}'`;
  const list = (language: keyof Text): string =>
    [...tables, described].map(({ name, meaning }) => `${name.padEnd(17)}${meaning[language]}`).join('\n');
  return `Saluran: ${title} of ${scenario}

ENGLISH
${isPart ? 'Stopped early: what is here is whole, but less certain; column n says how often each point was lived.\n' : ''}${list('en')}
scenario.yaml    the scenario that was varied
metadata.json    versions, command, values, digests
An empty cell is a value that does not exist; the column "note" says why.

BAHASA INDONESIA
${isPart ? 'Dihentikan lebih awal: isinya utuh, tetapi kurang pasti; kolom n menyebutkan berapa kali tiap titik dijalankan.\n' : ''}${list('id')}
scenario.yaml    skenario yang divariasikan
metadata.json    versi, perintah, nilai, digest
Sel kosong berarti nilainya tidak ada; kolom "note" menyebutkan alasannya.

R
d <- read.csv("${file}"${r}, check.names = FALSE)
print(subset(d, metric == "conversionRate"))

pandas
import pandas as pd
d = pd.read_csv("${file}"${pandas})
print(d[d["metric"] == "conversionRate"])

DuckDB
FROM read_csv('${file}'${duckdb}) WHERE metric = 'conversionRate';
`;
}
