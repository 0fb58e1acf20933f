import { oneColumn, useMatches } from '../../parts/useMatches.ts';
import type { LabDocument } from '../../stores/labStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { LabTabs } from './LabTabs.tsx';
import { Rail } from './Rail.tsx';
import { RunAnnouncer } from './RunAnnouncer.tsx';
import { RunBar } from './RunBar.tsx';
import { useLabFacts } from './useLabFacts.ts';
import sheet from './lab.module.css';

const classes = classesOf(sheet);

/** Run bar above, set-ups and controls at the side, the results on paper; in one column the results come first. */
export function LabBody({ document }: { readonly document: LabDocument }) {
  const facts = useLabFacts(document);
  const rail = <Rail key="rail" facts={facts} />;
  const results = <LabTabs key="results" facts={facts} />;
  return (
    <div className={classes('lab')}>
      <RunBar facts={facts} />
      <RunAnnouncer facts={facts} />
      <div className={classes('body')}>{useMatches(oneColumn) ? [results, rail] : [rail, results]}</div>
    </div>
  );
}
