import { Input, Label, Text, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isScenarioId, longestScenarioId } from '../../../sim/scenario/scenarioId.ts';
import inputSheet from '../../parts/input.module.css';
import { useDraft } from '../../parts/useDraft.ts';
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
  const take = (wanted: string): boolean => {
    if (isScenarioId(wanted)) onChange(wanted);
    return isScenarioId(wanted);
  };
  const { typed, field } = useDraft(id, take);
  const isWrong = !isScenarioId(typed);
  return (
    <TextField className={classes('one')} maxLength={longestScenarioId} isInvalid={isWrong} {...field}>
      <Label className={classes('name')}>{t('about.id')}</Label>
      <span className={classes('box')}>
        <Input className={classes('text')} spellCheck="false" autoCapitalize="off" />
      </span>
      <Text slot="description" className={classes('meaning')}>
        {isWrong
          ? t('about.idWrong', { found: typed })
          : t('about.idMeaning', { file: `${typed}.saluran.yaml` })}
      </Text>
    </TextField>
  );
}
