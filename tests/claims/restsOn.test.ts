import { beforeAll, describe, expect, it } from 'vitest';
import { checkClaims, prepareClaims } from '../../sim/claims/checkClaims.ts';
import { claims } from '../../sim/claims/claims.ts';
import type { ClaimVerdict } from '../../sim/claims/verdict.ts';
import { notHolding } from '../support/notHolding.ts';

/** Without its mechanism a claim leaves differences of 0, or none to speak of: few replications show it. */
const REPLICATIONS = 8;

const emergent = claims.filter(
  ({ id, kind, comparisons }) => kind === 'emergent' && comparisons.length > 0 && !(id in notHolding),
);

describe('a claim that emerges rests on its mechanism', () => {
  let off: ReadonlyMap<string, ClaimVerdict>;

  beforeAll(() => {
    const prepared = prepareClaims(emergent, ({ restsOn }) => restsOn);
    off = new Map(checkClaims(prepared, REPLICATIONS).map(({ claim, verdict }) => [claim.id, verdict]));
  }, 300_000);

  it.each(emergent.map(({ id, restsOn }) => [id, restsOn.map(([path]) => path).join(', ')] as const))(
    '%s holds no longer without %s',
    (id) => {
      expect(off.get(id)).toMatch(/refuted|undecided/);
    },
  );
});
