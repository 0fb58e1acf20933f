import { ChevronDown, RotateCcw, Save } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { PopoverDialog } from '../../parts/PopoverDialog.tsx';
import type { Lesson } from '../../../sim/scenario/lesson.ts';
import { Button } from '../../parts/Button.tsx';
import { saveScenario } from '../../stores/exportBundle.ts';
import { useLab } from '../../stores/labStore.ts';
import { resetSettings } from '../../stores/runExperiment.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { editInWords } from '../../wording/editInWords.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './runBar.module.css';

const classes = classesOf(sheet);

/** What a class goes through: rounds, the flip, shoppers whose story is told. */
const stepsOf = (lesson: Lesson | null): number =>
  lesson === null ? 0 : lesson.rounds.length + Number(lesson.flip !== null) + lesson.pinned.length;

/** Every change with the way back; put into words only while it is open. */
function ChangeList({ facts }: { readonly facts: LabFacts }) {
  const { words, document } = facts;
  const { t } = words;
  const edits = useLab((state) => state.edits);
  const paths = Object.keys(edits);
  const lost = stepsOf(document.base.lesson) - stepsOf(facts.shape.lesson);
  return (
    <>
      <ul>
        {paths.map((path) => {
          const { name, change } = editInWords(document.base, edits, path, words);
          return (
            <li key={path} className={classes('change')}>
              <span className={classes('changeName')}>{name}</span>
              <span className={classes('changeValue')}>{change}</span>
              <Button
                look="quiet"
                square
                aria-label={t('run.resetOne', { name })}
                onPress={() => {
                  resetSettings([path]);
                }}
              >
                <RotateCcw size={14} aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
      {lost > 0 && <p className={classes('lost')}>{t('run.lessonLoses', { count: lost })}</p>}
      <div className={classes('changesFoot')}>
        <Button
          onPress={() => {
            resetSettings(paths);
          }}
        >
          <RotateCcw size={14} aria-hidden="true" />
          {t('run.resetAll')}
        </Button>
        <Button onPress={() => void saveScenario()}>
          <Save size={14} aria-hidden="true" />
          {t('run.saveScenario')}
        </Button>
      </div>
    </>
  );
}

/** How many settings differ from the file, which ones, and the way back for each. */
export function ChangesMenu({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const count = useLab(({ edits }) => Object.keys(edits).length);
  if (count === 0) return <span className={classes('none')}>{t('run.noChange')}</span>;
  return (
    <DialogTrigger>
      <Button>
        {t('run.changes', { count })}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <PopoverDialog
        placement="bottom end"
        className={classes('changes')}
        heading={{ text: t('run.changesHeading'), className: classes('changesHeading') }}
      >
        <ChangeList facts={facts} />
      </PopoverDialog>
    </DialogTrigger>
  );
}
