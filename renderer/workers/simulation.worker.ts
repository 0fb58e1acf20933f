import { expose } from 'comlink';
import { config } from 'zod';
import {
  createSummary,
  createReplicationCache,
  parseScenario,
  planExperiment,
  simulateReplication,
  type ReplicationCache,
} from '../../sim/pipeline.ts';
import { createBundleWriter } from '../../sim/report/bundle.ts';
import { plainCsv, spreadsheetCsv } from '../../sim/report/csv.ts';
import { writeEvents, type EventWriter } from '../../sim/report/writeEvents.ts';
import { describeProblem } from '../../sim/scenario/messages.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';
import type { Problem } from '../../sim/scenario/problem.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import packageFile from '../../package.json';
import type { Edits } from '../stores/edits.ts';
import type { PreparedScenario, ProblemInWords } from '../stores/appStore.ts';
import type { BundleMeta } from '../../sim/report/bundleMeta.ts';
import { createBreather } from './breathe.ts';
import { createGate } from './createGate.ts';
import { openZipSink } from './zipSink.ts';
import { writeEdits } from './writeEdits.ts';
import type { ExportChoices, ReadScenario, RunEnd, RunProgress, SimulationService } from './protocol.ts';

// The page's policy forbids code made from text, which zod would try for speed.
config({ jitless: true });

const breathe = createBreather();
const gate = createGate(() => performance.now());

/** Least time between two pictures of a run on the screen, ms. */
const betweenPictures = 100;

/** Synthetic shoppers the cache may hold, over all its entries: some 100 MB. */
const cachedShoppers = 800_000;
const mostEntries = 400;

let cache: ReplicationCache | undefined;

/** What is remembered between runs, emptied when crowds of another size begin; none for crowds it could not hold. */
function cacheFor({ shoppers, setUps }: Scenario): ReplicationCache | undefined {
  const bound = Math.min(mostEntries, Math.floor(cachedShoppers / shoppers));
  if (bound < setUps.length + 2) cache = undefined;
  else if (cache?.bound !== bound) cache = createReplicationCache(bound);
  return cache;
}

/** The order that may go on; a newer one or `stop` takes its place. */
let current = -1;

const preparedTexts = import.meta.glob<string>('../../scenarios/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function inWords(problem: Problem, lines: readonly string[]): ProblemInWords {
  const message = { en: describeProblem(problem, 'en'), id: describeProblem(problem, 'id') };
  return { ...problem, message, lineText: lines[problem.line - 1] ?? '' };
}

function readScenario(text: string): ReadScenario {
  const read = parseScenario(text);
  if (read.kind === 'ok') return { kind: 'ready', scenario: read.value };
  const lines = text.split(/\r?\n/);
  return { kind: 'rejected', problems: read.problems.map((problem) => inWords(problem, lines)) };
}

const idOf = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');

function readPrepared(): readonly PreparedScenario[] {
  return Object.entries(preparedTexts).map(([path, text]) => {
    const read = readScenario(text);
    return read.kind === 'ready'
      ? { kind: 'ready', id: read.scenario.id, scenario: read.scenario, text }
      : { kind: 'broken', id: idOf(path), problems: read.problems };
  });
}

function writeScenario(text: string, edits: Edits): string {
  const written = writeEdits(text, edits);
  if (written.kind === 'ok') return written.value;
  throw new Error(written.problems.map((problem) => describeProblem(problem, 'en')).join('; '));
}

/** All worlds of one paired run, or null when `mayGoOn` says no between two of them. */
async function simulateWhole(
  plan: ReturnType<typeof planExperiment>,
  replication: number,
  remembered: ReplicationCache | undefined,
  mayGoOn: () => boolean,
  events?: EventWriter,
): Promise<readonly WorldResult[] | null> {
  const worlds: WorldResult[] = [];
  for (const world of simulateReplication(plan, replication, remembered, events?.record)) {
    events?.endWorld();
    worlds.push(world);
    await breathe();
    await gate.pass();
    if (!mayGoOn()) return null;
  }
  return worlds;
}

async function run(
  orderId: number,
  scenario: Scenario,
  onProgress: (progress: RunProgress) => void | Promise<void>,
): Promise<RunEnd> {
  const began = performance.now();
  current = orderId;
  gate.open();
  const restedBefore = gate.closedFor();
  const isCurrent = (): boolean => current === orderId;
  const remembered = cacheFor(scenario);
  const plan = planExperiment(scenario);
  const collected = createSummary(plan, printScenario(scenario));
  let done = 0;
  let lastPicture = 0;
  let shown = 0;
  const pictures = { unread: 0, last: Promise.resolve() };
  const show = (): void => {
    shown = done;
    lastPicture = performance.now();
    pictures.unread += 1;
    const elapsedSeconds = (lastPicture - began - (gate.closedFor() - restedBefore)) / 1000;
    const sent = onProgress({ orderId, done, elapsedSeconds, summary: collected.summary() });
    pictures.last = Promise.resolve(sent).then(() => {
      pictures.unread -= 1;
    });
  };
  for (let replication = 0; replication < plan.replications; replication += 1) {
    const worlds = await simulateWhole(plan, replication, remembered, isCurrent);
    if (worlds === null) break;
    collected.add(worlds);
    done += 1;
    const isDue = pictures.unread === 0 && performance.now() - lastPicture >= betweenPictures;
    if (done === 1 || isDue) show();
  }
  if (shown < done) show();
  await pictures.last;
  return { kind: done === plan.replications ? 'finished' : 'stopped', done };
}

/** The worlds are lived again, from the cache where it still holds them: the same bytes as on the screen. */
async function bundle(
  scenario: Scenario,
  replications: number,
  { events, spreadsheet }: ExportChoices,
): Promise<Uint8Array> {
  const remembered = cacheFor(scenario);
  const plan = planExperiment(scenario);
  const scenarioText = printScenario(scenario);
  const meta: BundleMeta = {
    scenario: scenario.id,
    scenarioText,
    startDate: scenario.startDate,
    currency: scenario.currency,
    productVersion: packageFile.version,
    command: null,
    writtenAt: null,
    dialect: spreadsheet ? spreadsheetCsv : plainCsv,
    stoppedBy: replications < plan.replications ? 'interrupt' : 'number',
    zeroRows: 'leftOut',
    events: events ? 'all' : 'none',
    format: 'csv',
  };
  const writer = createBundleWriter(plan, meta);
  const collected = createSummary(plan, scenarioText);
  const zip = openZipSink();
  const take = (pieces: Iterable<{ readonly name: string; readonly text: string }>): void => {
    for (const { name, text } of pieces) zip.add(name, text);
  };
  take(writer.open());
  for (let replication = 0; replication < replications; replication += 1) {
    const log = writeEvents({ plan, meta }, replication, (text) => {
      zip.add('events.csv', text);
    });
    const worlds = await simulateWhole(plan, replication, remembered, () => true, log);
    if (worlds === null) break;
    collected.add(worlds);
    for (const world of worlds) take(writer.world(world));
  }
  take(writer.finish(collected.summary()));
  return zip.end();
}

const service: SimulationService = {
  readPrepared,
  readScenario,
  writeScenario,
  run,
  bundle,
  pause: gate.close,
  goOn: gate.open,
  stop: () => {
    current = -1;
    gate.open();
  },
};

expose(service);
