import type { ExperimentSummary } from '../../sim/metrics/summary.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { Edits } from '../stores/edits.ts';
import type { ReadScenario } from './readScenario.ts';

/** How far a run has come; whole paired runs only. */
export interface RunProgress {
  readonly orderId: number;
  readonly done: number;
  /** Seconds since the order reached the worker. */
  readonly elapsedSeconds: number;
  readonly summary: ExperimentSummary;
}

/** How a run ended. Progress and end of one order come in the order in which they happened. */
export type RunEnd =
  | { readonly kind: 'finished'; readonly done: number }
  /** Stopped, or a newer order took its place. */
  | { readonly kind: 'stopped'; readonly done: number };

/** What an export is to hold, and for whom. */
export interface ExportChoices {
  /** Also an event log for process mining. */
  readonly events: boolean;
  /** CSV for a spreadsheet with a decimal comma. */
  readonly spreadsheet: boolean;
}

/** What the page may ask of the worker. */
export interface SimulationService {
  readScenario(text: string): ReadScenario;
  /** The text of a scenario file with settings changed; comments and everything else stay. Rejects if it can't be written so. */
  writeScenario(text: string, edits: Edits): string;
  /**
   * Simulates with so many workers; a newer call, or `stop`, ends it after the world at hand. Rejects with the error of a run that died,
   * after the progress with the whole paired runs before it.
   */
  run(
    orderId: number,
    scenario: Scenario,
    workers: number,
    onProgress: (progress: RunProgress) => void | Promise<void>,
  ): Promise<RunEnd>;
  stop(): void;
  /** Rests after the world at hand until goOn, stop or a newer run. */
  pause(): void;
  goOn(): void;
  /** The export bundle of the first `replications` paired runs, as the bytes of a .zip. */
  bundle(scenario: Scenario, replications: number, choices: ExportChoices): Promise<Uint8Array>;
}
