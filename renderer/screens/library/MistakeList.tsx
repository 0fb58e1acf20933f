import { ArrowLeft, FolderOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { useApp, type ProblemInWords } from '../../stores/appStore.ts';
import { chooseAndOpen } from '../../stores/givenFiles.ts';
import { closeMistakes } from '../../stores/openScenario.ts';
import { classesOf } from '../../theme/classesOf.ts';
import sheet from './mistakes.module.css';

const classes = classesOf(sheet);

/** The line as it stands in the file, the offending text marked. */
function OffendingLine({ line, column, found, lineText }: ProblemInWords) {
  const start = column - 1;
  const isThere = found !== '' && lineText.startsWith(found, start);
  return (
    <pre className={classes('source')}>
      <span className={classes('number')} aria-hidden="true">
        {line}
      </span>
      <code>
        {isThere ? (
          <>
            {lineText.slice(0, start)}
            <mark>{found}</mark>
            {lineText.slice(start + found.length)}
          </>
        ) : (
          lineText
        )}
      </code>
    </pre>
  );
}

interface MistakeListProps {
  readonly name: string;
  readonly problems: readonly ProblemInWords[];
}

/** A file that cannot run: every mistake with its place, its line, what would do and what was probably meant. */
export function MistakeList({ name, problems }: MistakeListProps) {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [name, problems]);
  return (
    <section className={classes('mistakes')} aria-labelledby="mistakes-heading">
      <h2 id="mistakes-heading" ref={heading} tabIndex={-1}>
        {t('mistakes.heading', { name, count: problems.length })}
      </h2>
      <p className={classes('advice')}>{t('mistakes.advice')}</p>
      <div className={classes('actions')}>
        <Button look="ink" onPress={() => void chooseAndOpen()}>
          <FolderOpen size={16} aria-hidden="true" />
          {t('mistakes.openAgain')}
        </Button>
        <Button look="quiet" onPress={closeMistakes}>
          <ArrowLeft size={16} aria-hidden="true" />
          {t('mistakes.back')}
        </Button>
      </div>
      <ol aria-label={t('mistakes.list')}>
        {problems.map((problem, index) => (
          <li key={`${problem.path} ${index}`} className={classes('mistake')}>
            <p className={classes('place')}>
              {t('mistakes.line', { line: problem.line, column: problem.column })}
            </p>
            <p className={classes('message')}>{problem.message[language]}</p>
            {problem.lineText !== '' && <OffendingLine {...problem} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
