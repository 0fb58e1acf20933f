import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { createSummary, planExperiment, simulateReplication } from '../../pipeline.ts';
import { createBundleWriter, type BundleWriter } from '../../report/bundle.ts';
import { plainCsv, spreadsheetCsv } from '../../report/csv.ts';
import { printScenario } from '../../scenario/printScenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { WorldResult } from '../../world/worldResult.ts';
import { openBundleFolder, refusalOf, type BundleFolder } from '../bundleFolder.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { headlineLines } from '../headline.ts';
import { openScenario, type Overrides } from '../openScenario.ts';
import { createProgress } from '../progress.ts';
import { reasonOf } from '../reasonOf.ts';
import { sayings } from '../sayings.ts';
import type { Terminal } from '../terminal.ts';
import { sizeLine } from './describe.ts';

export interface RunOptions extends Overrides {
  readonly out?: string;
  readonly force?: boolean;
  readonly spreadsheet?: boolean;
}

/**
 * `run SCENARIO`: lives every replication in every set-up, prints the headlines with intervals and the digest, and
 * writes the export bundle. Worlds are consumed and dropped, so memory does not grow with replications.
 */
export async function run(given: string, options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const refuse = (sentences: readonly string[]): ExitCode => {
    for (const sentence of sentences) complain(sentence);
    return exitCodes.badInput;
  };
  const opened = openScenario(given, options, terminal.language);
  if (opened.kind === 'failed') return refuse(opened.problems);
  const { out } = options;
  const refusal = out === undefined ? null : refusalOf(out, options.force === true);
  if (out !== undefined && refusal !== null) return refuse([say(sayings[refusal.kind](out, refusal.place))]);
  const place = out === undefined ? null : openBundleFolder(out);
  if (out !== undefined && place?.kind === 'failed')
    return refuse(place.problems.map((parent) => say(sayings.noNewFolder(out, parent))));
  const folder = place?.kind === 'ok' ? place.value : null;

  const scenario = opened.value;
  print(`${say(scenario.title)} (${scenario.id})`);
  print(sizeLine(scenario, terminal));
  try {
    return await live(scenario, { folder, options, command: commandLine(given, options) }, terminal);
  } catch (error) {
    folder?.drop();
    if (out === undefined || !(error instanceof Error && 'syscall' in error)) throw error;
    complain(say(sayings.notWritten(out, say(reasonOf(error)))));
    return exitCodes.failed;
  }
}

interface Sink {
  readonly folder: BundleFolder | null;
  readonly options: RunOptions;
  readonly command: string;
}

async function live(
  scenario: Scenario,
  { folder, options, command }: Sink,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const plan = planExperiment(scenario);
  const scenarioText = printScenario(scenario);
  const gathered = createSummary(plan, scenarioText);
  const writer: BundleWriter | null =
    folder &&
    createBundleWriter(plan, {
      scenario: scenario.id,
      scenarioText,
      startDate: scenario.startDate,
      currency: scenario.currency,
      productVersion: productVersion(),
      command,
      writtenAt: null,
      dialect: options.spreadsheet === true ? spreadsheetCsv : plainCsv,
      zeroRows: 'leftOut',
    });

  const stop = onInterrupt(() => {
    complain(`\n${say(sayings.stopping())}`);
  });
  const progress = createProgress(plan.replications * plan.setUps.length, terminal);
  let replication = 0;
  for (; replication < plan.replications && !stop.asked(); replication++) {
    const worlds: WorldResult[] = [];
    for (const world of simulateReplication(plan, replication)) {
      worlds.push(world);
      progress.show(replication * plan.setUps.length + worlds.length);
      await setImmediate(); // lets Ctrl-C through
      if (stop.asked()) break;
    }
    if (worlds.length < plan.setUps.length) break;
    gathered.add(worlds);
    if (writer !== null) for (const world of worlds) folder?.append(writer.world(world));
  }
  progress.clear();
  stop.forget();
  if (replication === 0) {
    folder?.drop();
    complain(say(sayings.nothingDone()));
    return exitCodes.interrupted;
  }

  const summary = gathered.summary();
  if (writer !== null) folder?.append(writer.finish(summary));
  folder?.finish();
  const isPart = replication < plan.replications;
  if (isPart) print(say(sayings.partial(replication, plan.replications)));
  for (const line of headlineLines(scenario, summary, terminal.language)) print(line);
  print('');
  if (options.out !== undefined) print(say(sayings.written(options.out)));
  print(`digest: ${summary.digest}`);
  return isPart ? exitCodes.interrupted : exitCodes.ok;
}

function onInterrupt(heard: () => void): { readonly asked: () => boolean; readonly forget: () => void } {
  let asked = false;
  const listen = (): void => {
    if (!asked) heard();
    asked = true;
  };
  process.on('SIGINT', listen);
  return { asked: () => asked, forget: () => void process.off('SIGINT', listen) };
}

function productVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return manifest.version;
}

/** The command that makes these files again. Where they were put is left out: it changes nothing in them. */
function commandLine(
  given: string,
  { seed, shoppers, days, replications, setUps, set, spreadsheet }: RunOptions,
): string {
  const named = { seed, shoppers, days, replications, 'set-ups': setUps };
  const words = ['run', given];
  for (const [name, value] of Object.entries(named)) if (value !== undefined) words.push(`--${name}`, value);
  for (const one of set ?? []) words.push('--set', one);
  if (spreadsheet === true) words.push('--spreadsheet');
  return `npm run saluran -- ${words.map(quote).join(' ')}`;
}

const quote = (word: string): string =>
  /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
