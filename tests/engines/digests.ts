import { createSummary, parseScenario, planExperiment, simulateReplication } from '../../sim/pipeline.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';

/** What is lived in every engine: few shoppers and days, some engines being a hundred times slower. */
export interface SmallRun {
  readonly text: string;
  readonly shoppers: number;
  readonly days: number;
  readonly replications: number;
}

/** The digest of a run and of each of its worlds, a line each. */
export function digestsOf({ text, ...size }: SmallRun): string {
  const parsed = parseScenario(text);
  if (parsed.kind === 'failed') return 'the scenario has mistakes';
  const scenario = { ...parsed.value, ...size };
  const plan = planExperiment(scenario);
  const summary = createSummary(plan, printScenario(scenario));
  const lines: string[] = [];
  for (let replication = 0; replication < size.replications; replication += 1) {
    const worlds = [...simulateReplication(plan, replication)];
    for (const { setUp, digest } of worlds) lines.push(`${setUp} ${replication + 1} ${digest}`);
    summary.add(worlds);
  }
  return [...lines, summary.summary().digest].join('\n');
}
