import type { MetricId } from '../../sim/metrics/codebook.ts';
import {
  measureReplication,
  measureWithCourses,
  type ReplicationFigures,
} from '../../sim/metrics/measureReplication.ts';
import { createSummary, planExperiment, simulateReplication } from '../../sim/pipeline.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';
import { MODEL_VERSION } from '../../sim/modelVersion.ts';
import type { StoredExample } from '../../renderer/screens/learn/workedExample.ts';
import { prepared, scenarioOf } from './scenarioTexts.ts';

/** The lesson whose result Learn explains, and what it shows of it. */
const lesson = 'four-worlds';
const compared = { focus: 'omni', reference: 'multi' } as const;

const scenario = scenarioOf(prepared.find(({ name }) => name === `${lesson}.yaml`)?.text ?? '');
const plan = planExperiment(scenario);
const sides = [compared.reference, compared.focus];

const rounded = (values: readonly (number | null)[]): readonly (number | null)[] =>
  values.map((value) => (value === null ? null : Number(value.toPrecision(6))));

/** What a stored example says before anything was lived. */
export const exampleHead = {
  scenario: scenario.id,
  title: scenario.title,
  seed: scenario.seed,
  modelVersion: MODEL_VERSION,
  runs: scenario.replications,
  ...compared,
  setUps: scenario.setUps.map(({ id, preset, name }) => ({ id, preset, name })),
} as const;

/** What paired runs gave, of the two set-ups that are compared. */
function valuesOf(runs: readonly ReplicationFigures[]): StoredExample['values'] {
  const valueOf = ({ worlds, replication }: ReplicationFigures, setUp: string, metric: MetricId): number => {
    const measured = worlds.find((world) => world.setUp === setUp)?.metrics[metric];
    if (measured?.kind !== 'value') throw new Error(`run ${replication} of ${setUp} has no ${metric}`);
    return measured.value;
  };
  const columnsOf = (metric: MetricId) =>
    Object.fromEntries(sides.map((id) => [id, runs.map((run) => valueOf(run, id, metric))]));
  return {
    conversionRate: columnsOf('conversionRate'),
    reEntryFields: columnsOf('reEntryFields'),
  };
}

/** The same of the lesson's first run alone: seconds. */
export function firstRun(): StoredExample['values'] {
  const two = { ...plan, setUps: plan.setUps.filter(({ id }) => sides.some((side) => side === id)) };
  return valuesOf([measureReplication(two, simulateReplication(two, 0))]);
}

/** The whole lesson lived as the app and the command line live it. */
export function workedExample(): StoredExample {
  const summary = createSummary(plan, printScenario(scenario));
  const runs: ReplicationFigures[] = [];
  for (let run = 0; run < scenario.replications; run += 1) {
    const measured = measureWithCourses(plan, [...simulateReplication(plan, run)]);
    summary.addMeasured(measured);
    runs.push(measured.figures);
  }
  const { digest, daily } = summary.summary();
  return {
    ...exampleHead,
    digest,
    values: valuesOf(runs),
    daily: daily
      .filter(({ series }) => series === 'conversion')
      .map(({ setUp, series, averagedDays, mean, ciLow, ciHigh }) => ({
        ...{ setUp, series, averagedDays },
        ...{ mean: rounded(mean), ciLow: rounded(ciLow), ciHigh: rounded(ciHigh) },
      })),
  };
}
