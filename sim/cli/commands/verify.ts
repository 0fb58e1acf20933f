import path from 'node:path';
import * as z from 'zod';
import { MODEL_VERSION } from '../../modelVersion.ts';
import { createSummary, parseScenario, planExperiment, simulateReplication } from '../../pipeline.ts';
import { createBundleWriter, fileNamesOf, type BundlePiece } from '../../report/bundle.ts';
import { nameIn, type BundleMeta } from '../../report/bundleMeta.ts';
import type { CsvDialect } from '../../report/csv.ts';
import { writeEvents } from '../../report/writeEvents.ts';
import { failed, ok, type Result } from '../../result.ts';
import { locateProblem } from '../../scenario/messages.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { openTexts } from '../bundleTexts.ts';
import { openGivenFile, type Deviation, type GivenFile } from '../givenFile.ts';
import { isThere, readText } from '../preparedScenarios.ts';
import { createProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { verifySayings } from '../verifySayings.ts';

/** What of metadata.json cannot be worked out from the scenario. */
const metadataForm = z.object({
  modelVersion: z.string(),
  productVersion: z.string(),
  command: z.string().nullable(),
  writtenAt: z.string().nullable(),
  stoppedBy: z.enum(['number', 'halfWidth', 'time', 'interrupt']),
  replications: z.object({ done: z.int().min(1).max(10_000), asked: z.int().min(1).max(10_000) }),
  csv: z.object({
    bom: z.boolean(),
    delimiter: z.enum([',', ';']),
    decimal: z.enum(['.', ',']),
    zeroRows: z.enum(['leftOut', 'kept']),
  }),
  events: z.union([z.enum(['none', 'all']), z.array(z.int().min(1))]).default('none'),
  format: z.enum(['csv', 'parquet']).default('csv'),
});

interface Bundle {
  readonly scenario: Scenario;
  readonly meta: BundleMeta;
  readonly modelVersion: string;
  readonly done: number;
}

/**
 * `verify BUNDLE`: lives the scenario of an export bundle again and holds every file against what comes out, byte by byte; says that they
 * are identical, or names the first place where they differ. Exit codes: 0 identical, 1 different, 2 no bundle.
 */
export async function verify(folder: string, terminal: Terminal): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const read = readBundle(folder, terminal);
  if (read.kind === 'failed') {
    for (const sentence of read.problems) complain(sentence);
    return exitCodes.badInput;
  }
  const { scenario, meta, modelVersion, done } = read.value;
  if (modelVersion !== MODEL_VERSION) complain(say(verifySayings.otherModel(modelVersion, MODEL_VERSION)));
  print(say(verifySayings.checking(done, scenario.setUps.length)));
  const names = fileNamesOf(meta);
  const missing = names
    .map((name) => nameIn(meta.format, name))
    .find((name) => !isThere(path.join(folder, name)));
  if (missing !== undefined) {
    print(say(verifySayings.fileMissing(missing)));
    return exitCodes.failed;
  }
  const texts = await openTexts(folder, meta);
  const files = new Map(names.map((name) => [name, openGivenFile(texts.place(name))]));
  try {
    const found = await liveAgain({ scenario, meta, done }, files, terminal);
    if (found.kind === 'same') {
      print(say(verifySayings.identical(names.length, found.digest)));
      return exitCodes.ok;
    }
    for (const line of describe(found.file, found.deviation, meta.dialect, terminal)) print(line);
    return exitCodes.failed;
  } finally {
    for (const file of files.values()) file.close();
    texts.close();
  }
}

function readBundle(folder: string, { say, language }: Terminal): Result<Bundle, string> {
  for (const file of ['metadata.json', 'scenario.yaml'])
    if (!isThere(path.join(folder, file))) return failed([say(verifySayings.noBundle(folder, file))]);
  const metadataFile = path.join(folder, 'metadata.json');
  const metadataText = readText(metadataFile, language);
  if (metadataText.kind === 'failed') return metadataText;
  const parsed = metadataForm.safeParse(parseJson(metadataText.value.text));
  if (!parsed.success) {
    const keys = parsed.error.issues.map((issue) => issue.path.join('.') || 'a JSON object');
    return failed(keys.map((key) => say(verifySayings.badMetadata(metadataFile, key))));
  }
  const scenarioFile = path.join(folder, 'scenario.yaml');
  const scenarioText = readText(scenarioFile, language);
  if (scenarioText.kind === 'failed') return scenarioText;
  const { text } = scenarioText.value;
  const scenario = parseScenario(text);
  if (scenario.kind === 'failed')
    return failed(scenario.problems.map((problem) => locateProblem(scenarioFile, problem, language)));
  const { csv, replications, modelVersion, ...told } = parsed.data;
  const { zeroRows, ...dialect } = csv;
  const { id, startDate, currency } = scenario.value;
  const meta = { ...told, scenario: id, scenarioText: text, startDate, currency, dialect, zeroRows };
  return ok({ scenario: scenario.value, meta, modelVersion, done: replications.done });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Found =
  | { readonly kind: 'same'; readonly digest: string }
  | { readonly kind: 'different'; readonly file: string; readonly deviation: Deviation };

/** Ends at the first place that differs. The loop hands over between worlds, so that Ctrl-C is heard. */
async function liveAgain(
  { scenario, meta, done }: Pick<Bundle, 'scenario' | 'meta' | 'done'>,
  files: ReadonlyMap<string, GivenFile>,
  terminal: Terminal,
): Promise<Found> {
  const plan = planExperiment(scenario);
  const writer = createBundleWriter(plan, meta);
  const summary = createSummary(plan, meta.scenarioText);
  const progress = createProgress(done * plan.setUps.length, terminal);
  const hold = (pieces: Iterable<BundlePiece>): Found | null => {
    for (const { name, text } of pieces) {
      const deviation = files.get(name)?.compare(text) ?? null;
      if (deviation !== null) return { kind: 'different', file: name, deviation };
    }
    return null;
  };
  let lived = 0;
  const inHeaders = hold(writer.open());
  if (inHeaders !== null) return inHeaders;
  for (let replication = 0; replication < done; replication += 1) {
    const worlds = [];
    let inEvents: Found | null = null;
    const events = writeEvents({ plan, meta }, replication, (text) => {
      inEvents ??= hold([{ name: 'events.csv', text }]);
    });
    for (const world of simulateReplication(plan, replication, undefined, events.record)) {
      worlds.push(world);
      events.endWorld();
      // Days and metrics say more than a single event.
      const found = hold(writer.world(world)) ?? inEvents;
      lived += 1;
      progress.show(lived);
      await new Promise((resolve) => setImmediate(resolve));
      if (found === null) continue;
      progress.clear();
      return found;
    }
    summary.add(worlds);
  }
  progress.clear();
  const figures = summary.summary();
  const found = hold(writer.finish(figures));
  if (found !== null) return found;
  for (const [file, given] of files) {
    const deviation = given.compareEnd();
    if (deviation !== null) return { kind: 'different', file, deviation };
  }
  return { kind: 'same', digest: figures.digest };
}

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

function describe(
  file: string,
  { line, header, expected, found }: Deviation,
  { delimiter }: CsvDialect,
  { say }: Terminal,
): readonly string[] {
  const head = say(verifySayings.differs(file, line));
  if (found === null) return [head, say(verifySayings.lineMissing())];
  if (expected === null) return [head, say(verifySayings.lineTooMany()), `  ${found}`];
  if (!file.endsWith('.csv')) return [head, say(verifySayings.cell(file, expected.trim(), found.trim()))];
  const columns = header.split(delimiter);
  const [wanted, there] = [expected.split(delimiter), found.split(delimiter)];
  const at = columns.findIndex((_, index) => wanted[index] !== there[index]);
  const where = columns
    .map((column, index) => ({ column, value: wanted[index] ?? '' }))
    .filter(({ column, value }) => places.includes(column) && value !== '')
    .map(({ column, value }) => `${column} ${value}`)
    .join(', ');
  const column = columns[at] ?? file;
  return [
    head,
    ...(where === '' ? [] : [say(verifySayings.where(where))]),
    say(verifySayings.cell(column, wanted[at] ?? expected, there[at] ?? found)),
  ];
}
