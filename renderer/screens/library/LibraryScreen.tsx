import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../stores/appStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { BrokenScenarios } from './BrokenScenarios.tsx';
import { ExportCheck } from './ExportCheck.tsx';
import { MistakeList } from './MistakeList.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { LibraryRail, type Shelved } from './LibraryRail.tsx';
import { Shelf } from './Shelf.tsx';
import { entriesOnShelves, matchesSearch } from './shelves.ts';
import sheet from './library.module.css';

const classes = classesOf(sheet);

function Shelves({ query, shelves }: { readonly query: string; readonly shelves: readonly Shelved[] }) {
  const { t } = useTranslation();
  const count = shelves.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <p className={classes('found')} role="status">
        {query.trim() !== '' && count > 0 ? t('library.found', { count }) : ''}
        {query.trim() !== '' && count === 0 ? t('library.nothingFound', { query }) : ''}
      </p>
      {shelves.map(({ shelf, entries }) => (
        <Shelf key={shelf} shelf={shelf} entries={entries} />
      ))}
    </>
  );
}

/** The prepared scenarios as an index by shelf, or the mistakes of the file that was opened last. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const { prepared, opening } = useApp();
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query);
  const all = entriesOnShelves(prepared);
  const found = all
    .map(({ shelf, entries }) => ({
      shelf,
      entries: entries.filter((entry) => matchesSearch(entry, sought)),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <div className={classes('library')}>
      <LibraryRail query={query} shelves={all} onSearch={setQuery} />
      <main className={classes('shelves')} tabIndex={-1}>
        <h1 className={classes('hidden')}>{t('library.heading')}</h1>
        <ExportCheck />
        {opening.kind === 'refused' && (
          <div className={classes('refused')}>
            <RefusalNote refusal={opening.refusal} />
          </div>
        )}
        {opening.kind === 'rejected' ? (
          <MistakeList name={opening.name} problems={opening.problems} />
        ) : (
          <>
            <Shelves query={sought} shelves={found} />
            <BrokenScenarios prepared={prepared} />
          </>
        )}
      </main>
    </div>
  );
}
