import type { EvidenceRow } from '../../../sim/scenario/evidence/evidenceRow.ts';
import type { Words } from '../../wording/words.ts';

/** "Cavallo, ..., 2017" */
export const studyInWords = ({ study, year }: EvidenceRow): string =>
  year === null ? study : `${study}, ${year}`;

/** "C: survey of a firm; read in the source" */
export function gradeInWords({ grade, seen }: EvidenceRow, { t }: Words): string {
  const how = t(`learn.seen_${seen}`);
  return grade === null ? how : `${t(`learn.grade_${grade}`)}; ${how}`;
}
