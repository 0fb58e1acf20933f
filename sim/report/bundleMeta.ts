import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { CsvDialect } from './csv.ts';

/** What ended a run: the number asked for, narrow enough intervals, the time given, or somebody who stopped it. */
export type StoppedBy = 'number' | 'halfWidth' | 'time' | 'interrupt';

/** Whose events are written down: nobody's, everybody's, or those of some shoppers, numbered as in shoppers.csv. */
export type EventChoice = 'none' | 'all' | readonly number[];

/** What a bundle says about itself beside the results. */
export interface BundleMeta {
  /** Id of the scenario. */
  readonly scenario: string;
  /** The scenario as run, every default written out (YAML). */
  readonly scenarioText: string;
  /** First measured day, ISO date. */
  readonly startDate: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly productVersion: string;
  /** The command that makes these files again; null when they come from the app. */
  readonly command: string | null;
  /** Time of writing in words of the caller's choice, or null: without it the same run gives the same bytes. */
  readonly writtenAt: string | null;
  readonly dialect: CsvDialect;
  readonly stoppedBy: StoppedBy;
  /** `leftOut`: daily.csv and ledger.csv hold no rows of zeros, which are about nine in ten. */
  readonly zeroRows: 'leftOut' | 'kept';
  readonly events: EventChoice;
  /** What the tables are in the end; they are always written as CSV first, which can grow. */
  readonly format: 'csv' | 'parquet';
}

/** What a file written under this name is called in the end. */
export const nameIn = (format: BundleMeta['format'], name: string): string =>
  format === 'csv' ? name : name.replace(/\.csv$/, '.parquet');

/** All that the writers of single files read. */
export interface BundleContext {
  readonly plan: ExperimentPlan;
  readonly meta: BundleMeta;
}
