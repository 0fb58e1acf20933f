import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { WorldResult } from '../world/worldResult.ts';
import { createFigures } from './createFigures.ts';
import { createFoldedCourses } from './foldedCourses.ts';
import { measureWithCourses, type MeasuredReplication } from './measureReplication.ts';
import type { ExperimentSummary } from './summary.ts';
import { describeCourses } from './summaryCourses.ts';

/** Gathers worlds into a summary. */
export interface Summary {
  /**
   * Lets one whole replication enter: a world of every set-up, in the order of the plan. Replications may come in any
   * order; the results do not depend on it. Throws on a replication that is not whole, or that entered before (a bug).
   */
  add(worlds: readonly WorldResult[]): void;
  /** The same for a replication that was measured elsewhere, such as in a worker. */
  addMeasured(measured: MeasuredReplication): void;
  /** All that can be said so far; may be asked at any time. */
  summary(): ExperimentSummary;
}

/**
 * An empty summary of an experiment. It keeps of every world its metrics and digest, and of every day and every part of a figure a
 * mean and a spread; those of a single replication only while an earlier replication is still missing.
 * @param scenarioText the scenario as run, every default written out; enters the digest
 */
export function createSummary(plan: ExperimentPlan, scenarioText: string): Summary {
  const gathered = createFigures(plan.setUps.map((setUp) => setUp.id));
  const folded = createFoldedCourses();
  const addMeasured = ({ figures, courses }: MeasuredReplication): void => {
    gathered.add(figures);
    folded.add(figures.replication, courses);
  };
  return {
    addMeasured,
    add(worlds) {
      addMeasured(measureWithCourses(plan, worlds));
    },
    summary() {
      return { ...gathered.figures(scenarioText), ...describeCourses(plan, folded.describe()) };
    },
  };
}
