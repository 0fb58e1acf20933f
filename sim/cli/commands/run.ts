import { closingPieces, fileNamesOf, growingNamesOf, openingPieces } from '../../report/bundle.ts';
import { writeJournalHead } from '../../experiments/journal.ts';
import type { ReplicationFigures } from '../../metrics/measureReplication.ts';
import { planExperiment } from '../../pipeline.ts';
import { nameIn, type BundleMeta, type EventChoice } from '../../report/bundleMeta.ts';
import { plainCsv, spreadsheetCsv } from '../../report/csv.ts';
import { failed, ok, type Result } from '../../result.ts';
import { printScenario } from '../../scenario/printScenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { openBundleFolder, refusalOf, type BundleFolder } from '../bundleFolder.ts';
import { turnIntoParquet } from '../parquetBundle.ts';
import { writeCommand } from '../commandLine.ts';
import { exportSayings } from '../exportSayings.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { headlineLines, headlineReference } from '../headline.ts';
import { listenForInterrupt } from '../interrupt.ts';
import { liveRun, type RunOutcome } from '../liveRun.ts';
import { openScenario, type Overrides } from '../openScenario.ts';
import { productVersion } from '../productVersion.ts';
import { createProgress } from '../progress.ts';
import { readEvents } from '../readEvents.ts';
import { readStopping, type Stopping, type StoppingOptions } from '../readStopping.ts';
import { reasonOf } from '../reasonOf.ts';
import { describeResumeRefusal, resumeFolder } from '../resumeFolder.ts';
import { sayings } from '../sayings.ts';
import { stoppingLines } from '../stoppingLines.ts';
import { stoppingSayings } from '../stoppingSayings.ts';
import type { Terminal } from '../terminal.ts';
import { sizeLine } from './describe.ts';

export interface RunOptions extends Overrides, StoppingOptions {
  readonly replications?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly resume?: boolean;
  readonly spreadsheet?: boolean;
  /** `all`, or numbers of shoppers with commas between. */
  readonly events?: string;
  readonly format?: BundleMeta['format'];
}

/** Replications at most where intervals or the time decide and nobody says. */
const LIMIT = 1000;

/**
 * `run SCENARIO`: lives every replication in every set-up, prints the headlines with intervals and the digest, and
 * writes the export bundle. Worlds are measured, written and dropped in worker threads, so memory does not grow with
 * replications.
 */
export async function run(given: string, options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const refuse = (sentences: readonly string[]): ExitCode => {
    for (const sentence of sentences) complain(sentence);
    return exitCodes.badInput;
  };
  const opened = openScenario(given, options, terminal.language);
  if (opened.kind === 'failed') return refuse(opened.problems);
  const stopping = readStopping(options);
  if (stopping.kind === 'failed') return refuse(stopping.problems.map(say));
  const { rules, seconds } = stopping.value;
  const decidesLater = rules.length > 0 || seconds !== null;
  const limit = decidesLater && options.replications === undefined ? LIMIT : opened.value.replications;
  const scenario: Scenario = { ...opened.value, replications: limit };
  const events = readEvents(options, scenario.shoppers);
  if (events.kind === 'failed') return refuse(events.problems.map(say));
  if (options.format === 'parquet' && options.out === undefined)
    return refuse([say(exportSayings.needsOut('--format parquet'))]);
  if (options.format === 'parquet' && options.spreadsheet === true)
    return refuse([say(exportSayings.parquetAlone())]);
  const place = openPlace(scenario, options, events.value, terminal);
  if (place.kind === 'failed') return refuse(place.problems);
  const { folder, before } = place.value;

  print(`${say(scenario.title)} (${scenario.id})`);
  print(sizeLine(scenario, terminal, decidesLater));
  if (before.length > 0) print(say(stoppingSayings.resumed(before.length)));
  try {
    const job = { scenario, folder, before, given, options, events: events.value, stopping: stopping.value };
    return await live(job, terminal);
  } catch (error) {
    folder?.drop();
    if (options.out === undefined || !(error instanceof Error && 'syscall' in error)) throw error;
    complain(say(sayings.notWritten(options.out, say(reasonOf(error)))));
    return exitCodes.failed;
  }
}

interface Place {
  readonly folder: BundleFolder | null;
  /** Replications that are in it already. */
  readonly before: readonly ReplicationFigures[];
}

/** A new folder, a part to go on with, or none; or the sentences that say why not. */
function openPlace(
  scenario: Scenario,
  options: RunOptions,
  events: EventChoice,
  terminal: Terminal,
): Result<Place, string> {
  const { say } = terminal;
  const { out, force = false, resume = false, spreadsheet = false } = options;
  if (out === undefined)
    return resume ? failed([say(stoppingSayings.resumeNeedsOut())]) : ok({ folder: null, before: [] });
  if (resume && force) return failed([say(stoppingSayings.resumeOrForce())]);
  const about = {
    kind: 'run',
    scenario: printScenario({ ...scenario, replications: 1 }),
    spreadsheet,
    events,
  };
  const growing = growingNamesOf({ events });
  if (resume) {
    const resumed = resumeFolder(out, {
      isSame: (other) => JSON.stringify(other) === JSON.stringify(about),
      wanted: scenario.replications,
      growing,
      names: fileNamesOf({ events }).flatMap((name) => [name, nameIn('parquet', name)]),
    });
    if (resumed.kind === 'failed')
      return failed(resumed.problems.map((problem) => say(describeResumeRefusal(out, problem))));
    const { folder, entries } = resumed.value;
    return ok({ folder, before: entries.map(({ figures }) => figures) });
  }
  const refusal = refusalOf(out, force);
  if (refusal !== null) return failed([say(sayings[refusal.kind](out, refusal.place))]);
  const opened = openBundleFolder(out, writeJournalHead(about), growing);
  return opened.kind === 'ok'
    ? ok({ folder: opened.value, before: [] })
    : failed(opened.problems.map((parent) => say(sayings.noNewFolder(out, parent))));
}

interface Job extends Place {
  readonly scenario: Scenario;
  readonly given: string;
  readonly options: RunOptions;
  readonly events: EventChoice;
  readonly stopping: Stopping;
}

async function live(job: Job, terminal: Terminal): Promise<ExitCode> {
  const { scenario, folder, before, options, stopping } = job;
  const { say, print, complain } = terminal;
  const plan = planExperiment(scenario);
  const meta = metaOf(job, scenario);
  if (before.length === 0) folder?.append(openingPieces(meta));

  const interrupt = listenForInterrupt(() => {
    complain(`\n${say(sayings.stopping())}`);
  });
  const worlds = plan.replications * plan.setUps.length;
  const progress = createProgress(worlds, terminal, before.length * plan.setUps.length);
  const outcome = await liveRun({
    ...{ plan, before, stopping, interrupt, progress },
    reference: headlineReference(scenario),
    limit: plan.replications,
    files: folder && { folder, meta },
  });
  progress.clear();
  interrupt.forget();
  const { replications, stoppedBy } = outcome;
  if (replications.length === 0) {
    folder?.drop();
    complain(say(sayings.nothingDone()));
    return exitCodes.interrupted;
  }

  // What ended by a rule is whole: asked for anew with that number it gives the same bytes.
  const isPart = stoppedBy === 'interrupt';
  const asRun: Scenario = isPart ? scenario : { ...scenario, replications: replications.length };
  const summary = outcome.figures.figures(printScenario(asRun));
  const closing = {
    plan: { ...plan, replications: asRun.replications },
    meta: metaOf(job, asRun, outcome),
  };
  folder?.append(closingPieces(closing, summary, digestsOf(replications)));
  if (folder !== null && closing.meta.format === 'parquet') await turnIntoParquet(folder.place, closing.meta);
  folder?.finish(isPart);
  if (isPart) print(say(sayings.partial(replications.length, plan.replications)));
  if (folder !== null && isPart && options.format === 'parquet') print(say(exportSayings.partIsCsv()));
  for (const line of stoppingLines(outcome, terminal)) print(line);
  for (const line of headlineLines(scenario, summary, terminal.language)) print(line);
  print('');
  if (options.out !== undefined) print(say(sayings.written(options.out)));
  print(`digest: ${summary.digest}`);
  return isPart ? exitCodes.interrupted : exitCodes.ok;
}

function digestsOf(
  replications: readonly ReplicationFigures[],
): readonly { readonly setUp: string; readonly replication: number; readonly digest: string }[] {
  return replications.flatMap(({ replication, worlds }) =>
    worlds.map(({ setUp, digest }) => ({ setUp, replication: replication + 1, digest })),
  );
}

function metaOf({ given, options, events }: Job, scenario: Scenario, outcome?: RunOutcome): BundleMeta {
  const { seed, shoppers, days, setUps, set, untilHalfWidth, spreadsheet } = options;
  const stoppedBy = outcome?.stoppedBy ?? 'number';
  const replications = stoppedBy === 'time' ? String(scenario.replications) : options.replications;
  return {
    scenario: scenario.id,
    scenarioText: printScenario(scenario),
    startDate: scenario.startDate,
    currency: scenario.currency,
    productVersion: productVersion(),
    // Where the files were put and how many workers wrote them is left out: it changes nothing in them.
    command: writeCommand(['run', given], {
      ...{ seed, shoppers, days, replications, 'set-ups': setUps, set },
      'until-half-width': stoppedBy === 'time' ? undefined : untilHalfWidth,
      spreadsheet,
      ...{ events: options.events, format: options.format },
    }),
    writtenAt: null,
    dialect: spreadsheet === true ? spreadsheetCsv : plainCsv,
    stoppedBy,
    zeroRows: 'leftOut',
    events,
    // A part stays in CSV, which can be gone on with.
    format: stoppedBy === 'interrupt' ? 'csv' : (options.format ?? 'csv'),
  };
}
