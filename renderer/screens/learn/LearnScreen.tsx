import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { evidence } from '../../../sim/scenario/evidence/evidence.ts';
import { SearchInput } from '../../parts/SearchInput.tsx';
import { placeInAddress } from '../../stores/navigation.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { allParameters, holds } from './allParameters.ts';
import { exampleOrigin } from './exampleFigures.ts';
import { glossary } from './glossary.ts';
import sheet from './learn.module.css';
import { ModelRules } from './ModelRules.tsx';
import { Numbers } from './Numbers.tsx';
import { Studies } from './Studies.tsx';
import { WorkedExample } from './WorkedExample.tsx';
import { CanOpenShoppers } from '../lab/canOpenShoppers.ts';

const classes = classesOf(sheet);

const sections = ['charts', 'model', 'glossary', 'evidence', 'studies'] as const;
type Section = (typeof sections)[number];

function lead(id: string): void {
  const found = document.getElementById(`learn-${id}`);
  found?.scrollIntoView({ block: 'start' });
  found?.focus({ preventScroll: true });
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

/** True for a press on a link to where the address leads already, of which the browser tells by no other event. */
function leadsHere({ target }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link !== null && link.getAttribute('href') === location.hash;
}

/** The rule, row or fact that the address names, followed as links are: also a second time. */
function usePlace(onPlace: () => void): string | null {
  const [place, setPlace] = useState(() => ({ name: placeInAddress() }));
  useEffect(() => {
    const follow = (): void => {
      const name = placeInAddress();
      if (name !== null) onPlace();
      setPlace({ name });
    };
    const onClick = (event: MouseEvent): void => {
      if (leadsHere(event)) follow();
    };
    window.addEventListener('hashchange', follow);
    window.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('click', onClick);
    };
  }, [onPlace]);
  useEffect(() => {
    if (place.name !== null) lead(place.name);
  }, [place]);
  return place.name;
}

function noteOf(section: Section, words: Words): string {
  const { t } = words;
  if (section === 'charts') return t('learn.chartsNote', exampleOrigin(words));
  const count = section === 'studies' ? evidence.length : allParameters.length;
  return t(`learn.${section}Note`, { count });
}

/** How to read the charts, what the model does, the words, and where each number comes from. */
export function LearnScreen() {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const deferred = useDeferredValue(query.trim());
  // What a link leads to is on the page at once, whatever was searched for before.
  const sought = query.trim() === '' ? '' : deferred;
  const showAll = useCallback(() => {
    setQuery('');
  }, []);
  const place = usePlace(showAll);
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
                  lead(section);
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
            <p className={classes('note')}>{noteOf(section, words)}</p>
            {section === 'charts' && (
              <CanOpenShoppers value={false}>
                <WorkedExample words={words} />
              </CanOpenShoppers>
            )}
            {section === 'model' && <ModelRules words={words} query={sought} place={place} />}
            {section === 'glossary' && <Glossary words={words} query={sought} />}
            {section === 'evidence' && <Numbers words={words} query={sought} />}
            {section === 'studies' && <Studies words={words} query={sought} />}
          </section>
        ))}
      </main>
    </div>
  );
}
