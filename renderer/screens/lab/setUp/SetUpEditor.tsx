import { ArrowLeft, Copy, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/Button.tsx';
import { SetUpTile } from '../../../parts/SetUpTile.tsx';
import { MAX_SET_UPS } from '../../../../sim/scenario/presets/setUps.ts';
import { duplicateSetUp, takeOutSetUp } from '../../../stores/changeSetUps.ts';
import { whyKept } from '../../../stores/editSetUps.ts';
import { useLab } from '../../../stores/labStore.ts';
import { openDoor } from '../../../stores/railStore.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import { useEditedScenario, type LabFacts } from '../useLabFacts.ts';
import { ChannelsOpen } from './ChannelsOpen.tsx';
import { LeverGroups } from './LeverGroups.tsx';
import { LinkSection } from './LinkSection.tsx';
import { NameField } from './NameField.tsx';
import sheet from './setUpEditor.module.css';

const classes = classesOf(sheet);

/** One set-up, lever by lever: its name, the channels open, the links between them, and everything else it can do. */
export function SetUpEditor({ facts, id }: { readonly facts: LabFacts; readonly id: string }) {
  const { document, shape, looks, words } = facts;
  const { t, language } = words;
  const edits = useLab((state) => state.edits);
  const setUp = useEditedScenario(document).setUps.find((one) => one.id === id);
  const look = looks.get(id);
  const kept = whyKept(document.base, edits, id);
  const leave = (): void => {
    openDoor({ kind: 'closed', left: id });
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [id]);
  const isFull = shape.setUps.length >= MAX_SET_UPS;
  return (
    <section aria-labelledby="set-up-heading">
      <div className={classes('head')}>
        <Button look="quiet" square aria-label={t('setUp.back')} onPress={leave}>
          <ArrowLeft size={16} aria-hidden="true" />
        </Button>
        {look !== undefined && <SetUpTile look={look} />}
        <h2 id="set-up-heading" ref={heading} tabIndex={-1}>
          {setUp?.name[language] ?? t('setUp.gone')}
        </h2>
      </div>
      {setUp !== undefined && (
        <>
          <NameField key={`${id} ${setUp.name[language]}`} facts={facts} setUp={setUp} />
          <div className={classes('actions')}>
            <Button
              isDisabled={isFull}
              onPress={() => {
                duplicateSetUp(id);
              }}
            >
              <Copy size={14} aria-hidden="true" />
              {t('setUp.copy')}
            </Button>
            <Button
              isDisabled={kept !== null}
              onPress={() => {
                takeOutSetUp(id);
              }}
            >
              <Trash2 size={14} aria-hidden="true" />
              {t('setUp.remove')}
            </Button>
          </div>
          {isFull && <p className={classes('small')}>{t('setUp.full', { most: MAX_SET_UPS })}</p>}
          {kept !== null && <p className={classes('small')}>{t(`setUp.kept_${kept}`)}</p>}
          <h3 className={classes('part')}>{t('setUp.channels')}</h3>
          <ChannelsOpen facts={facts} setUp={setUp} />
          <h3 className={classes('part')}>{t('setUp.links')}</h3>
          <LinkSection facts={facts} setUp={setUp} />
          <LeverGroups facts={facts} setUp={setUp} />
        </>
      )}
    </section>
  );
}
