import { expose } from 'comlink';
import { config } from 'zod';
import {
  createSummary,
  planExperiment,
  simulateReplication,
  type ReplicationCache,
} from '../../sim/pipeline.ts';
import { createBundleWriter } from '../../sim/report/bundle.ts';
import { plainCsv, spreadsheetCsv } from '../../sim/report/csv.ts';
import { writeEvents, type EventWriter } from '../../sim/report/writeEvents.ts';
import { describeProblem } from '../../sim/scenario/messages.ts';
import { createScenarioPrinter } from '../../sim/scenario/printScenario.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import packageFile from '../../package.json';
import type { Edits } from '../stores/edits.ts';
import type { BundleMeta } from '../../sim/report/bundleMeta.ts';
import { createBreather } from './breathe.ts';
import { createGate } from './createGate.ts';
import { createSignal } from './createSignal.ts';
import { liveReplications } from './liveReplications.ts';
import { createKeptWorlds } from './pool/keptWorlds.ts';
import { liveTask } from './pool/liveTask.ts';
import type { PoolPiece, PoolTask } from './pool/poolProtocol.ts';
import { startPool } from './pool/startPool.ts';
import { readScenario } from './readScenario.ts';
import { openZipSink } from './zipSink.ts';
import { writeEdits } from './writeEdits.ts';
import type { ExportChoices, RunEnd, RunProgress, SimulationService } from './protocol.ts';

// The page's policy forbids code made from text, which zod would try for speed.
config({ jitless: true });

const breathe = createBreather();
const gate = createGate(() => performance.now());

/** Synthetic shoppers that all workers together may remember: some 100 MB. */
const rememberedShoppers = 800_000;

/** Of these, what each of the workers of the latest run may. */
let keptShoppers = rememberedShoppers;
const keptFor = createKeptWorlds();

/** Further workers begin when the first numbers are in, or after so many ms: a slider on the move needs no more than those. */
const mostWaiting = 300;

const pool = startPool();

const print = createScenarioPrinter();

/** Ends the run under way. */
let stopCurrent = (): void => undefined;

/** Settles when the page has drawn what it was sent last. */
let drawing: Promise<unknown> = Promise.resolve();

/** Where there is no core beside those of the page and what draws it, the page comes first: its tasks would take twice as long. */
const drawsFirst = navigator.hardwareConcurrency <= 2;

const mayRest = async (): Promise<void> => {
  await breathe();
  await gate.pass();
  if (drawsFirst) await drawing;
};

function writeScenario(text: string, edits: Edits): string {
  const written = writeEdits(text, edits);
  if (written.kind === 'ok') return written.value;
  throw new Error(written.problems.map((problem) => describeProblem(problem, 'en')).join('; '));
}

/** All worlds of one paired run, with what happens in them written down. */
async function simulateWhole(
  plan: ReturnType<typeof planExperiment>,
  replication: number,
  remembered: ReplicationCache | undefined,
  events: EventWriter,
): Promise<readonly WorldResult[]> {
  const worlds: WorldResult[] = [];
  for (const world of simulateReplication(plan, replication, remembered, events.record)) {
    events.endWorld();
    worlds.push(world);
    await mayRest();
  }
  return worlds;
}

async function run(
  orderId: number,
  scenario: Scenario,
  workers: number,
  onProgress: (progress: RunProgress) => void | Promise<void>,
): Promise<RunEnd> {
  const began = performance.now();
  stopCurrent();
  gate.open();
  const restedBefore = gate.closedFor();
  const plan = planExperiment(scenario);
  const size = Math.max(1, Math.min(workers, plan.replications));
  keptShoppers = rememberedShoppers / size;
  const kept = keptShoppers;
  const first = createSignal();
  const halt = createSignal();
  stopCurrent = halt.give;
  const onWorld = (): void => undefined;
  const mayGoOn = async (): Promise<boolean> => {
    await mayRest();
    return !halt.isGiven();
  };
  const here = {
    do: (task: PoolTask, hand: (piece: PoolPiece) => void) =>
      liveTask(task, { mayGoOn, keptFor, onWorld }, hand),
    drop: halt.give,
  };
  const hired = pool.hire({
    ...{ size, onWorld, here, spare: here },
    ready: Promise.race([first.given, new Promise((resolve) => setTimeout(resolve, mostWaiting))]),
  });
  const done = await liveReplications({
    plan,
    scenarioText: print(scenario),
    workforce: {
      ...hired,
      do: (replication, hand) =>
        hired.do({ kind: 'replication', task: { plan, replication, keptShoppers: kept } }, (piece) => {
          if (piece.kind === 'replication') hand(piece.done);
        }),
    },
    halted: halt.given,
    now: () => performance.now(),
    show: (whole, summary) => {
      first.give();
      const elapsedSeconds = (performance.now() - began - (gate.closedFor() - restedBefore)) / 1000;
      const drawn = Promise.resolve(onProgress({ orderId, done: whole, elapsedSeconds, summary }));
      drawing = drawn.catch(() => undefined);
      return drawn;
    },
  });
  return { kind: done === plan.replications ? 'finished' : 'stopped', done };
}

/** The worlds are lived again, from the cache where it still holds them: the same bytes as on the screen. */
async function bundle(
  scenario: Scenario,
  replications: number,
  { events, spreadsheet }: ExportChoices,
): Promise<Uint8Array> {
  const plan = planExperiment(scenario);
  const remembered = keptFor(plan, keptShoppers);
  const scenarioText = print(scenario);
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
    const worlds = await simulateWhole(plan, replication, remembered, log);
    collected.add(worlds);
    for (const world of worlds) take(writer.world(world));
  }
  take(writer.finish(collected.summary()));
  return zip.end();
}

const service: SimulationService = {
  readScenario,
  writeScenario,
  run,
  bundle,
  pause: () => {
    gate.close();
    pool.pause();
  },
  goOn: () => {
    gate.open();
    pool.goOn();
  },
  stop: () => {
    stopCurrent();
    gate.open();
  },
};

expose(service);
