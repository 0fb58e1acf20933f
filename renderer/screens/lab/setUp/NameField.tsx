import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { SetUp } from '../../../../sim/scenario/scenario.ts';
import { changeSetUp } from '../../../stores/changeSetUps.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import inputSheet from '../../../parts/input.module.css';
import sheet from './setUpEditor.module.css';

const classes = classesOf(sheet);
const inputClasses = classesOf(inputSheet);

/** The name of a set-up; one that is typed counts for both languages. An empty or taken name is not accepted. */
export function NameField({ facts, setUp }: { readonly facts: LabFacts; readonly setUp: SetUp }) {
  const { shape, words } = facts;
  const { t, language } = words;
  const [draft, setDraft] = useState<string | null>(null);
  const wanted = (draft ?? setUp.name[language]).trim();
  const isTaken = shape.setUps.some(
    ({ id, name }) => id !== setUp.id && (name.en === wanted || name.id === wanted),
  );
  const commit = (): void => {
    const isNew = wanted !== '' && !isTaken && wanted !== setUp.name[language];
    if (isNew) changeSetUp(setUp.id, { kind: 'renamed', name: { en: wanted, id: wanted } });
    setDraft(null);
  };
  return (
    <TextField
      className={classes('nameField')}
      value={draft ?? setUp.name[language]}
      maxLength={100}
      isInvalid={isTaken}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <Label className={inputClasses('label')}>{t('setUp.name')}</Label>
      <span className={inputClasses('box')}>
        <Input className={inputClasses('input', 'text')} spellCheck="false" />
      </span>
      {isTaken && (
        <span className={classes('small')} role="status">
          {t('setUp.nameTaken', { name: wanted })}
        </span>
      )}
    </TextField>
  );
}
