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

/** Finds a text that takes no values once: a view asks for hundreds of them with every picture of a run. */
function withMemory(t: Translate): Translate {
  const known = new Map<unknown, unknown>();
  return new Proxy(t, {
    apply: (find, self, given: readonly unknown[]): unknown => {
      if (given.length > 1) return Reflect.apply(find, self, given);
      const [key] = given;
      if (!known.has(key)) known.set(key, Reflect.apply(find, self, given));
      return known.get(key);
    },
  });
}

export function useWords(currency = 'IDR'): Words {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  return useMemo(() => ({ t: withMemory(t), language, currency }), [t, language, currency]);
}
