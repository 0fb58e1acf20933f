import { failed, ok, type Result } from '../result.ts';
import { checkForm } from './checkForm.ts';
import { migrate } from './migrate.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';
import { createReporter, isRecord } from './reporter.ts';
import { resolveScenario } from './resolveScenario.ts';
import type { Scenario } from './scenario.ts';
import { scenarioFile } from './scenarioFile.ts';

/**
 * The scenario a file describes (YAML, or JSON, which YAML contains), every default filled in; or every mistake
 * in it at once, in the order of the text. Never throws on bad text.
 */
export function parseScenario(text: string): Result<Scenario, Problem> {
  const tree = readYaml(text);
  if (tree.kind === 'failed') return failed(inOrder(tree.problems));
  const { data } = tree.value;
  const reporter = createReporter(tree.value);
  if (!isRecord(data)) {
    reporter.report('wrongValue', [], { expected: { kind: 'map', keys: Object.keys(scenarioFile.shape) } });
    return failed(reporter.problems);
  }
  if (!migrate(data, reporter)) return failed(reporter.problems);
  const scenario = resolveScenario(checkForm(data, reporter), tree.value, reporter);
  return reporter.problems.length > 0 ? failed(inOrder(reporter.problems)) : ok(scenario);
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
