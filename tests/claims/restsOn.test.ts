import { beforeAll, describe, expect, it } from 'vitest';
import { checkClaims, prepareClaims } from '../../sim/claims/checkClaims.ts';
import { claims } from '../../sim/claims/claims.ts';
import type { ClaimVerdict } from '../../sim/claims/verdict.ts';
import { notHolding } from '../support/notHolding.ts';

/**
 * Without its mechanism a claim leaves differences of 0, or none to speak of: few replications show it. By luck one in twenty small
 * differences passes for a real one; then as many replications decide as decide about the claim.
 */
const REPLICATIONS = 8;
const REPLICATIONS_OF_CLAIMS = 20;

const emergent = claims.filter(
  ({ id, kind, comparisons }) => kind === 'emergent' && comparisons.length > 0 && !(id in notHolding),
);

describe('a claim that emerges rests on its mechanism', () => {
  let off: ReadonlyMap<string, ClaimVerdict>;

  beforeAll(() => {
    const check = (some: typeof emergent, replications: number) =>
      checkClaims(
        prepareClaims(some, ({ restsOn }) => restsOn),
        replications,
      ).map(({ claim, verdict }) => [claim.id, verdict] as const);
    const few = new Map(check(emergent, REPLICATIONS));
    const inDoubt = emergent.filter(({ id }) => few.get(id) === 'holds');
    off = new Map([...few, ...check(inDoubt, REPLICATIONS_OF_CLAIMS)]);
  }, 900_000);

  it.each(emergent.map(({ id, restsOn }) => [id, restsOn.map(([path]) => path).join(', ')] as const))(
    '%s holds no longer without %s',
    (id) => {
      expect(off.get(id)).toMatch(/refuted|undecided/);
    },
  );
});
