import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import { exportTable } from './exportBundle.ts';
import { useLab, type LabState } from './labStore.ts';
import { summaryOf } from './run.ts';
import { idOf } from './textEdits.ts';

/** By which the numbers on the screen can be had again; no digest while a run is under way. */
export interface NumbersOrigin {
  readonly scenario: string;
  readonly seed: string;
  readonly digest: string | null;
  readonly summary: ExperimentSummary;
}

/** The seed of the run on the screen, which the run bar may have left behind. */
export function seedOf({ run, document }: LabState): string {
  const seed = run.kind === 'finished' || run.kind === 'running' ? run.order.edits['seed'] : undefined;
  return typeof seed === 'string' ? seed : (document?.base.seed ?? '');
}

/** Stores numbers of the run on the screen as a CSV file named after its scenario. */
export function saveNumbers(name: string, write: (origin: NumbersOrigin) => string): void {
  const lab = useLab.getState();
  const summary = summaryOf(lab.run);
  if (summary === null || lab.document === null) return;
  const [digest, ran] =
    lab.run.kind === 'finished' ? [summary.digest, lab.run.order.edits] : [null, lab.edits];
  const scenario = idOf(lab.document.base, ran);
  void exportTable(`${scenario}-${name}.csv`, write({ scenario, seed: seedOf(lab), digest, summary }));
}
