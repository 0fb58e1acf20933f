import { useState } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isScenarioId, longestScenarioId } from '../../../sim/scenario/scenarioId.ts';
import inputSheet from '../../parts/input.module.css';
import { classesOf } from '../../theme/classesOf.ts';
import sheet from './about.module.css';

const classes = classesOf({ ...inputSheet, ...sheet });

interface IdFieldProps {
  readonly id: string;
  readonly onChange: (id: string) => void;
}

/** The id a scenario is saved under; what cannot be one is not taken, and says why. */
export function IdField({ id, onChange }: IdFieldProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const wanted = (draft ?? id).trim();
  const isWrong = !isScenarioId(wanted);
  const commit = (): void => {
    if (isWrong) return;
    if (wanted !== id) onChange(wanted);
    setDraft(null);
  };
  return (
    <TextField
      className={classes('one')}
      value={draft ?? id}
      maxLength={longestScenarioId}
      isInvalid={isWrong}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape' && draft !== null && draft !== id) setDraft(null);
        else event.continuePropagation();
      }}
    >
      <Label className={classes('name')}>{t('about.id')}</Label>
      <span className={classes('box')}>
        <Input className={classes('text')} spellCheck="false" autoCapitalize="off" />
      </span>
      <Text slot="description" className={classes('meaning')}>
        {isWrong
          ? t('about.idWrong', { found: wanted })
          : t('about.idMeaning', { file: `${wanted}.saluran.yaml` })}
      </Text>
    </TextField>
  );
}
