import { useTranslation } from 'react-i18next';
import type { Text } from '../../../sim/units.ts';
import { useApp } from '../../stores/appStore.ts';
import type { TextPath } from '../../stores/edits.ts';
import { useLab, type LabDocument } from '../../stores/labStore.ts';
import { changeEdits } from '../../stores/runExperiment.ts';
import { idOf, textAt, withId, withText } from '../../stores/textEdits.ts';
import { BothLanguages } from './BothLanguages.tsx';
import { IdField } from './IdField.tsx';

/** The longest texts a scenario file takes. */
const texts = [
  { path: 'title', name: 'about.title', most: 200, isLong: false },
  { path: 'lesson.question', name: 'about.question', most: 4000, isLong: true },
  { path: 'summary', name: 'about.summary', most: 4000, isLong: true },
] as const satisfies readonly { path: TextPath; name: string; most: number; isLong: boolean }[];

/** What a scenario is called and asks, in both languages, and the name of its file: each a change like any other. */
export function AboutScenario({ document }: { readonly document: LabDocument }) {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const edits = useLab((state) => state.edits);
  const { base } = document;
  const reword = (path: TextPath, text: Text): void => {
    changeEdits(withText(base, edits, path, text), path);
  };
  return (
    <>
      {texts.map(({ path, name, most, isLong }) => {
        const text = textAt(base, edits, path);
        if (text === null) return null;
        return (
          <BothLanguages
            key={path}
            {...{ text, most, isLong }}
            name={t(name)}
            first={language}
            onChange={(worded) => {
              reword(path, worded);
            }}
          />
        );
      })}
      <IdField
        id={idOf(base, edits)}
        onChange={(id) => {
          changeEdits(withId(base, edits, id), 'id');
        }}
      />
    </>
  );
}
