import { useTranslation } from 'react-i18next';
import { localeOf } from '../../i18n/i18n.ts';
import { Button } from '../../parts/Button.tsx';
import { useApp } from '../../stores/appStore.ts';
import { openRecent } from '../../stores/openScenario.ts';
import { forgetRecent, useRecent } from '../../stores/recentFiles.ts';
import { classesOf } from '../../theme/classesOf.ts';
import sheet from './library.module.css';

const classes = classesOf(sheet);

/** Scenario files opened or saved here before; nothing where there are none. */
export function RecentFiles() {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const files = useRecent((state) => state.files);
  if (files.length === 0) return null;
  const when = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={classes('recent')} aria-labelledby="recent-heading">
      <header>
        <h2 id="recent-heading">{t('library.recent')}</h2>
        <Button look="link" onPress={() => void forgetRecent()}>
          {t('library.forget')}
        </Button>
      </header>
      <ul>
        {files.map(({ id, name, at, isCopy }) => (
          <li key={id}>
            <button type="button" className={classes('recentFile')} onClick={() => void openRecent(id)}>
              <span>{name}</span>
              <span className={classes('when')}>
                {t(isCopy ? 'library.copyOf' : 'library.openedAt', { time: when.format(at) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
