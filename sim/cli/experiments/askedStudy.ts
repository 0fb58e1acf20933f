import type { Shard } from '../../experiments/shard.ts';
import type { LivedStudy, Study } from '../../experiments/study.ts';
import type { ExperimentTable } from '../../report/experimentTables.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Text } from '../../units.ts';

/** What a journal says about its experiment: all that decides the files, so that a part is gone on with only by the same. Plain JSON. */
export interface ExperimentAbout {
  /** The word of the command. */
  readonly kind: string;
  /** The scenario, every default written out. */
  readonly scenario: string;
  readonly spreadsheet: boolean;
  /** The command that makes the whole again. */
  readonly command: string;
  readonly shard: Shard;
}

/** An experiment that is about to be lived, or was. */
export interface AskedStudy {
  readonly about: ExperimentAbout;
  readonly scenario: Scenario;
  readonly study: Study;
  /** How many worlds there are, and what they are made of. @param show numbers for people */
  readonly size: (show: (count: number) => string, workers: number) => Text;
  /** What is said of it before it begins, such as the ranges of its numbers. */
  readonly intro?: readonly string[];
  /** File names of the tables, in their order. */
  readonly tableNames: readonly string[];
  readonly tables: (lived: LivedStudy) => readonly ExperimentTable[];
  /** What metadata.json says beside what all experiments say. */
  readonly metadata: (lived: LivedStudy) => object;
  /** The results for people. */
  readonly lines: (lived: LivedStudy) => readonly string[];
}

/** Whether two journals are about the same experiment, shards aside; the files may have been named from other places. */
export function isSameExperiment(one: ExperimentAbout, other: ExperimentAbout): boolean {
  const core = ({ command: _command, shard: _shard, ...rest }: ExperimentAbout): string =>
    JSON.stringify(rest);
  return core(one) === core(other);
}

/** Whether what a journal says is about an experiment at all, or one of this kind. */
export function isExperiment(about: unknown, kind?: string): about is ExperimentAbout {
  return (
    typeof about === 'object' &&
    about !== null &&
    'kind' in about &&
    'shard' in about &&
    (kind === undefined || about.kind === kind)
  );
}
