import { ArrowLeft, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { Button } from '../../parts/Button.tsx';
import { openDoor, useRail } from '../../stores/railStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { AllParameters } from './AllParameters.tsx';
import { SetUpList } from './SetUpList.tsx';
import { SetUpEditor } from './setUp/SetUpEditor.tsx';
import { SettingControl } from './SettingControl.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './rail.module.css';

const classes = classesOf(sheet);

function Offered({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const offered = facts.shape.lesson?.offered ?? [];
  return (
    <section aria-labelledby="offered-heading">
      <h2 id="offered-heading" className={classes('heading')}>
        {t('rail.offered')}
      </h2>
      {offered.length === 0 && <p className={classes('empty')}>{t('rail.nothingOffered')}</p>}
      <ul>
        {offered.map((path) => (
          <SettingControl key={path} facts={facts} path={path} />
        ))}
      </ul>
    </section>
  );
}

/** The set-ups and the offered controls; behind the door at the foot, every parameter there is. */
export const Rail = memo(function Rail({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const door = useRail((state) => state.door);
  return (
    <aside data-when-presenting="hidden" className={classes('rail')} aria-label={t('rail.setUpsAndControls')}>
      <div className={classes('scroll')}>
        {door.kind === 'closed' && (
          <>
            <SetUpList facts={facts} />
            <Offered facts={facts} />
          </>
        )}
        {door.kind === 'all' && <AllParameters key={door.query} facts={facts} start={door.query} />}
        {door.kind === 'setUp' && <SetUpEditor facts={facts} id={door.id} />}
      </div>
      <div className={classes('foot')}>
        <Button
          look="quiet"
          aria-expanded={door.kind !== 'closed'}
          onPress={() => {
            openDoor(door.kind === 'closed' ? { kind: 'all', query: '' } : { kind: 'closed', left: null });
          }}
        >
          {door.kind !== 'closed' && <ArrowLeft size={16} aria-hidden="true" />}
          <span>{t(door.kind === 'closed' ? 'rail.allParameters' : 'rail.back')}</span>
          {door.kind === 'closed' && <ChevronRight size={16} aria-hidden="true" />}
        </Button>
      </div>
    </aside>
  );
});
