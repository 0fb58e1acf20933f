import i18next, { type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../sim/units.ts';
import { en } from './en.ts';
import { id } from './id.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

export type Translate = TFunction;

/** Prepares the texts in both languages; they are part of the bundle, so nothing is awaited. */
export function setUpTexts(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: en }, id: { translation: id } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
}

/** BCP 47 name of the form in which numbers are written. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };
