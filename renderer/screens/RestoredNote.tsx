import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { useApp } from '../stores/appStore.ts';
import { discardRestored, keepRestored, useRestored } from '../stores/autosave.ts';
import { useLab } from '../stores/labStore.ts';
import { titleOf } from '../stores/textEdits.ts';

/** Says that work of an earlier visit is here again, and what to do with it. */
export function RestoredNote() {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const restored = useRestored((state) => state.restored);
  const title = useLab((state) => titleOf(state, language));
  const count = useLab((state) => Object.keys(state.edits).length);
  if (restored.kind === 'none') return null;
  const { savedAt, closedCleanly } = restored;
  const time = new Intl.DateTimeFormat(localeOf[language], { timeStyle: 'short' }).format(savedAt);
  return (
    <div role="status">
      <Note kind="plain">
        <span>
          {t(closedCleanly ? 'restored.reopened' : 'restored.crashed', { time })}{' '}
          {t('restored.what', { title, count })}
        </span>
        <Button look="ink" onPress={keepRestored}>
          {t('restored.keep')}
        </Button>
        <Button onPress={discardRestored}>{t('restored.discard')}</Button>
      </Note>
    </div>
  );
}
