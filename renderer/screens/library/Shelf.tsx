import { useTranslation } from 'react-i18next';
import { findCrowd } from '../../../sim/scenario/presets/crowds.ts';
import { useApp } from '../../stores/appStore.ts';
import type { LibraryEntry } from '../../stores/libraryEntry.ts';
import { openPrepared } from '../../stores/openScenario.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { FourWorldsPictogram } from './FourWorldsPictogram.tsx';
import { JourneyPictogram } from './JourneyPictogram.tsx';
import type { ShelfId } from './shelves.ts';
import sheet from './library.module.css';

const classes = classesOf(sheet);

function Entry({ scenario, isLarge }: { readonly scenario: LibraryEntry; readonly isLarge: boolean }) {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const { title, summary, lesson } = scenario;
  const crowd = findCrowd(scenario.preset);
  return (
    <li className={classes(isLarge ? 'large' : 'entry')}>
      {isLarge ? <FourWorldsPictogram scenario={scenario} /> : <JourneyPictogram scenario={scenario} />}
      <div className={classes('words')}>
        <h3>
          <button
            type="button"
            className={classes('question')}
            onClick={() => {
              void openPrepared(scenario.id);
            }}
          >
            {lesson?.question[language] ?? summary[language]}
          </button>
        </h3>
        <p className={classes('meta')}>
          <span className={classes(isLarge ? 'inline' : 'line')}>{title[language]}</span>
          {crowd !== null && <span>{crowd.name[language]}</span>}
          {lesson !== null && <span>{t('library.minutes', { minutes: lesson.minutes })}</span>}
          {lesson !== null && lesson.claims.length > 0 && <span>{lesson.claims.join(' ')}</span>}
        </p>
      </div>
    </li>
  );
}

/** One shelf: its heading, then the question of each scenario first. */
export function Shelf({
  shelf,
  entries,
}: {
  readonly shelf: ShelfId;
  readonly entries: readonly LibraryEntry[];
}) {
  const { t } = useTranslation();
  const isLarge = shelf === 'startHere';
  return (
    <section className={classes('shelf')} id={`shelf-${shelf}`} aria-labelledby={`heading-${shelf}`}>
      <header className={classes('shelfHead')}>
        <h2 id={`heading-${shelf}`}>{t(`library.${shelf}`)}</h2>
        <p>{t(`library.${shelf}Note`)}</p>
      </header>
      <ul className={classes('entries')}>
        {entries.map((scenario) => (
          <Entry key={scenario.id} scenario={scenario} isLarge={isLarge} />
        ))}
      </ul>
    </section>
  );
}
