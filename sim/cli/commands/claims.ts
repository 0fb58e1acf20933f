import { judgeClaims, type ClaimOutcome } from '../../claims/checkClaims.ts';
import { claims } from '../../claims/claims.ts';
import { nearestWord } from '../../scenario/nearestWord.ts';
import { claimLines, claimRecord } from '../claimLines.ts';
import { claimSayings } from '../claimSayings.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { createProgress } from '../progress.ts';
import { readClaims } from '../readClaims.ts';
import type { Terminal } from '../terminal.ts';

export interface ClaimsOptions {
  readonly replications?: string;
  readonly json?: boolean;
}

const DEFAULT_REPLICATIONS = 20;

/** `claims [ID...]`: puts the articles' claims to the test. A refuted claim is a result, not a failure. */
export async function checkAll(
  given: readonly string[],
  options: ClaimsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const known = claims.map(({ id }) => id);
  const asked = given.map((id) => id.toUpperCase());
  const wrong = given.filter((_, index) => !known.includes(asked[index] ?? ''));
  for (const id of wrong) complain(say(claimSayings.badId(id, nearestWord(id.toUpperCase(), known))));
  const replications = Number(options.replications ?? DEFAULT_REPLICATIONS);
  const isCount = Number.isInteger(replications) && replications >= 2 && replications <= 1000;
  if (!isCount) complain(say(claimSayings.badReplications(options.replications ?? '')));
  if (wrong.length > 0 || !isCount) return exitCodes.badInput;

  const chosen = given.length === 0 ? claims : claims.filter(({ id }) => asked.includes(id));
  const progress = createProgress(replications, terminal);
  const read = await readClaims(chosen, replications, progress.show);
  progress.clear();
  const outcomes = judgeClaims(chosen, read);
  if (options.json === true) {
    print(JSON.stringify({ replications, claims: outcomes.map(claimRecord) }, null, 2));
    return exitCodes.ok;
  }
  print(say(claimSayings.head(replications)));
  for (const outcome of outcomes) for (const line of ['', ...claimLines(outcome, terminal)]) print(line);
  print('');
  if (outcomes.length > 1) print(say(claimSayings.counts(countVerdicts(outcomes, terminal))));
  if (outcomes.length > 20) print(say(claimSayings.many()));
  return exitCodes.ok;
}

function countVerdicts(outcomes: readonly ClaimOutcome[], { say }: Terminal): string {
  const kinds = ['holds', 'refuted', 'undecided', 'notInModel'] as const;
  return kinds
    .map((kind) => ({ kind, count: outcomes.filter(({ verdict }) => verdict === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${say(claimSayings.verdicts[kind])}`)
    .join(', ');
}
