import { metricIds } from '../../../../sim/metrics/codebook.ts';
import { KeyFigures } from '../KeyFigures.tsx';
import type { LabFacts } from '../useLabFacts.ts';

/** Every number as a table. */
export function DataTab({ facts }: { readonly facts: LabFacts }) {
  return <KeyFigures facts={facts} metrics={metricIds} canSort />;
}
