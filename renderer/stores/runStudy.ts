import { proxy } from 'comlink';
import type { MetricId } from '../../sim/metrics/codebook.ts';
import { plausibleRange } from '../../sim/scenario/plausibleRanges.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { experimentService } from '../workers/experiments/experimentClient.ts';
import type { ExperimentOrder, ExperimentProgress } from '../workers/experiments/experimentOrder.ts';
import { emptyExperiment, useExperiment, type ExperimentChoices } from './experimentStore.ts';
import { useLab } from './labStore.ts';
import { exportTable } from './exportBundle.ts';
import { painted } from './painted.ts';
import { applyEdits, controlsOf } from './settings.ts';
import { workersHere } from './workers.ts';

/** The numbers a sweep may vary: those the scenario offers first, then those of the set-ups compared, then all others. */
export function variedPaths(scenario: Scenario, setUps: readonly string[]): readonly string[] {
  const all = [...controlsOf(scenario).values()].filter((control) => plausibleRange(control) !== null);
  const offered = new Set(scenario.lesson?.offered ?? []);
  const rank = (path: string): number => {
    if (offered.has(path)) return 0;
    if (setUps.some((id) => path.startsWith(`setUps.${id}.`))) return 1;
    return path.startsWith('setUps.') || path.startsWith('channels.') || !path.includes('.') ? 3 : 2;
  };
  return all
    .map(({ path }) => path)
    .filter((path) => rank(path) < 3)
    .sort((a, b) => rank(a) - rank(b));
}

/** Between which values a number is varied unless a person says. */
export function usualRange(
  scenario: Scenario,
  path: string,
): { readonly low: number; readonly high: number } {
  const control = controlsOf(scenario).get(path);
  const plausible = control === undefined ? null : plausibleRange(control);
  return plausible === null ? { low: 0, high: 1 } : { low: plausible.low, high: plausible.high };
}

/** Over which numbers, unless a person says: an ensemble over all that rest on little, others over those the scenario offers. */
export const numbersOf = ({ kind, numbers }: ExperimentChoices): ExperimentOrder['numbers'] =>
  numbers ?? (kind === 'ensemble' ? 'uncertain' : 'offered');

/** What is asked for now: the choices over the scenario with its edits; null without a scenario. */
export function orderOf(metric: MetricId): ExperimentOrder | null {
  const { document, edits, comparison } = useLab.getState();
  if (document === null) return null;
  const { choices } = useExperiment.getState();
  const edited = applyEdits(document.base, edits);
  const scenario = { ...edited, replications: choices.replications };
  const { setUp, reference } = comparison;
  const path = choices.path ?? variedPaths(edited, [setUp, reference])[0] ?? '';
  const { low, high } = choices.range ?? usualRange(edited, path);
  const { kind, values } = choices;
  const draws = kind === 'ensemble' ? choices.draws : choices.trajectories;
  const numbers = numbersOf(choices);
  return { kind, scenario, metric, setUp, reference, path, low, high, values, numbers, draws };
}

/** Chooses another experiment, or another of its sizes; another number begins with its own range. */
export function chooseExperiment(change: Partial<ExperimentChoices>): void {
  useExperiment.setState(({ choices }) => {
    const range = change.path === undefined ? choices.range : null;
    return { choices: { ...choices, range, ...change } };
  });
}

let measureOrder = 0;

/** Finds out how much the experiment chosen takes. */
export async function measureExperiment(metric: MetricId): Promise<void> {
  const { experiment, base } = useExperiment.getState();
  const { document } = useLab.getState();
  if (base !== document?.base) {
    stopExperiment();
    // What was chosen before the first measuring is about this scenario already.
    const choices = base === null ? useExperiment.getState().choices : emptyExperiment.choices;
    useExperiment.setState({ ...emptyExperiment, choices, base: document?.base ?? null });
  }
  if (experiment.kind === 'running' || experiment.kind === 'paused') return;
  const order = orderOf(metric);
  if (order === null) return;
  measureOrder += 1;
  const mine = measureOrder;
  useExperiment.setState({ measuring: { kind: 'measuring' } });
  const measured = await experimentService().measure(order);
  if (mine !== measureOrder) return;
  useExperiment.setState({
    measuring: measured.kind === 'size' ? measured : { kind: 'refused', refusal: measured },
  });
}

let begunAt = 0;
let pausedAt: number | null = null;

const elapsed = (): number => (performance.now() - begunAt) / 1000;

function show(order: ExperimentOrder, progress: ExperimentProgress): void {
  const { experiment } = useExperiment.getState();
  if (experiment.kind !== 'running' && experiment.kind !== 'paused') return;
  if (experiment.order !== order) return;
  const elapsedSeconds = experiment.kind === 'paused' ? experiment.elapsedSeconds : elapsed();
  useExperiment.setState({ experiment: { ...experiment, progress, elapsedSeconds } });
}

/** Lives the experiment chosen. */
export async function startExperiment(metric: MetricId): Promise<void> {
  const order = orderOf(metric);
  if (order === null) return;
  begunAt = performance.now();
  pausedAt = null;
  useExperiment.setState({ experiment: { kind: 'running', order, progress: null, elapsedSeconds: 0 } });
  const isMine = (): boolean => {
    const { experiment } = useExperiment.getState();
    return experiment.kind !== 'none' && experiment.order === order;
  };
  try {
    await experimentService().live(
      order,
      workersHere(),
      proxy((progress: ExperimentProgress) => {
        show(order, progress);
        return painted();
      }),
    );
    if (isMine()) conclude(null);
  } catch (error) {
    if (isMine()) conclude(error instanceof Error ? error.message : String(error));
  }
}

/** What whole paired runs told stays, and is labelled where the experiment did not come to its end. @param error why it died, or null */
function conclude(error: string | null): void {
  const { experiment } = useExperiment.getState();
  if (experiment.kind !== 'running' && experiment.kind !== 'paused') return;
  const { order, progress, elapsedSeconds } = experiment;
  if (error !== null)
    useExperiment.setState({
      experiment: { kind: 'failed', order, message: error, progress, elapsedSeconds },
    });
  else if (!progress?.result) useExperiment.setState({ experiment: { kind: 'none' } });
  else {
    const kind = progress.digest === null ? 'stopped' : 'finished';
    useExperiment.setState({ experiment: { kind, order, progress, elapsedSeconds } });
  }
}

/** Rests after the point at hand, or goes on. */
export function pauseExperiment(): void {
  const { experiment } = useExperiment.getState();
  if (experiment.kind === 'running') {
    pausedAt = performance.now();
    void experimentService().pause();
    useExperiment.setState({ experiment: { ...experiment, kind: 'paused' } });
  } else if (experiment.kind === 'paused') {
    begunAt += performance.now() - (pausedAt ?? performance.now());
    void experimentService().goOn();
    useExperiment.setState({ experiment: { ...experiment, kind: 'running' } });
  }
}

/** Ends the experiment at once; what whole paired runs told stays and is labelled. */
export function stopExperiment(): void {
  const { experiment } = useExperiment.getState();
  if (experiment.kind === 'running' || experiment.kind === 'paused') void experimentService().stop();
}

/** A table of the experiment on the screen, as CSV, for the person to store. */
export async function saveTable(name: string, suggestedName: string): Promise<void> {
  await exportTable(suggestedName, await experimentService().writeTable(name));
}
