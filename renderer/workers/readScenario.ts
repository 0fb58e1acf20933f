import { describeProblem } from '../../sim/scenario/messages.ts';
import { parseScenario } from '../../sim/scenario/parseScenario.ts';
import type { Problem } from '../../sim/scenario/problem.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { ProblemInWords } from '../stores/appStore.ts';

/** A file read: the scenario with every default filled in, or all its mistakes. */
export type ReadScenario =
  | { readonly kind: 'ready'; readonly scenario: Scenario }
  | { readonly kind: 'rejected'; readonly problems: readonly ProblemInWords[] };

function inWords(problem: Problem, lines: readonly string[]): ProblemInWords {
  const message = { en: describeProblem(problem, 'en'), id: describeProblem(problem, 'id') };
  return { ...problem, message, lineText: lines[problem.line - 1] ?? '' };
}

/** Reads the text of a scenario file. */
export function readScenario(text: string): ReadScenario {
  const read = parseScenario(text);
  if (read.kind === 'ok') return { kind: 'ready', scenario: read.value };
  const lines = text.split(/\r?\n/);
  return { kind: 'rejected', problems: read.problems.map((problem) => inWords(problem, lines)) };
}
