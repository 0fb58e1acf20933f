import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../sim/units.ts';
import { useApp } from '../stores/appStore.ts';
import type { Translate } from '../i18n/i18n.ts';

/** What every sentence needs: the texts, the language, and the currency of the open scenario. */
export interface Words {
  readonly t: Translate;
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
}

export function useWords(currency = 'IDR'): Words {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  return useMemo(() => ({ t, language, currency }), [t, language, currency]);
}
