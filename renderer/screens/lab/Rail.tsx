import { ArrowLeft, ChevronRight } from 'lucide-react';
import { memo, useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import { AllParameters } from './AllParameters.tsx';
import { SetUpList } from './SetUpList.tsx';
import { SettingControl } from './SettingControl.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './rail.module.css';

const classes = classesOf(sheet);

function Offered({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const offered = facts.document.base.lesson?.offered ?? [];
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
  const [door, setDoor] = useState<'closed' | 'open'>('closed');
  return (
    <aside className={classes('rail')} aria-label={t('rail.setUpsAndControls')}>
      <div className={classes('scroll')}>
        {door === 'closed' ? (
          <>
            <SetUpList facts={facts} />
            <Offered facts={facts} />
          </>
        ) : (
          <AllParameters facts={facts} />
        )}
      </div>
      <div className={classes('foot')}>
        <Button
          look="quiet"
          aria-expanded={door === 'open'}
          onPress={() => {
            setDoor(door === 'open' ? 'closed' : 'open');
          }}
        >
          {door === 'open' && <ArrowLeft size={16} aria-hidden="true" />}
          <span>{t(door === 'open' ? 'rail.offered' : 'rail.allParameters')}</span>
          {door === 'closed' && <ChevronRight size={16} aria-hidden="true" />}
        </Button>
      </div>
    </aside>
  );
});
