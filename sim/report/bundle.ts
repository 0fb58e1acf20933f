import type { ExperimentFigures } from '../metrics/summary.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { WorldResult } from '../world/worldResult.ts';
import { accountLines } from './accountLines.ts';
import {
  codebookColumns,
  dailyColumns,
  differenceColumns,
  ledgerColumns,
  moneyColumns,
  shopperColumns,
  summaryColumns,
} from './bundleColumns.ts';
import { nameIn, type BundleContext, type BundleMeta } from './bundleMeta.ts';
import type { Column, TypedColumn } from './column.ts';
import { eventColumns } from './eventColumns.ts';
import { codebookRows } from './codebookRows.ts';
import { inPieces, writeHeader, writeRow, type Cell, type CsvDialect } from './csv.ts';
import { dailyLines } from './dailyLines.ts';
import { ledgerLines } from './ledgerLines.ts';
import { writeMetadata, type WorldDigest } from './metadata.ts';
import { writeReadme } from './readme.ts';
import { shopperLines } from './shopperLines.ts';
import { differenceRows, summaryRows } from './summaryRows.ts';

/** The files that grow world by world. */
const worldFiles = [
  { name: 'daily.csv', columns: dailyColumns.map((column) => column.name), lines: dailyLines },
  { name: 'shoppers.csv', columns: shopperColumns.map((column) => column.name), lines: shopperLines },
  { name: 'ledger.csv', columns: ledgerColumns.map((column) => column.name), lines: ledgerLines },
  { name: 'money.csv', columns: moneyColumns.map((column) => column.name), lines: accountLines },
] as const;

/** Every file a bundle may have, in the order of its description. */
const allNames = [
  'summary.csv',
  'differences.csv',
  'daily.csv',
  'shoppers.csv',
  'ledger.csv',
  'money.csv',
  'events.csv',
  'codebook.csv',
  'scenario.yaml',
  'metadata.json',
  'README.txt',
] as const;
export type BundleFileName = (typeof allNames)[number];

type Choices = Pick<BundleMeta, 'events'>;

/** The tables of a bundle and their columns, in the order of the files. */
export const bundleTables: Readonly<Partial<Record<BundleFileName, readonly TypedColumn[]>>> = {
  'summary.csv': summaryColumns,
  'differences.csv': differenceColumns,
  'daily.csv': dailyColumns,
  'shoppers.csv': shopperColumns,
  'ledger.csv': ledgerColumns,
  'money.csv': moneyColumns,
  'events.csv': eventColumns,
  'codebook.csv': codebookColumns,
};

/** Whether a file of that name may be part of a bundle, in whatever format. */
export const anyBundleFile = (name: string): boolean =>
  allNames.some((one) => one === name || nameIn('parquet', one) === name);

/** The files of a bundle without events. */
export const bundleFileNames = allNames.filter((name) => name !== 'events.csv');

/** Every file of a bundle, in the order of its description. */
export const fileNamesOf = ({ events }: Choices): readonly BundleFileName[] =>
  events === 'none' ? bundleFileNames : allNames;

/** The files that grow world by world; events.csv does while a world is lived (writeEvents.ts). */
export const growingNamesOf = ({ events }: Choices): readonly BundleFileName[] => [
  ...worldFiles.map(({ name }) => name),
  ...(events === 'none' ? [] : (['events.csv'] as const)),
];

/** The next text of a file, to be appended to what it has so far (UTF-8). */
export interface BundlePiece {
  readonly name: BundleFileName;
  readonly text: string;
}

/** Writes a bundle while its worlds come in: a world may be dropped once its pieces are taken. */
export interface BundleWriter {
  /** The headers; the other pieces bring them along unless they were taken before. Events, which bypass the writer, need them first. */
  open(): Generator<BundlePiece>;
  /**
   * The pieces of one world. Worlds of whole replications only, so that sums over files equal the summary; files hold
   * them in the order in which they come, which should be that of replications and set-ups.
   */
  world(result: WorldResult): Generator<BundlePiece>;
  /** The pieces of the files that are about all worlds together; afterwards the bundle is complete. */
  finish(summary: ExperimentFigures): Generator<BundlePiece>;
}

/** A bundle as a sink: pieces of about 64 000 characters, however large its files become. */
export function createBundleWriter(plan: ExperimentPlan, meta: BundleMeta): BundleWriter {
  const context: BundleContext = { plan, meta };
  const worlds: WorldDigest[] = [];
  let opened = false;

  function* open(): Generator<BundlePiece> {
    if (!opened) yield* openingPieces(meta);
    opened = true;
  }

  return {
    open,
    *world(result) {
      yield* open();
      worlds.push({ setUp: result.setUp, replication: result.replication + 1, digest: result.digest });
      yield* worldPieces(context, result);
    },
    *finish(summary) {
      yield* open();
      yield* closingPieces(context, summary, worlds);
    },
  };
}

/** The beginnings of the files that grow world by world. */
export function* openingPieces({ dialect, events }: BundleMeta): Generator<BundlePiece> {
  for (const { name, columns } of worldFiles) yield { name, text: writeHeader(columns, dialect) };
  const eventNames = eventColumns.map(({ name }) => name);
  if (events !== 'none') yield { name: 'events.csv', text: writeHeader(eventNames, dialect) };
}

/** What one world adds to them; the same whoever writes it, and whatever was written before. */
export function* worldPieces(context: BundleContext, world: WorldResult): Generator<BundlePiece> {
  for (const { name, lines } of worldFiles) {
    for (const text of inPieces(lines(context, world))) yield { name, text };
  }
}

/** The files that are about all worlds together; with them the bundle is complete. */
export function* closingPieces(
  context: BundleContext,
  summary: ExperimentFigures,
  worlds: readonly WorldDigest[],
): Generator<BundlePiece> {
  for (const { name, chunks } of closingFiles(context, summary, worlds)) {
    for (const text of chunks) yield { name, text };
  }
}

/** One file of a bundle as text in pieces. */
export interface BundleFile {
  readonly name: BundleFileName;
  readonly chunks: Iterable<string>;
}

/** A bundle file by file, when all its worlds are at hand; the same bytes as the writer's. Events are gone by then: it has no events.csv. */
export function* bundleFiles(
  plan: ExperimentPlan,
  meta: BundleMeta,
  worlds: readonly WorldResult[],
  summary: ExperimentFigures,
): Generator<BundleFile> {
  const context: BundleContext = { plan, meta };
  for (const { name, columns, lines } of worldFiles) {
    yield { name, chunks: inPieces(withHeader(writeHeader(columns, meta.dialect), worlds, lines, context)) };
  }
  const digests = worlds.map(({ setUp, replication, digest }) => ({
    setUp,
    replication: replication + 1,
    digest,
  }));
  yield* closingFiles(context, summary, digests);
}

function* withHeader(
  header: string,
  worlds: readonly WorldResult[],
  lines: (context: BundleContext, world: WorldResult) => Iterable<string>,
  context: BundleContext,
): Generator<string> {
  yield header;
  for (const world of worlds) yield* lines(context, world);
}

function* closingFiles(
  context: BundleContext,
  summary: ExperimentFigures,
  worlds: readonly WorldDigest[],
): Generator<BundleFile> {
  const { scenario, scenarioText, dialect } = context.meta;
  const differences = differenceRows(scenario, summary);
  yield { name: 'summary.csv', chunks: table(summaryColumns, summaryRows(scenario, summary), dialect) };
  yield { name: 'differences.csv', chunks: table(differenceColumns, differences, dialect) };
  yield { name: 'codebook.csv', chunks: table(codebookColumns, codebookRows(context.meta), dialect) };
  yield { name: 'scenario.yaml', chunks: [scenarioText] };
  yield { name: 'metadata.json', chunks: [writeMetadata(context, summary, worlds)] };
  yield { name: 'README.txt', chunks: [writeReadme(context, summary)] };
}

function* table<Row extends Readonly<Record<keyof Row, Cell>>>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  dialect: CsvDialect,
): Generator<string> {
  const names = columns.map((column) => column.name);
  yield* inPieces([
    writeHeader(names, dialect),
    ...rows.map((row) =>
      writeRow(
        names.map((name) => row[name]),
        dialect,
      ),
    ),
  ]);
}
