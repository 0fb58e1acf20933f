import type { EvidenceRow } from './evidenceRow.ts';
import { firmEvidence } from './firmEvidence.ts';
import { frictionEvidence } from './frictionEvidence.ts';
import { journeyEvidence } from './journeyEvidence.ts';
import { repeatEvidence } from './repeatEvidence.ts';
import { sellingEvidence } from './sellingEvidence.ts';

/** Every row that something in the model cites, and no other. */
export const evidence: readonly EvidenceRow[] = [
  ...frictionEvidence,
  ...journeyEvidence,
  ...repeatEvidence,
  ...sellingEvidence,
  ...firmEvidence,
];

/** The rows named in a source such as `E2.5` or `calibrated on E4.11`, in its order. */
export function rowsOf(source: string): readonly EvidenceRow[] {
  const ids = source.match(/E\d+\.\d+/g) ?? [];
  return ids.flatMap((id) => evidence.find((row) => row.id === id) ?? []);
}
