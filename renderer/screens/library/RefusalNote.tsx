import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../electron/contract.ts';
import { Button } from '../../parts/Button.tsx';
import { Note } from '../../parts/Note.tsx';
import { closeMistakes } from '../../stores/openScenario.ts';

/** Why a file was not opened; stays until it is dismissed. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useTranslation();
  const { reason, expected, found } = refusal;
  return (
    <Note kind="error" heading={t('refusal.heading')}>
      {t(`refusal.${reason}`, { expected, found })}
      <Button look="quiet" square aria-label={t('app.close')} onPress={closeMistakes}>
        <X size={16} aria-hidden="true" />
      </Button>
    </Note>
  );
}
