import { FolderOpen } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { Button } from '../../parts/Button.tsx';
import { SearchInput } from '../../parts/SearchInput.tsx';
import { useApp } from '../../stores/appStore.ts';
import { chooseAndOpen } from '../../stores/openScenario.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { BrokenScenarios } from './BrokenScenarios.tsx';
import { CheckChooser } from './CheckChooser.tsx';
import { ExportCheck } from './ExportCheck.tsx';
import { MistakeList } from './MistakeList.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { Shelf } from './Shelf.tsx';
import { entriesOnShelves, matchesSearch, type ShelfId } from './shelves.ts';
import sheet from './library.module.css';

const classes = classesOf(sheet);

interface Shelved {
  readonly shelf: ShelfId;
  readonly entries: readonly Scenario[];
}

function Rail(props: {
  readonly query: string;
  readonly shelves: readonly Shelved[];
  readonly onSearch: (query: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <aside className={classes('rail')} aria-label={t('library.shelves')}>
      <SearchInput label={t('library.search')} value={props.query} shortcut="/" onChange={props.onSearch} />
      <ul className={classes('index')}>
        {props.shelves.map(({ shelf, entries }) => (
          <li key={shelf}>
            <button
              type="button"
              className={classes('shelfLink')}
              onClick={() => {
                document.getElementById(`shelf-${shelf}`)?.scrollIntoView({ behavior: 'smooth' });
              }}
            >
              <span>{t(`library.${shelf}`)}</span>
              <span className={classes('count')}>{entries.length}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={classes('drop')}>
        <p>{t('library.dropHere')}</p>
        <p className={classes('endings')}>{t('library.endings')}</p>
        <Button onPress={() => void chooseAndOpen()}>
          <FolderOpen size={16} aria-hidden="true" />
          {t('library.open')}
        </Button>
        <CheckChooser />
      </div>
    </aside>
  );
}

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
  const all = entriesOnShelves(prepared ?? []);
  const found = all
    .map(({ shelf, entries }) => ({
      shelf,
      entries: entries.filter((entry) => matchesSearch(entry, sought)),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <div className={classes('library')}>
      <Rail query={query} shelves={all} onSearch={setQuery} />
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
            {prepared === null && <p className={classes('found')}>{t('library.loading')}</p>}
            <Shelves query={sought} shelves={found} />
            <BrokenScenarios prepared={prepared ?? []} />
          </>
        )}
      </main>
    </div>
  );
}
