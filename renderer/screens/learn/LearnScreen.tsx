import { useDeferredValue, useState } from 'react';
import {
  channelParameters,
  runParameters,
  setUpParameters,
} from '../../../sim/scenario/channelParameters.ts';
import type { Parameter } from '../../../sim/scenario/parameter.ts';
import { parameterGroups } from '../../../sim/scenario/parameters.ts';
import { EvidenceMark } from '../../parts/EvidenceMark.tsx';
import { SearchInput } from '../../parts/SearchInput.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import { formatParameter } from '../../wording/setting.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { glossary } from './glossary.ts';
import { exampleOrigin } from './exampleFigures.ts';
import sheet from './learn.module.css';
import { WorkedExample } from './WorkedExample.tsx';

const classes = classesOf(sheet);

const sections = ['charts', 'model', 'glossary', 'evidence'] as const;

const groups: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  run: runParameters,
  ...parameterGroups,
  channels: channelParameters,
  setUps: setUpParameters,
};

/** Every number of the model that a person may set, in the order of the schema. */
const parameters = Object.entries(groups).flatMap(([group, members]) =>
  Object.entries(members).map(([name, parameter]) => ({ path: `${group}.${name}`, parameter })),
);

const holds = (query: string, ...texts: readonly string[]): boolean => {
  const text = texts.join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const modelSteps = ['need', 'wish', 'stages', 'data', 'switching', 'money', 'luck', 'not'] as const;

function Steps({ words: { t } }: { readonly words: Words }) {
  return (
    <ol className={classes('steps')}>
      {modelSteps.map((step) => (
        <li key={step}>{t(`learn.model_${step}`)}</li>
      ))}
    </ol>
  );
}

function Glossary({ words, query }: { readonly words: Words; readonly query: string }) {
  const { language } = words;
  const other = language === 'en' ? 'id' : 'en';
  const found = glossary.filter(({ term, meaning }) => holds(query, term.en, term.id, meaning[language]));
  if (found.length === 0) return <p>{words.t('learn.nothingFound', { query })}</p>;
  return (
    <dl className={classes('glossary')}>
      {found.map(({ id, term, meaning }) => (
        <div key={id}>
          <dt>
            {term[language]}
            {term.en !== term.id && (
              <span lang={other} className={classes('other')}>
                {term[other]}
              </span>
            )}
          </dt>
          <dd>{meaning[language]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Evidence({ words, query }: { readonly words: Words; readonly query: string }) {
  const { t, language } = words;
  const found = parameters.filter(({ path, parameter }) =>
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
          {found.map(({ path, parameter }) => (
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
              <td>{parameter.rule}</td>
              <td>
                <EvidenceMark confidence={parameter.confidence} source={parameter.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How to read the charts, what the model does, the words, and where each number comes from. */
export function LearnScreen() {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query.trim());
  return (
    <div className={classes('learn')}>
      <nav className={classes('rail')} aria-label={t('learn.contents')}>
        <SearchInput label={t('learn.search')} value={query} onChange={setQuery} shortcut="/" />
        <ul>
          {sections.map((section) => (
            <li key={section}>
              <button
                type="button"
                onClick={() => {
                  const heading = document.getElementById(`learn-${section}`);
                  heading?.scrollIntoView({ block: 'start' });
                  heading?.focus({ preventScroll: true });
                }}
              >
                {t(`learn.${section}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main className={classes('paper')} tabIndex={-1}>
        <h1>{t('app.learn')}</h1>
        {sections.map((section) => (
          <section key={section}>
            <h2 id={`learn-${section}`} tabIndex={-1}>
              {t(`learn.${section}`)}
            </h2>
            <p className={classes('note')}>
              {section === 'charts'
                ? t('learn.chartsNote', exampleOrigin(words))
                : t(`learn.${section}Note`, { count: parameters.length })}
            </p>
            {section === 'charts' && <WorkedExample words={words} />}
            {section === 'model' && <Steps words={words} />}
            {section === 'glossary' && <Glossary words={words} query={sought} />}
            {section === 'evidence' && <Evidence words={words} query={sought} />}
          </section>
        ))}
      </main>
    </div>
  );
}
