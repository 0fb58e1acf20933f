import { writeJournalHead } from '../../experiments/journal.ts';
import type { LivedPoint } from '../../experiments/livePoints.ts';
import { experimentFileNames } from '../../report/experimentFiles.ts';
import { failed, ok, type Result } from '../../result.ts';
import { isExperiment, isSameExperiment, type AskedStudy } from './askedStudy.ts';
import { openBundleFolder, refusalOf, type BundleFolder } from '../bundleFolder.ts';
import type { ExperimentOptions } from './experimentOptions.ts';
import { experimentSayings } from './experimentSayings.ts';
import { describeResumeRefusal, resumeFolder } from '../resumeFolder.ts';
import { sayings } from '../sayings.ts';
import { stoppingSayings } from '../stoppingSayings.ts';
import type { Terminal } from '../terminal.ts';

/** Where an experiment is written, and what of it is there already. */
export interface Place {
  /** Null: nothing is written. */
  readonly folder: BundleFolder | null;
  readonly before: readonly LivedPoint[];
}

const nowhere: Place = { folder: null, before: [] };

/** The place that was asked for, or the sentences that say why it can't be used; nothing is touched then. */
export function openPlace(
  { about, tableNames }: AskedStudy,
  { out, force = false, resume = false, dryRun = false }: ExperimentOptions,
  { say }: Terminal,
): Result<Place, string> {
  if (dryRun) return ok(nowhere);
  if (out === undefined) {
    if (resume) return failed([say(stoppingSayings.resumeNeedsOut())]);
    return about.shard.of > 1 ? failed([say(experimentSayings.shardNeedsOut())]) : ok(nowhere);
  }
  if (resume && force) return failed([say(stoppingSayings.resumeOrForce())]);
  if (resume) {
    const resumed = resumeFolder(out, {
      isSame: (other) =>
        isExperiment(other) &&
        isSameExperiment(other, about) &&
        JSON.stringify(other.shard) === JSON.stringify(about.shard),
      wanted: Infinity,
      growing: [],
      names: experimentFileNames(tableNames),
    });
    if (resumed.kind === 'ok') return ok({ folder: resumed.value.folder, before: resumed.value.entries });
    return failed(
      resumed.problems.map((problem) =>
        say(
          problem.kind === 'other'
            ? experimentSayings.otherExperiment(out)
            : describeResumeRefusal(out, problem),
        ),
      ),
    );
  }
  const refusal = refusalOf(out, force);
  if (refusal !== null) return failed([say(sayings[refusal.kind](out, refusal.place))]);
  const opened = openBundleFolder(out, writeJournalHead(about), []);
  return opened.kind === 'ok'
    ? ok({ folder: opened.value, before: [] })
    : failed(opened.problems.map((parent) => say(sayings.noNewFolder(out, parent))));
}
