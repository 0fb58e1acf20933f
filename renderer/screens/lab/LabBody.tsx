import type { LabDocument } from '../../stores/labStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { LabTabs } from './LabTabs.tsx';
import { Rail } from './Rail.tsx';
import { RunAnnouncer } from './RunAnnouncer.tsx';
import { RunBar } from './RunBar.tsx';
import { useLabFacts } from './useLabFacts.ts';
import sheet from './lab.module.css';

const classes = classesOf(sheet);

/** Run bar above, set-ups and controls at the side, the results on paper. */
export function LabBody({ document }: { readonly document: LabDocument }) {
  const facts = useLabFacts(document);
  return (
    <div className={classes('lab')}>
      <RunBar facts={facts} />
      <RunAnnouncer facts={facts} />
      <div className={classes('body')}>
        <Rail facts={facts} />
        <LabTabs facts={facts} />
      </div>
    </div>
  );
}
