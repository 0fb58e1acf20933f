import { proxy } from 'comlink';
import { createRunQueue } from '../workers/runQueue.ts';
import type { RunProgress } from '../workers/protocol.ts';
import { simulationService } from '../workers/simulationClient.ts';
import { remember, stepBack, stepForward, type Step } from './history.ts';
import { useLab } from './labStore.ts';
import { summaryOf, type Run, type RunOrder } from './run.ts';
import { settled } from './comparison.ts';
import { pruned } from './editSetUps.ts';
import type { Edits, SettingValue } from './edits.ts';
import { shapeOf } from './setUpEdits.ts';
import { applyEdits, differingPaths, withEdit } from './settings.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { painted } from './painted.ts';
import { workersHere } from './workers.ts';

interface Submitted {
  readonly order: RunOrder;
  /** The scenario as it was opened: numbers of another one are never shown. */
  readonly base: Scenario;
  readonly scenario: Scenario;
}

let lastId = 0;
/** What stood on the screen when the run under way was asked for. */
let before: Run = { kind: 'idle' };
let sentLast: Submitted | null = null;

const isCurrent = (orderId: number): boolean => {
  const { run } = useLab.getState();
  return run.kind === 'running' && run.order.id === orderId;
};

function receive(progress: RunProgress): Promise<void> {
  showProgress(progress);
  queue.firstNumbersAreIn();
  return painted();
}

function showProgress({ orderId, done, elapsedSeconds, summary }: RunProgress): void {
  const { run, document } = useLab.getState();
  if (run.kind !== 'running' || sentLast?.base !== document?.base) return;
  if (run.order.id === orderId) {
    useLab.setState({ run: { ...run, done, elapsedSeconds, summary } });
    return;
  }
  // A slider on the move has sent a newer order already: its predecessor's curves are still the newest there are.
  if (run.done === 0 && run.order.id > orderId) useLab.setState({ run: { ...run, summary } });
}

async function send(submitted: Submitted): Promise<void> {
  const { order, scenario } = submitted;
  sentLast = submitted;
  try {
    const lived = simulationService().run(order.id, scenario, workersHere(), proxy(receive));
    // A run begins with an open gate; this one may have been paused while it waited for its turn.
    const { run } = useLab.getState();
    if (run.kind === 'running' && run.isPaused) void simulationService().pause();
    const end = await lived;
    if (isCurrent(order.id)) finish(end.done);
  } catch (error) {
    if (isCurrent(order.id)) {
      const message = error instanceof Error ? error.message : String(error);
      fail(message);
    }
  }
  queue.firstNumbersAreIn();
}

const queue = createRunQueue<Submitted>((submitted) => void send(submitted));

/** What is left of a run that ends with so many whole paired runs: without any, what stood on the screen before it. */
function wholeOf({ order, elapsedSeconds, summary }: Extract<Run, { kind: 'running' }>, done: number): Run {
  if (done > 0 && summary !== null) return { kind: 'finished', order, done, elapsedSeconds, summary };
  return before.kind === 'running' ? before : { ...before, isLeft: true };
}

function finish(done: number): void {
  const { run } = useLab.getState();
  if (run.kind === 'running') useLab.setState({ run: wholeOf(run, done) });
}

/** What whole paired runs told stays; numbers of an order before do not. */
function fail(message: string): void {
  const { run } = useLab.getState();
  if (run.kind !== 'running') return;
  const { order, done } = run;
  const summary = done === 0 ? null : run.summary;
  useLab.setState({ run: { kind: 'failed', order, message, done, summary } });
}

/** Runs the open scenario with its edits; takes the place of a run under way. */
export function startRun(): void {
  const { document, edits, run } = useLab.getState();
  if (document === null) return;
  const scenario = applyEdits(document.base, edits);
  before = run.kind === 'running' ? wholeOf(run, run.done) : run;
  lastId += 1;
  const order: RunOrder = { id: lastId, edits, total: scenario.replications };
  // A run that rests before its first numbers would keep this one waiting.
  if (run.kind === 'running' && run.isPaused) void simulationService().goOn();
  useLab.setState({
    run: { kind: 'running', order, done: 0, elapsedSeconds: 0, isPaused: false, summary: summaryOf(run) },
  });
  queue.submit({ order, base: document.base, scenario });
}

/** Ends the run; whole paired runs stay and are labelled. */
export function stopRun(): void {
  if (useLab.getState().run.kind !== 'running') return;
  if (queue.dropWaiting()) finish(0);
  void simulationService().stop();
}

/** Rests after the world at hand, or goes on. */
export function pauseRun(): void {
  const { run } = useLab.getState();
  if (run.kind !== 'running') return;
  void (run.isPaused ? simulationService().goOn() : simulationService().pause());
  useLab.setState({ run: { ...run, isPaused: !run.isPaused } });
}

/** Changes a setting. Once something has run, a control runs at once; the run bar's fields wait for Run. */
export function changeSetting(path: string, value: SettingValue, when: 'runAtOnce' | 'wait'): void {
  const { document, edits, history, run } = useLab.getState();
  if (document === null) return;
  const changed = withEdit(document.base, edits, path, value);
  if (differingPaths(changed, edits).length === 0) return;
  useLab.setState({ edits: changed, history: remember(history, edits, path, performance.now()) });
  if (when === 'runAtOnce' && run.kind !== 'idle') startRun();
}

/**
 * Puts other edits in the place of those there are, as one step of the history.
 * @param path what changed, where it is one thing: changes of it that follow each other fast are one step
 */
export function changeEdits(changed: Edits, path: string | null): void {
  const { document, edits, history } = useLab.getState();
  if (document === null || changed === edits) return;
  take({ edits: changed, history: remember(history, edits, path, performance.now()) });
}

/** Back to the values of the file: one path, or all of them. */
export function resetSettings(paths: readonly string[]): void {
  const { document, edits } = useLab.getState();
  if (document === null) return;
  const kept = Object.fromEntries(Object.entries(edits).filter(([path]) => !paths.includes(path)));
  changeEdits(pruned(document.base, kept), null);
}

/** Shows the edits of a step; what is compared has to be there still. */
function take(step: Step | null): void {
  const { run, document, comparison, edits } = useLab.getState();
  if (step === null || document === null) return;
  const isOtherwise = differingPaths(step.edits, edits).length > 0;
  const there = settled(comparison, shapeOf(document.base, step.edits));
  useLab.setState({ ...step, comparison: there });
  if (run.kind !== 'idle' && isOtherwise) startRun();
}

/** Takes the last change back. */
export function undo(): void {
  const { edits, history } = useLab.getState();
  take(stepBack(history, edits));
}

/** Makes the change taken back last again. */
export function redo(): void {
  const { edits, history } = useLab.getState();
  take(stepForward(history, edits));
}
