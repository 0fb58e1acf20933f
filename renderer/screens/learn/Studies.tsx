import { evidence } from '../../../sim/scenario/evidence/evidence.ts';
import type { EvidenceRow } from '../../../sim/scenario/evidence/evidenceRow.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import { allParameters, holds } from './allParameters.ts';
import { describedModel } from './describedModel.ts';
import { gradeInWords, studyInWords } from './evidenceWords.ts';
import { LinkedText } from './LinkedText.tsx';
import sheet from './learn.module.css';

const classes = classesOf(sheet);

interface StudiesProps {
  readonly words: Words;
  readonly query: string;
}

const cites = (source: string, id: string): boolean => source.split(' ').includes(id);

/** Numbers and facts that name the row themselves. */
function usersOf({ id }: EvidenceRow, { language }: Words): readonly string[] {
  const numbers = allParameters.filter(({ parameter }) => cites(parameter.source, id));
  const facts = describedModel.facts.filter(({ source }) => cites(source, id));
  return [...numbers.map(({ parameter }) => parameter.label[language]), ...facts.map((fact) => fact.id)];
}

function StudyRow({ row, words }: { readonly row: EvidenceRow; readonly words: Words }) {
  const { t, language } = words;
  const users = usersOf(row, words);
  return (
    <tr>
      <th scope="row" id={`learn-${row.id}`} tabIndex={-1} className={classes('rowId')}>
        {row.id}
      </th>
      <td className={classes('long')}>
        {row.what[language]}
        {users.length > 0 && (
          <span className={classes('muted')}>{t('learn.usedFor', { names: users.join(', ') })}</span>
        )}
      </td>
      <td className={classes('long')}>{row.figure[language]}</td>
      <td className={classes('long')}>
        {studyInWords(row)}
        {row.address !== null && <span className={classes('muted')}>{row.address}</span>}
      </td>
      <td className={classes('long')}>{gradeInWords(row, words)}</td>
    </tr>
  );
}

/** The published figures behind numbers and facts. */
export function Studies({ words, query }: StudiesProps) {
  const { t, language } = words;
  const found = evidence.filter((row) =>
    holds(query, row.id, row.what[language], row.figure[language], row.study),
  );
  const facts = describedModel.facts.filter(({ id, statement, source }) =>
    holds(query, id, statement[language], source),
  );
  if (found.length + facts.length === 0) return <p>{t('learn.nothingFound', { query })}</p>;
  return (
    <>
      {found.length > 0 && (
        <div className={classes('scroll')} role="region" aria-label={t('learn.studies')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('learn.row')}</th>
                <th scope="col">{t('learn.measured')}</th>
                <th scope="col">{t('learn.figure')}</th>
                <th scope="col">{t('learn.study')}</th>
                <th scope="col">{t('learn.trust')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <StudyRow key={row.id} row={row} words={words} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {facts.length > 0 && (
        <>
          <h3 className={classes('subhead')}>{t('learn.facts')}</h3>
          <p className={classes('note')}>{t('learn.factsNote')}</p>
          <dl className={classes('facts')}>
            {facts.map(({ id, statement, source }) => (
              <div key={id}>
                <dt id={`learn-${id}`} tabIndex={-1}>
                  {id}
                </dt>
                <dd>
                  {statement[language]}{' '}
                  <span className={classes('muted')}>
                    <LinkedText text={source} />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
