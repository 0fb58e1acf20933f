import { EvidenceMark } from '../../parts/EvidenceMark.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import { formatParameter } from '../../wording/setting.ts';
import type { Words } from '../../wording/words.ts';
import { allParameters, holds } from './allParameters.ts';
import sheet from './learn.module.css';

const classes = classesOf(sheet);

/** Every number a person may set, with its default, range, rule and evidence. */
export function Numbers({ words, query }: { readonly words: Words; readonly query: string }) {
  const { t, language } = words;
  const found = allParameters.filter(({ path, parameter }) =>
    holds(query, path, parameter.label[language], parameter.meaning[language], parameter.source),
  );
  if (found.length === 0) return <p>{t('learn.nothingFound', { query })}</p>;
  return (
    <div className={classes('scroll')} role="region" aria-label={t('learn.evidence')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('learn.number')}</th>
            <th scope="col">{t('learn.default')}</th>
            <th scope="col">{t('learn.range')}</th>
            <th scope="col">{t('learn.rule')}</th>
            <th scope="col">{t('learn.trust')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ path, parameter }) => {
            const [row] = /[EF]\d+(\.\d+)?/.exec(parameter.source) ?? [];
            const mark = <EvidenceMark confidence={parameter.confidence} source={parameter.source} />;
            return (
              <tr key={path}>
                <th scope="row">
                  {parameter.label[language]}
                  <code>{path}</code>
                  <span className={classes('meaning')}>{parameter.meaning[language]}</span>
                </th>
                <td>{formatParameter(parameter.default, parameter, words)}</td>
                <td>
                  {t('learn.fromTo', {
                    min: formatParameter(parameter.min, parameter, words),
                    max: formatParameter(parameter.max, parameter, words),
                  })}
                </td>
                <td>
                  <a href={`#learn/${parameter.rule}`}>{parameter.rule}</a>
                </td>
                <td>{row === undefined ? mark : <a href={`#learn/${row}`}>{mark}</a>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
