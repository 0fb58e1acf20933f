import type { Shard } from '../experiments/shard.ts';
import type { ExperimentPoint } from '../experiments/sweepPoints.ts';
import type { Variation } from '../experiments/variation.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a sweep's journal says about itself: all that is needed to make the whole of its shards. */
export interface SweepAbout {
  readonly kind: 'sweep';
  /** The scenario that is varied, every default written out. */
  readonly scenario: string;
  readonly variations: readonly Variation[];
  readonly spreadsheet: boolean;
  /** The command that makes the whole again. */
  readonly command: string;
  readonly shard: Shard;
}

/** A sweep that is about to be lived or was. */
export interface Sweep {
  readonly about: SweepAbout;
  readonly scenario: Scenario;
  readonly points: readonly ExperimentPoint[];
}

/** Whether two journals are about shards of one sweep; the files may have been named from other places. */
export function isSameSweep(one: SweepAbout, other: SweepAbout): boolean {
  const core = ({ kind, scenario, variations, spreadsheet }: SweepAbout): string =>
    JSON.stringify([kind, scenario, variations, spreadsheet]);
  return core(one) === core(other);
}

/** Whether a text from a journal is about a sweep at all. */
export function isSweep(about: unknown): about is SweepAbout {
  return typeof about === 'object' && about !== null && 'kind' in about && about.kind === 'sweep';
}

export const sweepTableNames = ['sweep.csv', 'differences.csv', 'effects.csv', 'replications.csv'] as const;
