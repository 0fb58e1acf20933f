import { estimateMean } from '../metrics/estimate.ts';
import type { Estimate, Measured } from '../metrics/summary.ts';
import { measureTally } from '../metrics/worldMetrics.ts';
import { tallyWorld } from '../metrics/worldTally.ts';
import { createReplicationCache, parseScenario, planExperiment, simulateReplication } from '../pipeline.ts';
import { accountWorld } from '../money/accountWorld.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import { describeProblem } from '../scenario/messages.ts';
import { setPaths } from '../scenario/setPath.ts';
import { findAnswer, readingsOf, type Found } from './answer.ts';
import type { Change, Claim, LivedWorld, Reading, WorldName } from './claim.ts';
import { scenarioTextOf, type Firm } from './firm.ts';
import { judge, judgeClaim, type ClaimVerdict } from './verdict.ts';

/** Claims with the plan of every firm they look at. */
export interface PreparedClaims {
  readonly claims: readonly Claim[];
  /** The scenario of a firm as a claim asks for it. */
  readonly textOf: (claim: Claim, firm: Firm) => string;
  /** By the text of the scenario. */
  readonly plans: ReadonlyMap<string, ExperimentPlan>;
}

/** The two numbers of a comparison in one replication. */
export type Pair = readonly [here: Measured, there: Measured];

/** What one claim gave in one replication: the pair of every comparison, and the numbers of every answer. */
export interface ClaimRead {
  readonly pairs: readonly Pair[];
  readonly answers: readonly (readonly Measured[])[];
}

export interface ClaimOutcome {
  readonly claim: Claim;
  readonly verdict: ClaimVerdict;
  /** One for each comparison of the claim. */
  readonly comparisons: readonly {
    readonly estimate: Estimate;
    readonly verdict: Exclude<ClaimVerdict, 'notInModel'>;
  }[];
  /** One for each answer of the claim. */
  readonly answers: readonly Found[];
}

/** Claims over the replications 0 .. n - 1, one after the other. */
export function checkClaims(prepared: PreparedClaims, replications: number): readonly ClaimOutcome[] {
  const read = Array.from({ length: replications }, (_, replication) =>
    readReplication(prepared, replication),
  );
  return judgeClaims(prepared.claims, read);
}

/**
 * Plans every firm once.
 * @param changes what is changed in the firms of a claim, such as `({ restsOn }) => restsOn`; nothing unless given. A change to a set-up
 *   applies to the firms that have it.
 * @throws if a firm is no scenario, which is a mistake in the list of claims
 */
export function prepareClaims(
  claims: readonly Claim[],
  changes: (claim: Claim) => readonly Change[] = () => [],
): PreparedClaims {
  const plans = new Map<string, ExperimentPlan>();
  const texts = new Map<Claim, Map<Firm, string>>();
  for (const claim of claims) {
    const own = new Map<Firm, string>();
    texts.set(claim, own);
    for (const { firm } of worldsNamedIn(claim)) {
      if (own.has(firm)) continue;
      const applied = changes(claim).filter(([path]) => isThere(firm, path));
      const text = changedText(firm, applied);
      own.set(firm, text);
      if (!plans.has(text)) plans.set(text, planOf(text, claim.id));
    }
  }
  return { claims, plans, textOf: (claim, firm) => texts.get(claim)?.get(firm) ?? '' };
}

function worldsNamedIn({ comparisons, answers }: Claim): readonly WorldName[] {
  const compared = comparisons.flatMap(({ here, there }) => [here, there]);
  return [...compared, ...answers.flatMap(readingsOf)].flatMap(({ worlds }) => worlds);
}

/** Both numbers of every comparison in one replication, claim by claim. Equal histories and worlds are lived once. */
export function readReplication(
  { claims, plans, textOf }: PreparedClaims,
  replication: number,
): readonly ClaimRead[] {
  const cache = createReplicationCache(10_000);
  const lived = new Map<string, ReadonlyMap<string, LivedWorld>>();
  const worldsOf = (text: string): ReadonlyMap<string, LivedWorld> => {
    const known = lived.get(text);
    if (known !== undefined) return known;
    const plan = plans.get(text);
    if (plan === undefined) throw new Error('a claim was not prepared');
    const worlds = new Map<string, LivedWorld>();
    for (const result of simulateReplication(plan, replication, cache)) {
      const tally = tallyWorld(plan, result);
      const account = accountWorld(plan, result);
      const metrics = measureTally(tally, {
        eachShopperStandsFor: plan.eachShopperStandsFor,
        account,
        reference: null,
      });
      worlds.set(result.setUp, { plan, result, counts: tally.counts, metrics, account });
    }
    lived.set(text, worlds);
    return worlds;
  };
  return claims.map((claim) => {
    const take = ({ worlds, read }: Reading): Measured =>
      read(
        worlds.map(({ firm, setUp }) => {
          const world = worldsOf(textOf(claim, firm)).get(setUp);
          if (world === undefined) throw new Error(`${claim.id} names a set-up that is not there: ${setUp}`);
          return world;
        }),
      );
    return {
      pairs: claim.comparisons.map(({ here, there }) => [take(here), take(there)] as const),
      answers: claim.answers.map((answer) => readingsOf(answer).map(take)),
    };
  });
}

/** Verdicts from what was read, one entry per replication, in the order of replications. */
export function judgeClaims(
  claims: readonly Claim[],
  read: readonly (readonly ClaimRead[])[],
): readonly ClaimOutcome[] {
  return claims.map((claim, index) => {
    const comparisons = claim.comparisons.map(({ expects }, at) => {
      const pairs = read.flatMap((replication) => replication[index]?.pairs.slice(at, at + 1) ?? []);
      const estimate = estimatePaired(pairs);
      return { estimate, verdict: judge(expects, estimate) };
    });
    const answers = claim.answers.map((answer, at) => {
      const columns = readingsOf(answer).map((_, which) =>
        read.flatMap((replication) => replication[index]?.answers[at]?.slice(which, which + 1) ?? []),
      );
      return findAnswer(answer, columns);
    });
    return {
      claim,
      comparisons,
      answers,
      verdict: judgeClaim(
        claim,
        comparisons.map(({ verdict }) => verdict),
      ),
    };
  });
}

function estimatePaired(pairs: readonly Pair[]): Estimate {
  const differences: number[] = [];
  let reason: Extract<Measured, { kind: 'none' }>['reason'] = 'noRuns';
  for (const [here, there] of pairs) {
    if (here.kind === 'value' && there.kind === 'value') differences.push(here.value - there.value);
    else reason = here.kind === 'none' ? here.reason : there.kind === 'none' ? there.reason : reason;
  }
  return estimateMean(differences, reason);
}

/** Whether a firm has what a path leads to: a change to one set-up of a claim's firms says nothing to the firms without it. */
function isThere({ setUps }: Firm, path: string): boolean {
  const [first, id] = path.split('.');
  if (first !== 'setUps' || setUps === undefined) return true;
  return setUps.some((one) => (typeof one === 'string' ? one : one.id) === id);
}

function changedText(firm: Firm, changes: readonly Change[]): string {
  const text = scenarioTextOf(firm);
  if (changes.length === 0) return text;
  const changed = setPaths(text, changes);
  if (changed.kind === 'failed') throw new Error(explain(changed.problems));
  return changed.value;
}

function planOf(text: string, claim: string): ExperimentPlan {
  const parsed = parseScenario(text);
  if (parsed.kind === 'failed') throw new Error(`${claim}: ${explain(parsed.problems)}`);
  return planExperiment(parsed.value);
}

function explain(problems: readonly Parameters<typeof describeProblem>[0][]): string {
  return problems.map((problem) => `${problem.path}: ${describeProblem(problem, 'en')}`).join('\n');
}
