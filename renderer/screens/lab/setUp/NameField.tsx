import { Input, Label, TextField } from 'react-aria-components';
import type { SetUp } from '../../../../sim/scenario/scenario.ts';
import { changeSetUp } from '../../../stores/changeSetUps.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import inputSheet from '../../../parts/input.module.css';
import { useDraft } from '../../../parts/useDraft.ts';
import sheet from './setUpEditor.module.css';

const classes = classesOf(sheet);
const inputClasses = classesOf(inputSheet);

/** The name of a set-up; one that is typed counts for both languages. An empty or taken name is not accepted. */
export function NameField({ facts, setUp }: { readonly facts: LabFacts; readonly setUp: SetUp }) {
  const { shape, words } = facts;
  const { t, language } = words;
  const isOthers = (wanted: string): boolean =>
    shape.setUps.some(({ id, name }) => id !== setUp.id && (name.en === wanted || name.id === wanted));
  const take = (wanted: string): boolean => {
    const isFree = wanted !== '' && !isOthers(wanted);
    if (isFree) changeSetUp(setUp.id, { kind: 'renamed', name: { en: wanted, id: wanted } });
    return true;
  };
  const { typed, field } = useDraft(setUp.name[language], take);
  const isTaken = isOthers(typed);
  return (
    <TextField className={classes('nameField')} maxLength={100} isInvalid={isTaken} {...field}>
      <Label className={inputClasses('label')}>{t('setUp.name')}</Label>
      <span className={inputClasses('box')}>
        <Input className={inputClasses('input', 'text')} spellCheck="false" />
      </span>
      {isTaken && (
        <span className={classes('small')} role="status">
          {t('setUp.nameTaken', { name: typed })}
        </span>
      )}
    </TextField>
  );
}
