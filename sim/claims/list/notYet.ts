import type { Claim, ClaimKind } from '../claim.ts';
import { claim } from '../listing.ts';
import { missing } from '../missing.ts';

/** Statement in English and Indonesian of a claim that waits for a mechanism. */
const waits = (
  [id, source, kind]: readonly [string, string, ClaimKind],
  lacking: Claim['missing'],
  en: string,
  indonesian: string,
): Claim => claim({ id, source, kind, statement: { en, id: indonesian }, missing: lacking });

/** Claims whose mechanism is not in this model yet: stated, never guessed. */
export const waitingClaims: readonly Claim[] = [
  waits(
    ['C29', 'S0', 'emergent'],
    missing.rollOut,
    'A wrong launch makes channels contradict each other',
    'Peluncuran yang salah membuat saluran saling bertentangan',
  ),
  waits(
    ['C38', 'S0', 'question'],
    missing.rollOut,
    'How is it introduced effectively?',
    'Bagaimana cara menerapkannya secara efektif?',
  ),
  waits(
    ['C45', 'S3', 'emergent'],
    missing.costs,
    'First optimise multichannel, then link it',
    'Optimalkan dulu multisaluran, baru hubungkan',
  ),
];
