import type { Parameter } from '../../../sim/scenario/parameter.ts';
import { rowsOf } from '../../../sim/scenario/evidence/evidence.ts';
import { rulesInBrief } from '../../../sim/scenario/rulesInBrief.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import { describedModel } from './describedModel.ts';
import { gradeInWords, studyInWords } from './evidenceWords.ts';
import { LinkedText } from './LinkedText.tsx';
import sheet from './evidenceBehind.module.css';

const classes = classesOf(sheet);

interface EvidenceBehindProps {
  readonly parameter: Pick<Parameter, 'rule' | 'source'>;
  readonly words: Words;
}

/** What a number rests on: the rule that uses it, and the figure of which study, or the fact it was fitted to. */
export function EvidenceBehind({ parameter, words }: EvidenceBehindProps) {
  const { t, language } = words;
  const { rule, source } = parameter;
  const brief = rulesInBrief[rule];
  const fact = describedModel.facts.find(({ id }) => source.endsWith(` ${id}`));
  return (
    <div className={classes('behind')}>
      {rowsOf(source).map((row) => (
        <p key={row.id}>
          <a href={`#learn/${row.id}`}>{row.id}</a> {row.what[language]}: {row.figure[language]}.{' '}
          <span className={classes('study')}>
            {studyInWords(row)} ({gradeInWords(row, words)})
          </span>
        </p>
      ))}
      {fact !== undefined && (
        <p>
          {t('learn.fittedTo')} <a href={`#learn/${fact.id}`}>{fact.id}</a>: {fact.statement[language]}{' '}
          <span className={classes('study')}>
            <LinkedText text={fact.source} />
          </span>
        </p>
      )}
      <p>
        <a href={`#learn/${rule}`}>
          {t('control.rule', { rule })}: {brief?.title[language]}
        </a>
        . {brief?.gist[language]}
      </p>
    </div>
  );
}
