import { Input, Label, TextArea, TextField } from 'react-aria-components';
import type { Language, Text } from '../../../sim/units.ts';
import { languages } from '../../i18n/languages.ts';
import inputSheet from '../../parts/input.module.css';
import { useDraft } from '../../parts/useDraft.ts';
import { classesOf } from '../../theme/classesOf.ts';
import sheet from './about.module.css';

const classes = classesOf({ ...inputSheet, ...sheet });

interface OneLanguageProps {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly most: number;
  readonly isLong: boolean;
  readonly onCommit: (text: string) => void;
}

function OneLanguage({ name, language, text, most, isLong, onCommit }: OneLanguageProps) {
  const take = (typed: string): boolean => {
    onCommit(typed);
    return true;
  };
  const { field } = useDraft(text, take, isLong);
  return (
    <TextField className={classes('one')} maxLength={most} {...field}>
      <Label className={classes('language')}>
        <span className={classes('hidden')}>{name}, </span>
        <span lang={language}>{languages.find(({ id }) => id === language)?.name}</span>
      </Label>
      {isLong ? (
        <TextArea className={classes('area')} lang={language} rows={3} />
      ) : (
        <span className={classes('box')}>
          <Input className={classes('text')} lang={language} />
        </span>
      )}
    </TextField>
  );
}

interface BothLanguagesProps {
  readonly name: string;
  readonly text: Text;
  /** The language of the page comes first. */
  readonly first: Language;
  readonly most: number;
  readonly isLong: boolean;
  readonly onChange: (text: Text) => void;
}

/** One text in both languages; a field that is emptied takes the words of the other one. */
export function BothLanguages({ name, text, first, most, isLong, onChange }: BothLanguagesProps) {
  const inOrder = languages.toSorted(({ id }) => (id === first ? -1 : 1));
  const commit = (language: Language, written: string): void => {
    const other = text[language === 'en' ? 'id' : 'en'];
    const words = written === '' ? other : written;
    const isShared = other === text[language];
    onChange(isShared ? { en: words, id: words } : { ...text, [language]: words });
  };
  return (
    <fieldset className={classes('both')}>
      <legend>{name}</legend>
      {inOrder.map(({ id }) => (
        <OneLanguage
          key={id}
          {...{ name, most, isLong }}
          language={id}
          text={text[id]}
          onCommit={(written) => {
            commit(id, written);
          }}
        />
      ))}
    </fieldset>
  );
}
