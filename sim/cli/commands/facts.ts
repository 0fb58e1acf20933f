import type { FactState } from '../../facts/fact.ts';
import { facts } from '../../facts/facts.ts';
import { limits } from '../../facts/list/limits.ts';
import { FACT_DAYS, FACT_SHOPPERS } from '../../facts/factWorlds.ts';
import { nearestWord } from '../../scenario/nearestWord.ts';
import { claimSayings } from '../claimSayings.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { factLines, factRecord } from '../factLines.ts';
import { factSayings } from '../factSayings.ts';
import { formatNumber } from '../formatNumber.ts';
import { createProgress } from '../progress.ts';
import { judgeAllFacts, replicationsFor } from '../readFacts.ts';
import type { Terminal } from '../terminal.ts';

export interface FactsOptions {
  readonly replications?: string;
  readonly json?: boolean;
}

const DEFAULT_REPLICATIONS = 20;

/** `facts [ID...]`: holds prepared crowds against what is known of shops. A fact that fails is a result, not a failure. */
export async function checkFacts(
  given: readonly string[],
  options: FactsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const known = facts.map(({ id }) => id);
  const asked = given.map((id) => id.toUpperCase());
  const wrong = given.filter((_, index) => !known.includes(asked[index] ?? ''));
  for (const id of wrong) complain(say(factSayings.badId(id, nearestWord(id.toUpperCase(), known))));
  const replications = Number(options.replications ?? DEFAULT_REPLICATIONS);
  const isCount = Number.isInteger(replications) && replications >= 2 && replications <= 1000;
  if (!isCount) complain(say(claimSayings.badReplications(options.replications ?? '')));
  if (wrong.length > 0 || !isCount) return exitCodes.badInput;

  const chosen = given.length === 0 ? facts : facts.filter(({ id }) => asked.includes(id));
  const progress = createProgress(replicationsFor(chosen, replications), terminal);
  const outcomes = await judgeAllFacts(chosen, replications, progress.show);
  progress.clear();
  if (options.json === true) {
    print(JSON.stringify({ replications, facts: outcomes.map(factRecord) }, null, 2));
    return exitCodes.ok;
  }
  const shoppers = formatNumber(FACT_SHOPPERS, 0, terminal.language);
  print(say(factSayings.head(replications, shoppers, FACT_DAYS)));
  for (const outcome of outcomes) {
    print('');
    if (outcome.fact.id === limits[0]?.id) for (const line of [say(factSayings.limits), '']) print(line);
    for (const line of factLines(outcome, terminal)) print(line);
  }
  const states: readonly FactState[] = ['pass', 'fail', 'notMeasurable'];
  const counts = states.map((state) => {
    const count = outcomes.filter((outcome) => outcome.state === state).length;
    return `${count} ${say(factSayings.states[state])}`;
  });
  print('');
  if (outcomes.length > 1) print(say(claimSayings.counts(counts.join(', '))));
  return exitCodes.ok;
}
