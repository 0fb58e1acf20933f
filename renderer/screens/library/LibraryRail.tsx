import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { SearchInput } from '../../parts/SearchInput.tsx';
import { chooseAndOpen } from '../../stores/givenFiles.ts';
import type { LibraryEntry } from '../../stores/libraryEntry.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { CheckChooser } from './CheckChooser.tsx';
import { NewScenario } from './NewScenario.tsx';
import { RecentFiles } from './RecentFiles.tsx';
import type { ShelfId } from './shelves.ts';
import sheet from './library.module.css';

const classes = classesOf(sheet);

/** A shelf with what stands on it. */
export interface Shelved {
  readonly shelf: ShelfId;
  readonly entries: readonly LibraryEntry[];
}

interface LibraryRailProps {
  readonly query: string;
  readonly shelves: readonly Shelved[];
  readonly onSearch: (query: string) => void;
}

/** Beside the shelves: search, their index, files used before, and the ways to open another one. */
export function LibraryRail(props: LibraryRailProps) {
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
      <RecentFiles />
      <div className={classes('drop')}>
        <NewScenario />
        <p className={classes('dropWords')}>{t('library.dropHere')}</p>
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
